import { packedModel, packedWords } from "@sottovoce/sidebar/build";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * What goes into the extension's zip. Oracle's own packages hold `.html .js .css .json` and nothing else, so names
 * stay plain and small assets are inlined; the site serves the pages from a folder we do not know, so paths are relative.
 */
export default defineConfig({
  base: "./",
  plugins: [react(), packedModel(), packedWords()],
  worker: {
    format: "es",
    plugins: () => [packedWords()],
    rolldownOptions: { output: { entryFileNames: "assets/[name].js", chunkFileNames: "assets/worker-[name].js" } },
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 100_000,
    // Module preloads would add a script of their own; two entries and one shared chunk do not need them.
    modulePreload: false,
    rolldownOptions: {
      // Schemas that the sidebar does not use are not in it.
      treeshake: { moduleSideEffects: [{ test: /packages\/contract\//, sideEffects: false }] },
      input: { index: "index.html", pane: "pane.html" },
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
        // What the first load shares with files that come later would else be named after some library's folder.
        codeSplitting: { groups: [{ name: "shared", test: /node_modules/u, minShareCount: 2 }] },
      },
    },
  },
});
