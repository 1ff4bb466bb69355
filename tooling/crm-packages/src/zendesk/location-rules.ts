import { error, type PackageFinding } from "./finding.ts";
import { isObject, type Manifest } from "./manifest.ts";
import type { PackageFiles } from "./package-files.ts";

/** Products and their locations, `zendesk` and `zopim` being older names of the first two. */
const LOCATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  support: new Set(
    (
      "top_bar nav_bar ticket_sidebar new_ticket_sidebar user_sidebar organization_sidebar background modal " +
      "ticket_editor system_top_bar"
    ).split(" "),
  ),
  chat: new Set(["chat_sidebar", "background"]),
  standalone_chat: new Set(["nav_bar", "system_top_bar"]),
  sell: new Set(
    (
      "deal_card person_card company_card lead_card background modal dashboard note_editor call_log_editor " +
      "email_editor visit_editor top_bar"
    ).split(" "),
  ),
};
const OLD_NAMES: Readonly<Record<string, string>> = { zendesk: "support", zopim: "chat" };
/** Locations that show an icon of their own. */
const WITH_ICON: Readonly<Record<string, ReadonlySet<string>>> = {
  support: new Set(["top_bar", "nav_bar", "system_top_bar", "ticket_editor"]),
  sell: new Set(["top_bar"]),
};

export function productsOf(manifest: Manifest): readonly string[] {
  return isObject(manifest["location"]) ? Object.keys(manifest["location"]).map((name) => OLD_NAMES[name] ?? name) : [];
}

export function* locationRules(manifest: Manifest, { files }: PackageFiles): Generator<PackageFinding> {
  const { location } = manifest;
  if (location === undefined) return;
  if (!isObject(location)) return yield error("location", "location must be an object of products");
  for (const [name, places] of Object.entries(location)) {
    const product = OLD_NAMES[name] ?? name;
    const known = LOCATIONS[product];
    if (known === undefined) yield error("unknown-product", `there is no product ${name}`);
    else if (!isObject(places)) yield error("location", `location.${name} must be an object`);
    else
      for (const [place, value] of Object.entries(places)) {
        if (!known.has(place)) yield error("unknown-location", `${name} has no location ${place}`);
        yield* placeRules(`${name}.${place}`, value, files);
        if (WITH_ICON[product]?.has(place) && !hasIcon(files, product, place))
          yield error("icon-missing", `${name}.${place} needs assets/icon_${place}.svg`);
      }
  }
}

function* placeRules(name: string, value: unknown, files: PackageFiles["files"]): Generator<PackageFinding> {
  const options = typeof value === "string" ? { url: value } : value;
  if (!isObject(options)) return yield error("location", `${name} must be a URL or an object`);
  const { url, autoLoad = true, flexible, size } = options;
  if (flexible !== undefined && typeof flexible !== "boolean")
    yield error("location-flexible", `${name}.flexible must be true or false`);
  if (size !== undefined && !isObject(size)) yield error("location-size", `${name}.size must be an object`);
  if (typeof url !== "string" || url === "") {
    if (autoLoad !== false) yield error("location-url-blank", `${name} loads by itself and needs a url`);
    return;
  }
  if (url.includes("{{setting.")) return;
  const absolute = URL.parse(url);
  if (absolute !== null) {
    const isAllowed = absolute.protocol === "https:" || absolute.hostname === "localhost";
    if (!isAllowed) yield error("location-url-insecure", `${name}.url must use https`);
  } else if (!url.startsWith("assets/")) yield error("location-url-outside", `${name}.url must be below assets/`);
  else if (!files.has(url.replace(/[?#].*$/u, "")))
    yield error("location-url-missing", `${name}.url is not in the package`, url);
}

function hasIcon(files: PackageFiles["files"], product: string, place: string): boolean {
  const icons = [`assets/icon_${place}`, `assets/${product}/icon_${place}`];
  return icons.some((icon) => files.has(`${icon}.svg`) || files.has(`${icon}_inactive.png`));
}
