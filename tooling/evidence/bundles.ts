import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export type FileHash = { readonly file: string; readonly bytes: number; readonly sha256: string };

export const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** Every file of the patterns, in order, with its digest. */
export const hashFiles = (root: string, ...patterns: readonly string[]): readonly FileHash[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => statSync(join(root, file)).isFile())
    .toSorted()
    .map((file) => {
      const content = readFileSync(join(root, file));
      return { file, bytes: content.length, sha256: sha256(content) };
    });

/** Apps as they were built last. An app that was not built is not there. */
export const hashBundles = (root: string): readonly FileHash[] =>
  hashFiles(root, "apps/*/dist/**/*", "packages/*/dist/**/*");
