import { defineConfig } from "vitest/config";
import { report } from "../start/vitest-report.ts";

export default defineConfig({ test: { name: "crm-packages, built", include: ["src/**/*.e2e.test.ts"], ...report } });
