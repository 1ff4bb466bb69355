import * as z from "zod/mini";

/** An answer of APy's /translate. Lenient: only what is used. */
export const TranslateReply = z.object({
  responseData: z.object({ translatedText: z.string() }),
});

export const ErrorReply = z.object({ explanation: z.string() });

export const Settings = z.strictObject({
  /** Where APy answers: https, or http on the machine itself. A path is kept (`https://mt.example.org/apy`). */
  url: z
    .string()
    .check(z.maxLength(300), z.refine(isAllowedUrl, "must be an https URL, or http on the loopback address")),
  /** The admin states that this server keeps no text; without it a server elsewhere counts as one that does. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/** Text goes where this URL says, so it must say one thing only: no credentials, query, fragment or escapes, and no address inside a network. */
function isAllowedUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname, hostname } = new URL(text);
  if (username !== "" || password !== "" || search !== "" || hash !== "" || /[?#@%\\\s]/.test(text)) return false;
  if (!/^[a-z0-9/_-]{0,200}$/i.test(pathname) || pathname.includes("//") || /\/\.{1,2}(?:\/|$)/.test(text))
    return false;
  if (isLoopback(text)) return protocol === "http:" || protocol === "https:";
  return protocol === "https:" && isPublicName(hostname);
}

/** The URL parser has made every way of writing an IPv4 address into digits and dots, and IPv6 into brackets. */
function isPublicName(hostname: string): boolean {
  const isAddress = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  const isInside = /\.(?:local|localhost|internal|intranet|lan|home|arpa)\.?$/.test(hostname);
  return hostname.includes(".") && !isAddress && !isInside;
}
