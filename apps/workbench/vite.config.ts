import { defineConfig } from "vite";

/** The index page and Zendesk's; Oracle's page is built by its own configuration. */
export default defineConfig({
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: { index: "index.html", zendesk: "zendesk.html" } },
  },
});
