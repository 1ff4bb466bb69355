import type { Plugin } from "vite";
import { packModel } from "../src/scan/model-file.ts";

/** For a build that goes into a CRM: `names.bin` becomes `names.json` (see model-file.ts), and so does its address. */
export function packedModel(): Plugin {
  return {
    name: "packed-model",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk") file.code = file.code.replaceAll("names.bin", "names.json");
        else if (name.endsWith("names.bin") && typeof file.source !== "string") {
          this.emitFile({ type: "asset", fileName: name.replace(/bin$/u, "json"), source: packModel(file.source) });
          delete bundle[name];
        }
      }
    },
  };
}
