import { defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

export default defineConfig({
  test: { name: "zendesk, built", include: ["**/*.e2e.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, ...report },
});
