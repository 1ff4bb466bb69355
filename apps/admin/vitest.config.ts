import { configDefaults, defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

export default defineConfig({
  test: { name: "admin", environment: "happy-dom", exclude: [...configDefaults.exclude, "e2e/**"], ...report },
});
