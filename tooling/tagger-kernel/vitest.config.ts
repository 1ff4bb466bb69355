import { report } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "tagger-kernel", ...report } });
