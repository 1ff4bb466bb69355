import { e2eReport } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { ...e2eReport, name: "api-docs, served", include: ["**/*.e2e.test.ts"], fileParallelism: false },
});
