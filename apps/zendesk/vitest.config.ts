import { defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

export default defineConfig({
  test: { name: "zendesk", exclude: ["**/*.e2e.test.ts", "**/node_modules/**"], ...report },
});
