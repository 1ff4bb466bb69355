import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { unzipSync } from "fflate";

/** What is in a package, by path from its root with forward slashes. */
export type PackageFiles = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly symlinks: readonly string[];
};

/** Like Zendesk's packager: `tmp/` and dot files stay out. */
export async function readFolder(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/") }))
    .filter(({ path }) => !path.startsWith("tmp/") && !path.split("/").some((part) => part.startsWith(".")))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const files = new Map<string, Uint8Array>();
  for (const { entry, path } of named) if (entry.isFile()) files.set(path, await readFile(join(folder, path)));
  return { files, symlinks: named.filter(({ entry }) => entry.isSymbolicLink()).map(({ path }) => path) };
}

export function readZip(zip: Uint8Array): PackageFiles {
  const entries = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith("/"));
  const symlinks = symlinksIn(zip);
  return { files: new Map(entries.filter(([path]) => !symlinks.includes(path))), symlinks };
}

const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** Unzip libraries hand a link over as a file that holds its target; only the central directory tells (APPNOTE 4.3.12). */
function symlinksIn(zip: Uint8Array): readonly string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  const links: string[] = [];
  let at = end > 0 ? view.getUint32(end + 16, true) : zip.length;
  while (at + 46 <= zip.length && view.getUint32(at, true) === CENTRAL_HEADER) {
    const nameLength = view.getUint16(at + 28, true);
    const unixMode = view.getUint32(at + 38, true) >>> 16;
    if ((unixMode & 0o170000) === 0o120000)
      links.push(new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return links;
}
