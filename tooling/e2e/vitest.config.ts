import { report } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

// One browser, one stack, one round at a time: two cores, and ports that are looked for.
export default defineConfig({
  test: {
    name: "e2e",
    include: ["**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    ...report,
  },
});
