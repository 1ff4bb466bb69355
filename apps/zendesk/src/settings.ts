import * as z from "zod/mini";

const Metadata = z.object({
  settings: z.object({
    apiUrl: z.string().check(z.maxLength(500)),
    apiHost: z.optional(z.nullable(z.string().check(z.maxLength(300)))),
    tenant: z.optional(z.nullable(z.string().check(z.maxLength(100)))),
    developmentKey: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  }),
});

/** The customer's number, as the API gives it out (ULID). */
const TENANT = /^[0-9A-HJKMNP-TV-Z]{26}$/u;

export type Settings = {
  /** No trailing slash. */
  readonly apiUrl: string;
  /** Whose secret Zendesk signs with. Always there in a packaged installation. */
  readonly tenant?: string;
  /** Local installations only: the packaged manifest has no such parameter. Stands in where there is no tenant. */
  readonly developmentKey?: string;
};

/** The installation's settings, or undefined where an administrator left one out or wrote another thing. */
export function settingsOf(metadata: unknown): Settings | undefined {
  const parsed = Metadata.safeParse(metadata);
  if (!parsed.success) return undefined;
  const { settings } = parsed.data;
  const url = URL.parse(settings.apiUrl.trim());
  if (url === null || !isSafe(url) || url.search !== "" || url.hash !== "") return undefined;
  // Where the package was made for any API, Zendesk's proxy is told the host apart.
  const host = settings.apiHost?.trim().toLowerCase() ?? "";
  if (host !== "" && host !== url.hostname) return undefined;
  const tenant = settings.tenant?.trim().toUpperCase() ?? "";
  const developmentKey = settings.developmentKey ?? "";
  if (tenant === "" ? developmentKey === "" : !TENANT.test(tenant)) return undefined;
  return {
    apiUrl: `${url.origin}${url.pathname}`.replace(/\/{1,20}$/u, ""),
    ...(tenant === "" ? {} : { tenant }),
    ...(developmentKey === "" ? {} : { developmentKey }),
  };
}

/** TLS, except to this very machine. */
function isSafe(url: URL): boolean {
  // In a signed request Zendesk would put a setting in their place, and take the address for one of its own.
  if (/[{}]/u.test(url.host)) return false;
  if (url.username !== "" || url.password !== "") return false;
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && /^(?:localhost|127\.0\.0\.1)$/u.test(url.hostname);
}
