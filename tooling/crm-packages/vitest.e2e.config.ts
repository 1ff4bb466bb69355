import { defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

export default defineConfig({ test: { name: "crm-packages, built", include: ["src/**/*.e2e.test.ts"], ...report } });
