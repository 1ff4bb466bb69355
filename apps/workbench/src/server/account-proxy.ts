import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isRecord } from "../zendesk/is-record.ts";
import type { JwtOptions, RequestOptions } from "../zendesk/request-options.ts";

export type AccountProxyOptions = {
  /** Origins that the installation lets `client.request` reach, as the manifest's `domainWhitelist` does. */
  readonly allowedOrigins: readonly string[];
  /** By name. None is ever sent anywhere: their scope is the signing of a JWT. */
  readonly secureSettings: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
};

export type ProxyAnswer = {
  readonly status: number;
  readonly statusText: string;
  readonly responseText: string;
};

const BODY_CAP_BYTES = 1_000_000;
const REFUSED: ProxyAnswer = { status: 422, statusText: "UnprocessableEntity", responseText: "" };
const TOKEN = "{{jwt.token}}";

/** Zendesk's server-side proxy behind `client.request`: it signs with a secret that no page sees, and sends on. */
export function accountProxy({ allowedOrigins, secureSettings, fetch }: AccountProxyOptions) {
  return async (incoming: IncomingMessage): Promise<ProxyAnswer> => {
    const wanted = await readWanted(incoming);
    if (wanted === undefined) return REFUSED;
    const { url, type, headers, data, jwt } = wanted;
    const address = URL.parse(url);
    if (address === null || !allowedOrigins.includes(address.origin)) return REFUSED;
    const token = jwt === undefined ? undefined : sign(jwt, secureSettings);
    const isForToken = [data ?? "", ...Object.values(headers)].some((text) => text.includes(TOKEN));
    if (isForToken && token === undefined) return REFUSED;
    const filled = (text: string) => (token === undefined ? text : text.replaceAll(TOKEN, token));
    const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, filled(value)]);
    // The secret's only scope is `jwt_secret_key`: its place anywhere else is not filled in, and says that something is wrong.
    if ([url, data ?? "", ...sent.flat()].some((text) => text.includes("{{setting."))) return REFUSED;
    const reply = await fetch(address, {
      method: type,
      headers: sent,
      redirect: "manual",
      ...(data === undefined || type === "GET" ? {} : { body: filled(data) }),
    });
    return { status: reply.status, statusText: reply.statusText, responseText: await reply.text() };
  };
}

/** As Zendesk does it: HS256, with `iat` and `exp` of its own. Undefined where the installation has no such setting. */
function sign({ secret, expiry, claims }: JwtOptions, secrets: AccountProxyOptions["secureSettings"]) {
  const key = Object.hasOwn(secrets, secret) ? secrets[secret] : undefined;
  if (key === undefined) return undefined;
  const iat = Math.floor(Date.now() / 1000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...claims, iat, exp: iat + expiry })}`;
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
}

/** The page's own half of the protocol has checked the options; what reaches this server is looked at again all the same. */
async function readWanted(incoming: IncomingMessage): Promise<RequestOptions | undefined> {
  let size = 0;
  const parts: Buffer[] = [];
  for await (const part of incoming) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > BODY_CAP_BYTES) return undefined;
    parts.push(bytes);
  }
  try {
    return asWanted(JSON.parse(Buffer.concat(parts).toString("utf8")));
  } catch {
    return undefined;
  }
}

function asWanted(value: unknown): RequestOptions | undefined {
  if (!isRecord(value) || !isTexts(value["headers"])) return undefined;
  const { url, type, headers, data, secure, jwt } = value;
  if (typeof url !== "string" || typeof type !== "string" || !/^[A-Z]{3,7}$/u.test(type)) return undefined;
  if (data !== undefined && typeof data !== "string") return undefined;
  if (jwt !== undefined && (secure !== true || !isJwt(jwt))) return undefined;
  return { url, type, headers, data, secure: secure === true, ...(jwt === undefined ? {} : { jwt }) };
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === "string");

const isJwt = (value: unknown): value is JwtOptions =>
  isRecord(value) &&
  typeof value["secret"] === "string" &&
  Number.isInteger(value["expiry"]) &&
  isRecord(value["claims"]);
