import { defineConfig } from "vite";

/** Builds the page that stands in for Oracle's agent desktop; the site serves it below `/AgentWeb/`. */
export default defineConfig({
  root: `${import.meta.dirname}/page`,
  base: "/AgentWeb/",
  build: {
    target: "es2022",
    outDir: `${import.meta.dirname}/../../dist/oracle`,
    emptyOutDir: true,
    modulePreload: false,
  },
});
