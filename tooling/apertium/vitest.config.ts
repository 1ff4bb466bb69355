import { report } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "apertium", testTimeout: 60_000, ...report } });
