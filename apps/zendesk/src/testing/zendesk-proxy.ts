import type { SignedRequest } from "../zaf.ts";

/** The API behind the proxy, and the secret that the administrator typed into the installation. */
export type Backend = {
  readonly secret: string;
  readonly fetch: typeof globalThis.fetch;
};

const FIELDS: ReadonlySet<string> = new Set([
  "url",
  "type",
  "contentType",
  "dataType",
  "data",
  "headers",
  "secure",
  "cors",
  "autoRetry",
  "timeout",
  "jwt",
]);

/** Zendesk's proxy as an app meets it: signs, sends on, and answers with a body or with what looks like jQuery's xhr. */
export async function answerRequest(options: SignedRequest, { secret, fetch }: Backend): Promise<unknown> {
  const stray = Object.keys(options).filter((field) => !FIELDS.has(field));
  const { jwt } = options;
  const isSound =
    stray.length === 0 &&
    options.secure &&
    !options.cors &&
    !/\{\{|%7B%7B/iu.test(options.url) &&
    jwt.algorithm === "HS256" &&
    jwt.secret_key === "{{setting.appSharedSecret}}" &&
    jwt.expiry > 0;
  if (!isSound) throw { status: 422, statusText: "UnprocessableEntity", responseText: "" };
  const token = await sign(jwt.claims, { secret, expiry: jwt.expiry });
  const headers = Object.fromEntries(
    Object.entries({ ...options.headers, "content-type": options.contentType }).map(([name, value]) => [
      name,
      value.replaceAll("{{jwt.token}}", token),
    ]),
  );
  const reply = await fetch(options.url, { method: options.type, headers, body: options.data }).catch(() => undefined);
  if (reply === undefined) throw { status: 502, statusText: "Bad Gateway", responseText: "<html>Bad Gateway</html>" };
  const responseText = await reply.text();
  const responseJSON = parse(responseText);
  if (reply.ok) return responseJSON ?? responseText;
  const failed = { status: reply.status, statusText: reply.statusText, responseText };
  throw responseJSON === undefined ? failed : { ...failed, responseJSON };
}

async function sign(
  claims: Readonly<Record<string, string>>,
  { secret, expiry }: { readonly secret: string; readonly expiry: number },
): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  const encode = (part: object) => base64Url(new TextEncoder().encode(JSON.stringify(part)));
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...claims, iat, exp: iat + expiry })}`;
  return `${signed}.${await hmac(signed, secret)}`;
}

export async function hmac(text: string, secret: string): Promise<string> {
  const bytes = (part: string) => new TextEncoder().encode(part);
  const kind = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(secret), kind, false, ["sign"]);
  return base64Url(new Uint8Array(await crypto.subtle.sign(kind.name, key, bytes(text))));
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/u, "");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
