import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { error, warning, type PackageFinding } from "./zendesk/finding.ts";
import { readFolder, type PackageFiles } from "./zendesk/package-files.ts";

/** The page that the Add-In Manager is told to start, and the one that it shows in the side pane. */
const PAGES = ["index.html", "pane.html"] as const;
/** The types that Oracle's own packages hold. What else a site takes is not documented. */
const KNOWN_TYPE = /\.(?:html|js|css|json)$/u;
const SAFE_PATH = /^(?:[a-z0-9_-]{1,40}\/){0,4}[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/u;
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]{0,20}:|\/)/iu;
/** Zip dates start in 1980; a fixed one makes equal packages equal byte for byte. */
const EPOCH = new Date(1980, 0, 1);

/** Checks the built extension and writes its zip, start page at the root. Nothing is written when there are errors. */
export async function packOracle(
  folder: string,
  zipPath: string,
): Promise<{ readonly written: boolean; readonly findings: readonly PackageFinding[]; readonly bytes: number }> {
  const content = await readFolder(folder);
  const findings = checkOracleFiles(content);
  if (findings.some(({ level }) => level === "error")) return { written: false, findings, bytes: 0 };
  const zip = zipSync(Object.fromEntries(content.files), { level: 9, mtime: EPOCH });
  await mkdir(dirname(zipPath), { recursive: true });
  await writeFile(zipPath, zip);
  return { written: true, findings, bytes: zip.length };
}

/**
 * Oracle publishes no validator. These rules hold what its own packages show, and what keeps the extension working under
 * the strictest content security policy a site could set: no inline script, no eval, nothing from another host.
 */
export function checkOracleFiles({ files, symlinks }: PackageFiles): readonly PackageFinding[] {
  return [
    ...PAGES.filter((page) => !files.has(page)).map((page) => error("page-missing", "is missing at the root", page)),
    ...symlinks.map((path) => error("symlink", "links are not allowed", path)),
    ...[...files].flatMap(([path, bytes]) => [
      ...(KNOWN_TYPE.test(path)
        ? []
        : [error("unknown-type", "is of a type that Oracle's packages do not hold", path)]),
      ...(SAFE_PATH.test(path) ? [] : [error("path", "has a path that a site may not serve", path)]),
      ...textRules(path, new TextDecoder().decode(bytes), files),
    ]),
  ];
}

function textRules(path: string, text: string, files: PackageFiles["files"]): readonly PackageFinding[] {
  if (path.endsWith(".html")) return htmlRules(path, text, files);
  if (path.endsWith(".css")) return cssRules(path, text);
  return path.endsWith(".js") ? scriptRules(path, text) : [];
}

function htmlRules(path: string, html: string, files: PackageFiles["files"]): readonly PackageFinding[] {
  const markup = html.replaceAll(/<!--[\s\S]*?-->/gu, "");
  const links = [...markup.matchAll(/\s(?:src|href)\s{0,3}=\s{0,3}["']([^"']{0,500})["']/giu)].map(
    ([, link]) => link ?? "",
  );
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return [
    ...links
      .filter((link) => OUTSIDE.test(link))
      .map(() => error("external", "refers to something outside the package", path)),
    ...links
      .filter((link) => !OUTSIDE.test(link) && !files.has(folder + link.replace(/^\.\//u, "")))
      .map((link) => error("dangling", `refers to ${link}, which is not in the package`, path)),
    ...(/<script(?![^>]{0,500}\ssrc=)/iu.test(markup) ? [error("inline-script", "holds an inline script", path)] : []),
    ...(/<[a-z][^>]{0,500}\son[a-z]{2,20}\s{0,3}=/iu.test(markup)
      ? [error("inline-handler", "holds an inline event handler", path)]
      : []),
    ...(markup.includes("extension_loader")
      ? [error("loader", "loads the extension loader, which the Browser UI adds by itself", path)]
      : []),
  ];
}

function cssRules(path: string, css: string): readonly PackageFinding[] {
  const isExternal = /@import|url\(\s{0,3}["']?(?:https?:)?\/\//iu.test(css);
  return isExternal ? [error("external", "fetches from outside the package", path)] : [];
}

/** Libraries name addresses in the texts of their errors; those are shown to who packs and stop nothing. */
function scriptRules(path: string, script: string): readonly PackageFinding[] {
  const hosts = [...script.matchAll(/["'`]https?:\/\/([a-z0-9.-]{1,100})/giu)].map(([, host]) => host ?? "");
  const named = [...new Set(hosts)].filter((host) => host !== "www.w3.org");
  return [
    ...(/\bimport\s{0,3}\(?\s{0,3}["'`]https?:/u.test(script) || /\bfrom\s{0,3}["']https?:/u.test(script)
      ? [error("external", "imports from outside the package", path)]
      : []),
    ...(/\beval\s{0,3}\(|\bnew Function\s{0,3}\(/u.test(script) ? [error("eval", "makes code from text", path)] : []),
    ...(named.length > 0 ? [warning("named-host", `names ${named.join(", ")}`, path)] : []),
  ];
}

if (import.meta.main) {
  const dist = fileURLToPath(new URL("../../../apps/oracle/dist", import.meta.url));
  const zip = fileURLToPath(new URL("../../../apps/oracle/package/sottovoce-oracle.zip", import.meta.url));
  const { written, findings, bytes } = await packOracle(dist, zip);
  for (const { level, rule, path, message } of findings)
    process.stdout.write(`${level}  ${rule}  ${path ?? ""} ${message}\n`);
  process.stdout.write(written ? `${zip}  ${bytes} bytes\n` : "no package was written\n");
  process.exitCode = written ? 0 : 1;
}
