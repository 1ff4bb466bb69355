import { defineConfig } from "vitest/config";
import { report } from "../../tooling/start/vitest-report.ts";

export default defineConfig({ test: { name: "oracle", ...report } });
