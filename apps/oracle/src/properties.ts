import type { GlobalContext, PropertySource } from "./framework.ts";
import { settle } from "./settle.ts";

/** What an administrator types into the extension's properties in the Add-In Manager. */
export type Properties = {
  /** No trailing slash. */
  readonly apiUrl: string;
  /** The customer's number at the API (ULID); empty where a development key stands in for it. */
  readonly tenant: string;
  /** Path of a controller on this very site that signs a token for the agent: `/cc/<controller>/<method>`. Empty: the session itself is the proof. */
  readonly jwtPath: string;
  readonly developmentKey: string;
  /** The site's name for the thread that answers the customer. Oracle does not document it, so a site may have to say. */
  readonly responseEntryType: string;
  /** What the response editor holds. `html` unless the administrator says `text`. */
  readonly responseFormat: "html" | "text";
};

const NAMES = ["apiUrl", "tenant", "jwtPath", "developmentKey", "responseEntryType", "responseFormat"] as const;

/** Missing properties are empty strings. */
export async function readProperties(context: GlobalContext): Promise<Properties> {
  const source = await propertySource(context);
  const collection = await settle(() => source.getProperties([...NAMES]), "not-allowed");
  const read = (name: (typeof NAMES)[number]): string => {
    const value = collection.get(name)?.getValue();
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    apiUrl: withoutTrailingSlashes(read("apiUrl")),
    tenant: read("tenant").toUpperCase(),
    jwtPath: read("jwtPath"),
    developmentKey: read("developmentKey"),
    responseEntryType: read("responseEntryType"),
    responseFormat: read("responseFormat").toLowerCase() === "text" ? "text" : "html",
  };
}

const TENANT = /^[0-9A-HJKMNP-TV-Z]{26}$/u;
/** Controllers of the Customer Portal answer below `/cc/`; a path elsewhere, or on another host, would get the agent's session. */
const JWT_PATH = /^\/cc\/[A-Za-z]\w{0,60}\/[A-Za-z]\w{0,60}$/u;

/** Whether the sidebar can start with them: an address, and something to prove who calls. */
export function areComplete({ apiUrl, tenant, jwtPath, developmentKey }: Properties): boolean {
  const isReachable = /^https?:\/\/./u.test(apiUrl);
  const hasProof = tenant === "" ? developmentKey !== "" : TENANT.test(tenant);
  return isReachable && hasProof && (jwtPath === "" || JWT_PATH.test(jwtPath));
}

/** A console extension asks by its own name; one that is placed on a workspace has its properties in the container. */
async function propertySource(context: GlobalContext): Promise<PropertySource> {
  const container = await settle(() => context.getContainerContext(), "not-allowed");
  const name = container.getExtensionName?.() ?? container.extensionName ?? "";
  if (name !== "") return settle(() => context.getExtensionContext(name), "not-allowed");
  const ofContainer = container.getProperties;
  if (ofContainer === undefined) return { getProperties: () => never() };
  return { getProperties: (names) => ofContainer.call(container, names) };
}

function never(): never {
  throw new TypeError("the extension has no properties");
}

function withoutTrailingSlashes(url: string): string {
  let end = url.length;
  while (end > 0 && url.charAt(end - 1) === "/") end -= 1;
  return url.slice(0, end);
}
