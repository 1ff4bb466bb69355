import { e2eReport } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { ...e2eReport, name: "admin in a browser", fileParallelism: false } });
