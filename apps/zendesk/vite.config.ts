import { packedModel, packedWords } from "@sottovoce/sidebar/build";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * Zendesk serves an app's files from a folder that changes with each version and takes a short list of types, so paths
 * are relative, names are plain, and small images are inlined.
 */
export default defineConfig({
  base: "./",
  plugins: [react(), packedModel(), packedWords()],
  worker: {
    format: "es",
    plugins: () => [packedWords()],
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "worker-[name].js" } },
  },
  build: {
    target: "es2022",
    outDir: "dist/bundle",
    assetsInlineLimit: 100_000,
    modulePreload: false,
    reportCompressedSize: false,
    // Size is watched by its own check, compressed.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // Schemas that the sidebar does not use are not in it.
      treeshake: { moduleSideEffects: [{ test: /packages\/contract\//, sideEffects: false }] },
      input: { main: "index.html" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: "[name][extname]",
        // What the first load shares with files that come later would else be named after some library's folder.
        codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
      },
    },
  },
});
