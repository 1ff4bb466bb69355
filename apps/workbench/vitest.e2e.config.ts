import { defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

export default defineConfig({
  test: {
    name: "workbench in a browser",
    include: ["src/**/*.e2e.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...report,
  },
});
