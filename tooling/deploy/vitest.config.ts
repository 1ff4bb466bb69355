import { report } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "deploy", ...report, testTimeout: 60_000 } });
