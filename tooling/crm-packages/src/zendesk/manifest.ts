import { duplicateKeys } from "./duplicate-keys.ts";
import { error, type PackageFinding } from "./finding.ts";
import type { PackageFiles } from "./package-files.ts";

/** A JSON object, unchecked. */
export type Manifest = Readonly<Record<string, unknown>>;

export type ParsedJson = { readonly value: Manifest | undefined; readonly findings: readonly PackageFinding[] };

export function readManifest({ files }: PackageFiles): ParsedJson {
  const bytes = files.get("manifest.json");
  if (bytes !== undefined) return readJson("manifest.json", bytes);
  const nested = [...files.keys()].find((path) => path.endsWith("/manifest.json"));
  const finding =
    nested === undefined
      ? error("manifest-missing", "the package has no manifest.json")
      : error("manifest-nested", "manifest.json must be at the root of the package", nested);
  return { value: undefined, findings: [finding] };
}

export function readJson(path: string, bytes: Uint8Array): ParsedJson {
  const text = new TextDecoder().decode(bytes);
  const value = parse(text);
  if (value === undefined) return { value, findings: [error("invalid-json", "is not a JSON object", path)] };
  return {
    value,
    findings: duplicateKeys(text).map((key) => error("duplicate-key", `holds ${key} twice`, path)),
  };
}

export function isObject(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
