import { report } from "@sottovoce/testing/report";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "api-docs", exclude: [...configDefaults.exclude, "**/*.e2e.test.ts"], ...report },
});
