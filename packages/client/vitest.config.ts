import { defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

export default defineConfig({ test: { name: "client", ...report } });
