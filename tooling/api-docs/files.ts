import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Collection } from "./collection.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../docs/api/${path}`, import.meta.url));

export const COLLECTION_FILE = at("sottovoce.postman_collection.json");
export const writeCollection = (collection: Collection): string => `${JSON.stringify(collection, undefined, 2)}\n`;

/** One command of docs/api/curl.md and the heading it stands under. */
export type CurlExample = { readonly title: string; readonly script: string };

export function readCurlExamples(): CurlExample[] {
  const page = readFileSync(at("curl.md"), "utf8");
  return page.split(/^## /m).flatMap((section) => {
    const title = section.split("\n", 1)[0] ?? "";
    return [...section.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, script = ""]) => ({ title, script }));
  });
}
