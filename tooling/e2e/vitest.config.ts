import { e2eReport } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

// One browser, one stack, one round at a time: two cores, and ports that are looked for.
export default defineConfig({
  test: { ...e2eReport, name: "e2e", include: ["**/*.test.ts"], fileParallelism: false },
});
