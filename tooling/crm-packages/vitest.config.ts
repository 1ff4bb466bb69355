import { defineConfig } from "vitest/config";
import { report } from "../../tooling/start/vitest-report.ts";

export default defineConfig({
  test: { name: "crm-packages", exclude: ["**/*.e2e.test.ts", "**/node_modules/**"], ...report },
});
