import type { Region } from "../vendor.ts";
import * as z from "zod/mini";

/** What both versions of the API ask of an admin. */
export const ACCOUNT = {
  key: z.string().check(z.regex(/^[\w-]{20,128}$/)),
  /** Where the Azure resource was made (`westeurope`): asked for by keys of regional and of Foundry resources. */
  resourceRegion: z.optional(z.string().check(z.regex(/^[a-z0-9]{2,40}$/))),
  /** Where texts are processed. `global` is the nearest place, and any other when that fails. */
  geography: z._default(z.enum(["eu", "us", "asia", "global"]), "eu"),
  /** The resource's own address (NAME.cognitiveservices.azure.com), used instead: Switzerland needs it. */
  resource: z.optional(z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/i))),
};

export type Account = {
  readonly key: string;
  readonly resourceRegion?: string | undefined;
  readonly geography: "eu" | "us" | "asia" | "global";
  readonly resource?: string | undefined;
};

/** The only hosts a key and a text are ever sent to, beside the resource's own. */
const HOSTS: Readonly<Record<Account["geography"], string>> = {
  eu: "https://api-eur.cognitive.microsofttranslator.com",
  us: "https://api-nam.cognitive.microsofttranslator.com",
  asia: "https://api-apc.cognitive.microsofttranslator.com",
  global: "https://api.cognitive.microsofttranslator.com",
};

/** @param resourcePath What stands before `/translate` at a resource's own address. */
export const endpointOf = ({ geography, resource }: Account, resourcePath: string): string =>
  resource === undefined
    ? `${HOSTS[geography]}/translate`
    : `https://${resource.toLowerCase()}.cognitiveservices.azure.com${resourcePath}/translate`;

/** A resource's own address says nothing of where it leads. */
export function regionOf({ geography, resource }: Account): Region {
  if (resource !== undefined || geography === "asia" || geography === "global") return "other";
  return geography;
}

export const headersOf = ({ key, resourceRegion }: Account): Readonly<Record<string, string>> => ({
  "content-type": "application/json; charset=UTF-8",
  "ocp-apim-subscription-key": key,
  ...(resourceRegion === undefined ? {} : { "ocp-apim-subscription-region": resourceRegion }),
});
