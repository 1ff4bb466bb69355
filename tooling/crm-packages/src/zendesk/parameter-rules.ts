import { error, warning, type PackageFinding } from "./finding.ts";
import { isObject, type Manifest } from "./manifest.ts";

const TYPES: ReadonlySet<string> = new Set([
  "text",
  "checkbox",
  "url",
  "number",
  "multiline",
  "hidden",
  "oauth",
  "mtls",
]);
const SCOPES: ReadonlySet<string> = new Set(
  "header body url jwt_secret_key jwt_claim basic_auth_username basic_auth_password".split(" "),
);

export function* parameterRules(manifest: Manifest): Generator<PackageFinding> {
  const { parameters } = manifest;
  if (parameters === undefined) return;
  if (!Array.isArray(parameters) || !parameters.every(isObject))
    return yield error("parameters", "parameters must be a list of objects");
  const names = parameters.map((parameter) => parameter["name"]);
  for (const [index, name] of names.entries()) {
    if (typeof name !== "string" || name === "") yield error("parameter-name", "a parameter needs a name");
    else if (name === "name") yield error("parameter-name", "a parameter cannot be called name");
    if (names.indexOf(name) !== index) yield error("parameter-twice", `there are two parameters ${String(name)}`);
  }
  if (parameters.filter(({ type }) => type === "oauth").length > 1)
    yield error("parameter-oauth", "an app can have one oauth parameter");
  for (const parameter of parameters) yield* oneParameterRules(parameter);
  yield* whitelistRules(manifest["domainWhitelist"], parameters);
}

/** Zendesk's proxy fills secrets in for hosts of the whitelist only, and a setting named there must be one that it can read. */
function* whitelistRules(whitelist: unknown, parameters: readonly Manifest[]): Generator<PackageFinding> {
  const domains = Array.isArray(whitelist) ? whitelist.map(String) : [];
  if (domains.length === 0 && parameters.some(({ secure }) => secure === true))
    yield warning("whitelist-missing", "a secure parameter is of no use without a domainWhitelist");
  for (const domain of domains)
    for (const [, name] of domain.matchAll(/\{\{setting\.(\w{1,60})\}\}/gu)) {
      const named = parameters.find((parameter) => parameter["name"] === name);
      if (named === undefined)
        yield warning("whitelist-parameter", `domainWhitelist names ${name}, which is no parameter`);
      else if (named["secure"] === true)
        yield warning("whitelist-parameter", `domainWhitelist names ${name}, which is secure`);
    }
}

function* oneParameterRules(parameter: Manifest): Generator<PackageFinding> {
  const { type = "text", required, secure, scopes, default: preset } = parameter;
  const name = String(parameter["name"]);
  if (typeof type !== "string" || !TYPES.has(type))
    yield error("parameter-type", `${name}: there is no type ${String(type)}`);
  for (const [key, value] of Object.entries({ required, secure }))
    if (value !== undefined && typeof value !== "boolean")
      yield error("parameter-boolean", `${name}: ${key} must be true or false`);
  if (type === "hidden" && required === true)
    yield error("parameter-hidden", `${name}: what is hidden cannot be required`);
  if (type === "oauth" && secure === true)
    yield error("parameter-oauth", `${name}: an oauth parameter cannot be secure`);
  if (scopes !== undefined) {
    const isKnown = Array.isArray(scopes) && scopes.length > 0 && scopes.every((scope) => SCOPES.has(String(scope)));
    if (secure !== true || !isKnown)
      yield error("parameter-scopes", `${name}: scopes are for secure parameters, from Zendesk's list`);
  } else if (secure === true) yield warning("parameter-unscoped", `${name}: a secure parameter should name its scopes`);
  if (type === "text" && secure !== true && /token|key|pwd|password/iu.test(name))
    yield warning("parameter-insecure", `${name}: looks like a secret and is not secure`);
  if (preset !== undefined && (secure === true || type === "hidden"))
    yield warning("parameter-default", `${name}: a secret or hidden parameter should have no default`);
}
