import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { zipSync } from "fflate";
import type { PackageFinding } from "./finding.ts";
import { readFolder } from "./package-files.ts";
import { checkZendeskFiles } from "./validate.ts";

export type Packed = {
  /** False: there are errors among the findings, and no zip was written. */
  readonly written: boolean;
  readonly findings: readonly PackageFinding[];
  readonly bytes: number;
};

/** Zip dates start in 1980; a fixed one makes equal packages equal byte for byte. */
const EPOCH = new Date(1980, 0, 1);

/** Checks a built app and writes its zip, manifest at the root, as Zendesk takes it. */
export async function packZendesk(folder: string, zipPath: string): Promise<Packed> {
  const content = await readFolder(folder);
  const findings = checkZendeskFiles(content);
  if (findings.some(({ level }) => level === "error")) return { written: false, findings, bytes: 0 };
  const zip = zipSync(Object.fromEntries(content.files), { level: 9, mtime: EPOCH });
  await mkdir(dirname(zipPath), { recursive: true });
  await writeFile(zipPath, zip);
  return { written: true, findings, bytes: zip.length };
}
