import { e2eReport } from "@sottovoce/testing/report";
import { defineConfig } from "vitest/config";

// One browser, one Worker, one admin at a time.
export default defineConfig({ test: { ...e2eReport, name: "admin in a browser", fileParallelism: false } });
