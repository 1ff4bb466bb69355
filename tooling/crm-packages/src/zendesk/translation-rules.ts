import { error, warning, type PackageFinding } from "./finding.ts";
import { productsOf } from "./location-rules.ts";
import { LOCALE } from "./manifest-rules.ts";
import { isObject, readJson, type Manifest } from "./manifest.ts";
import type { PackageFiles } from "./package-files.ts";

/** Marketplace listings stop here, spaces included. */
const MAX_NAME = 40;
const PUBLIC_TEXTS = ["short_description", "long_description", "installation_instructions"];

export function* translationRules(manifest: Manifest, { files }: PackageFiles): Generator<PackageFinding> {
  const { defaultLocale } = manifest;
  if (typeof defaultLocale === "string" && !files.has(`translations/${defaultLocale}.json`))
    yield error("translation-missing", `translations/${defaultLocale}.json is missing`);
  for (const [path, bytes] of files) {
    const name = /^translations\/([^/]*)\.json$/u.exec(path)?.[1];
    if (name === undefined) continue;
    if (!LOCALE.test(name)) yield error("translation-locale", `${name} is not a locale that Zendesk takes`, path);
    const { value, findings } = readJson(path, bytes);
    yield* findings;
    if (value === undefined) continue;
    yield* leafRules(value, path);
    if (name === defaultLocale) yield* appRules(value["app"], manifest, path);
  }
}

function* appRules(app: unknown, manifest: Manifest, path: string): Generator<PackageFinding> {
  if (!isObject(app)) return yield error("translation-app", "has no app section", path);
  const products = productsOf(manifest);
  const sections = products.filter((product) => isObject(app[product]));
  const described = sections.length === 0 ? [app] : sections.map((product) => app[product]).filter(isObject);
  for (const section of described) {
    const name = text(section["name"]);
    if (name === undefined) yield error("translation-name", "app.name is missing", path);
    else if (name.length > MAX_NAME)
      yield warning("translation-name-long", `app.name is over ${MAX_NAME} characters`, path);
    const isPublic = manifest["private"] === false;
    for (const key of PUBLIC_TEXTS)
      if (
        isPublic &&
        text(section[key]) === undefined &&
        !(key === "short_description" && text(section["description"]))
      )
        yield error("translation-public", `a public app needs app.${key}`, path);
    const { parameters } = section;
    for (const [key, parameter] of Object.entries(isObject(parameters) ? parameters : {}))
      if (!isObject(parameter) || text(parameter["label"]) === undefined)
        yield error("translation-label", `app.parameters.${key} needs a label`, path);
  }
}

function* leafRules(value: Manifest, path: string): Generator<PackageFinding> {
  for (const [key, leaf] of Object.entries(value)) {
    if (typeof leaf === "string") continue;
    if (isObject(leaf)) yield* leafRules(leaf, path);
    else yield error("translation-leaf", `${key} must be text or an object`, path);
  }
}

/** A text, or Zendesk's `{ title, value }`. */
function text(leaf: unknown): string | undefined {
  const value = isObject(leaf) ? leaf["value"] : leaf;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
