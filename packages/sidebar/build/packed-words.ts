import { packWords } from "@sottovoce/core/words";
import type { Plugin } from "vite";

/** `wordSet(…)` over one literal. Its words hold no escapes and, being looked up in small letters, no capitals. */
const LISTS = /\bwordSet\(\s*`([^`$\\A-Z]*)`,?\s*\)/g;

/** For a build: the long word lists of the detector, written to be read, are shipped packed. Also goes into `worker.plugins`. */
export function packedWords(): Plugin {
  return {
    name: "packed-words",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\.ts$/u, code: "wordSet(" },
      handler: (code) => ({ code: packed(code), map: null }),
    },
  };
}

export function packed(code: string): string {
  return code.replaceAll(LISTS, (_, list: string) => `wordSet(${JSON.stringify(packWords(list))})`);
}
