import * as z from "zod/mini";

const Metadata = z.object({
  settings: z.object({
    apiUrl: z.string().check(z.maxLength(500)),
    developmentKey: z.optional(z.string().check(z.maxLength(200))),
  }),
});

export type Settings = {
  /** No trailing slash. */
  readonly apiUrl: string;
  /** Local installations only: the packaged manifest has no such parameter. */
  readonly developmentKey?: string;
};

/** The installation's settings, or undefined where an administrator left the API's address out or wrote another thing. */
export function settingsOf(metadata: unknown): Settings | undefined {
  const parsed = Metadata.safeParse(metadata);
  if (!parsed.success) return undefined;
  const { apiUrl, developmentKey } = parsed.data.settings;
  const url = URL.parse(apiUrl.trim());
  if (url === null || !isSafe(url) || url.search !== "" || url.hash !== "") return undefined;
  return {
    apiUrl: `${url.origin}${url.pathname}`.replace(/\/{1,20}$/u, ""),
    ...(developmentKey === undefined || developmentKey === "" ? {} : { developmentKey }),
  };
}

/** TLS, except to this very machine. */
function isSafe(url: URL): boolean {
  if (url.username !== "" || url.password !== "") return false;
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && /^(?:localhost|127\.0\.0\.1)$/u.test(url.hostname);
}
