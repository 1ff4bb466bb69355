import { error, type PackageFinding } from "./finding.ts";
import { isObject, type Manifest } from "./manifest.ts";

/** Top-level keys that Zendesk's validator knows. */
const KNOWN_KEYS: ReadonlySet<string> = new Set(
  (
    "name author version frameworkVersion location defaultLocale parameters domainWhitelist private singleInstall " +
    "signedUrls oauth requirementsOnly marketingOnly experiments noTemplate remoteInstallationURL termsConditionsURL gaID"
  ).split(" "),
);
const BOOLEANS = ["requirementsOnly", "marketingOnly", "singleInstall", "signedUrls", "private"];
const EXPERIMENTS: ReadonlySet<string> = new Set(["hashParams", "newCssCompiler"]);

/** Zendesk's rule for `defaultLocale` and for the name of every file in `translations/`. */
export const LOCALE = /^[a-z]{2,3}(?:-\w{2,3})?$/u;

export function* manifestRules(manifest: Manifest): Generator<PackageFinding> {
  for (const key of Object.keys(manifest))
    if (!KNOWN_KEYS.has(key)) yield error("unknown-key", `manifest.json has no key ${key}`);
  for (const key of ["author", "defaultLocale", "location", "frameworkVersion"])
    if (!isPresent(manifest[key])) yield error("missing-key", `manifest.json needs ${key}`);
  yield* authorRules(manifest);
  if (isPresent(manifest["frameworkVersion"]) && manifest["frameworkVersion"] !== "2.0")
    yield error("framework-version", "frameworkVersion can only be 2.0");
  const locale = manifest["defaultLocale"];
  if (isPresent(locale) && !(typeof locale === "string" && LOCALE.test(locale)))
    yield error("default-locale", "defaultLocale is not a locale that Zendesk takes");
  for (const key of BOOLEANS)
    if (key in manifest && typeof manifest[key] !== "boolean")
      yield error("not-boolean", `${key} must be true or false`);
  if ("noTemplate" in manifest) yield error("no-template", "noTemplate ended with framework 1");
  const domains = manifest["domainWhitelist"];
  if (domains !== undefined && !isStrings(domains))
    yield error("domain-whitelist", "domainWhitelist must be a list of strings");
  else
    for (const domain of domains ?? [])
      if (/[/:]/u.test(domain.replaceAll(/\{\{setting\.\w{1,60}\}\}/gu, "")))
        yield error("domain-whitelist", `domainWhitelist takes bare host names, not ${domain}`);
  if ("termsConditionsURL" in manifest && !isWebUrl(manifest["termsConditionsURL"]))
    yield error("terms-url", "termsConditionsURL must be an http(s) URL");
  for (const [key, value] of Object.entries(objectOr(manifest["experiments"])))
    if (value && !EXPERIMENTS.has(key)) yield error("experiment", `there is no experiment ${key}`);
}

function* authorRules(manifest: Manifest): Generator<PackageFinding> {
  const author = objectOr(manifest["author"]);
  for (const key of ["name", "email", "url"])
    if (key in author && typeof author[key] !== "string") yield error("author", `author.${key} must be a string`);
  if ("url" in author && !isWebUrl(author["url"])) yield error("author-url", "author.url must be an http(s) URL");
}

export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function objectOr(value: unknown): Manifest {
  return isObject(value) ? value : {};
}

function isWebUrl(value: unknown): boolean {
  const url = typeof value === "string" ? URL.parse(value) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.hostname !== "";
}
