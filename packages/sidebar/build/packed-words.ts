import { packWords } from "@sottovoce/core/words";
import type { Plugin } from "vite";

/** `wordSet(…)` over one literal. Its words hold no escapes and, being looked up in small letters, no capitals. */
const LISTS = /\bwordSet\(\s*`([^`$\\A-Z]*)`,?\s*\)/g;
/** A table of words by language, whose reader asks for all of them whatever the language. */
const TABLES = /(\bwords: |: ByLanguage = )\{\s*((?:[a-z]{2}:\s*(?:"[^"\\\n]*"|'[^'\\\n]*'),?\s*)+)\}/g;
const VALUES = /[a-z]{2}:\s*(?:"([^"]*)"|'([^']*)')/g;

/** For a build: the long word lists of the detector, written to be read, are shipped packed. Also goes into `worker.plugins`. */
export function packedWords(): Plugin {
  return {
    name: "packed-words",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /[\\/]core[\\/]src[\\/]detect[\\/].*\.ts$/u },
      handler: (code) => ({ code: packed(code), map: null }),
    },
  };
}

export function packed(code: string): string {
  return code
    .replaceAll(LISTS, (_, list: string) => `wordSet(${JSON.stringify(packWords(list))})`)
    .replaceAll(TABLES, (_, head: string, rows: string) => {
      const values = [...rows.matchAll(VALUES)].map(([, double, single]) => double ?? single ?? "");
      const words = values.join("|");
      // A word alone is left as it is: packWords() would take the blanks in it for the ends of words.
      const isPackable = words.includes("|") && !/[A-Z]/.test(words);
      return `${head}{ all: ${JSON.stringify(isPackable ? packWords(words) : words)} }`;
    });
}
