import { error, warning, type PackageFinding } from "./finding.ts";
import type { PackageFiles } from "./package-files.ts";

const BLOCKED = /\.(?:rar|zip|gzip|pdf|docx?|avi|bin|bz2?|csh|sh|jar|mp3|mpeg|odt|pptx?|xlsx?|7z)$/iu;
const ACCEPTED = /\.(?:png|jpe?g|gif|svg|js|html?|css|map|eot|woff2?|otf|ttf|json|xml|hbs|hdbs)$/iu;
/** Words of Zendesk's secret scanner; minified bundles trip it, and it only warns. */
const SECRET =
  /\b(?:password|secret|api_?key|auth_?key)\b["']?\s{0,3}[:=]\s{0,3}["'][^"'\s]{4,200}["']|\btoken[:=-] ?["'][^"'\s]{8,200}["']/iu;

type Size = readonly [width: number, height: number];

const IMAGES: readonly { readonly path: string; readonly sizes: readonly Size[]; readonly isRequired: boolean }[] = [
  { path: "assets/logo.png", sizes: [[320, 320]], isRequired: true },
  { path: "assets/logo-small.png", sizes: [[128, 128]], isRequired: true },
  {
    path: "assets/banner.png",
    sizes: [
      [830, 200],
      [1660, 400],
    ],
    isRequired: false,
  },
];

export function* assetRules({ files, symlinks }: PackageFiles): Generator<PackageFinding> {
  for (const path of symlinks) yield error("symlink", "links are not allowed", path);
  for (const { path, sizes, isRequired } of IMAGES) {
    const bytes = files.get(path);
    if (bytes === undefined) {
      if (isRequired) yield error("image-missing", "is missing", path);
      continue;
    }
    const size = pngSize(bytes);
    if (size === undefined) yield error("image-type", "is not a PNG", path);
    else if (!sizes.some(([width, height]) => width === size[0] && height === size[1]))
      yield error("image-size", `is ${size.join(" × ")}`, path);
  }
  for (const [path, bytes] of files) {
    if (BLOCKED.test(path)) yield error("blocked-type", "is of a type that Zendesk refuses", path);
    else if (path.startsWith("assets/") && !ACCEPTED.test(path))
      yield warning("unlisted-type", "is of a type that Zendesk does not list", path);
    if (/\.(?:js|html?|json|xml|svg)$/iu.test(path)) yield* textRules(path, new TextDecoder().decode(bytes));
  }
}

function* textRules(path: string, text: string): Generator<PackageFinding> {
  if (/\.(?:js|html?)$/iu.test(path) && hasInsecureUrl(text))
    yield warning("insecure-url", "names an http:// address", path);
  if (!path.endsWith(".svg") && SECRET.test(text)) yield warning("secret-word", "holds what looks like a secret", path);
  if (!path.endsWith(".svg")) return;
  if (!/<(?:svg|symbol)\b[^>]{0,500}\bviewBox=/iu.test(text)) yield warning("svg-view-box", "has no viewBox", path);
  if (/<image\b/iu.test(text)) yield warning("svg-bitmap", "holds a bitmap, which Zendesk replaces", path);
}

/** Namespace names look like addresses and are none; nobody fetches them. */
function hasInsecureUrl(text: string): boolean {
  return /http:\/\/(?!www\.w3\.org\/|localhost\b|127\.0\.0\.1\b)[a-z0-9]/iu.test(text);
}

/** Width and height from the header chunk (PNG specification, 11.2.2). */
function pngSize(bytes: Uint8Array): Size | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
