import { createHmac } from "node:crypto";
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
  const token = sign(jwt.claims, { secret, expiry: jwt.expiry });
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

function sign(
  claims: Readonly<Record<string, string>>,
  { secret, expiry }: { readonly secret: string; readonly expiry: number },
): string {
  const iat = Math.floor(Date.now() / 1000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...claims, iat, exp: iat + expiry })}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
