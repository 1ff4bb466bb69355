import type { Settings } from "@sottovoce/contract";
import { MAY_BE_VISIBLE } from "@sottovoce/core";
import { problemOf } from "@sottovoce/core/custom";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { checkRegion } from "../../region.ts";
import { checkUrl } from "../../guard/url-guard.ts";

/** What the schema cannot know: whether the services exist and take their settings, and whether hosts may be called. @throws AppError naming the field */
export function checkSettings(context: CallerContext, settings: Settings): void {
  for (const [index, vendor] of settings.vendors.entries()) {
    const refused = vendorProblem(context, vendor);
    if (refused !== undefined) refuse(`vendors[${index}].${refused}`);
  }
  const ids = new Set(settings.vendors.map(({ id }) => id));
  for (const [index, { vendors = [] }] of settings.routing.pairs.entries()) {
    const unknown = vendors.findIndex((id) => !ids.has(id));
    if (unknown >= 0) refuse(`routing.pairs[${index}].vendors[${unknown}]`);
  }
  const elsewhere = checkRegion({ region: context.env.region, vendors: [], regions: settings.routing.regions })[0];
  if (elsewhere !== undefined) refuse("routing.regions");
  const { visible, custom } = settings.privacy;
  const never = visible.findIndex((entity) => !MAY_BE_VISIBLE.includes(entity));
  if (never >= 0) refuse(`privacy.visible[${never}]`);
  const problem = problemOf(custom);
  if (problem !== undefined)
    refuse(`privacy.custom[${problem.index}].${problem.reason === "name" ? "name" : "pattern"}`);
  for (const [field, url] of hostsOf(settings)) {
    // Where its name points is looked at with every call.
    if (!checkUrl(url, context.env).ok) refuse(field);
  }
}

function refuse(field: string): never {
  throw new AppError("invalid_request", { field });
}

/** @returns the field that is refused, never its value */
function vendorProblem(
  { findVendor, guardedFetch }: CallerContext,
  { id, settings }: Settings["vendors"][number],
): string | undefined {
  const vendor = findVendor(id);
  if (vendor === undefined) return "id";
  const secret = vendor.secrets.find((field) => field in settings);
  // It would be shown to every admin, in every version.
  if (secret !== undefined) return `settings.${secret}`;
  const connected = vendor.connect(settings, { fetch: guardedFetch });
  if (connected.ok) return undefined;
  const missing = connected.error.fields.find((field) => !vendor.secrets.includes(field));
  return missing === undefined ? undefined : `settings${missing === "" ? "" : `.${missing}`}`;
}

/** Every address that an admin may name, by field. */
function hostsOf({ vendors, access }: Settings): [string, string][] {
  const ofVendors = vendors.flatMap(({ settings }, index) =>
    Object.entries(settings).flatMap(([field, value]): [string, string][] =>
      typeof value === "string" && /^https?:/i.test(value) ? [[`vendors[${index}].settings.${field}`, value]] : [],
    ),
  );
  const sites = (access.oracle?.sites ?? []).map((site, index): [string, string] => [
    `access.oracle.sites[${index}]`,
    site,
  ]);
  const { identity } = access;
  const keys: [string, string][] = identity?.kind === "oidc" ? [["access.identity.jwksUrl", identity.jwksUrl]] : [];
  return [...ofVendors, ...sites, ...keys];
}
