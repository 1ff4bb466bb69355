import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Served as the Worker's assets at /admin/. Nothing is inlined: the page's policy allows files of its own origin only. */
export default defineConfig({
  base: "/admin/",
  plugins: [react()],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
