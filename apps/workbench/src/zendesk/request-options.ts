import { isRecord } from "./is-record.ts";

/** What `client.request` was asked for, after it was found to be what Zendesk takes. */
export type RequestOptions = {
  readonly url: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: string | undefined;
  readonly secure: boolean;
  readonly jwt?: JwtOptions;
};

/** What Zendesk's proxy signs, and the secure setting it signs with. */
export type JwtOptions = {
  readonly secret: string;
  /** Seconds. */
  readonly expiry: number;
  readonly claims: Readonly<Record<string, string | number | boolean>>;
};

type Fields = Readonly<Record<string, unknown>>;

/** Zendesk's reference names these and no others. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    "url type data dataType contentType headers cors secure jwt timeout autoRetry cache httpCompleteResponse accepts " +
    "crossDomain ifModified mimeType traditional xhrFields"
  ).split(" "),
);
const JWT_KNOWN: ReadonlySet<string> = new Set(["algorithm", "secret_key", "expiry", "claims"]);
const SETTING = /^\{\{setting\.([A-Za-z]\w{0,59})\}\}$/u;
/** Zendesk adds these itself. */
const ZENDESKS_OWN = ["iat", "exp"];
const LONGEST_EXPIRY_S = 3_600;

/** @returns why not, in words that repeat nothing of what was asked */
export function readRequestOptions(body: Fields): RequestOptions | { readonly fault: string } {
  const unknown = Object.keys(body).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return fault("an option that client.request does not have");
  const { url, type = "GET", headers = {}, data, contentType } = body;
  if (typeof url !== "string" || url === "") return fault("no url");
  // Zendesk takes such a URL for a path of its own, so the backend is never asked.
  if (/\{\{|%7b%7b/iu.test(url)) return fault("a placeholder in the url");
  if (typeof type !== "string" || !/^(?:GET|POST|PUT|PATCH|DELETE)$/iu.test(type)) return fault("an unknown type");
  if (!isRecord(headers)) return fault("headers that are no object");
  for (const name of ["secure", "cors", "autoRetry", "httpCompleteResponse", "cache"])
    if (body[name] !== undefined && typeof body[name] !== "boolean") return fault(`${name} is not true or false`);
  if (body["secure"] === true && body["cors"] === true) return fault("secure and cors together: nobody would sign");
  const jwt = body["jwt"] === undefined ? undefined : readJwt(body["jwt"], body["secure"] === true);
  if (jwt !== undefined && "fault" in jwt) return jwt;
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const typed = typeof contentType === "string" ? ([["content-type", contentType]] as const) : [];
  return {
    url,
    type: type.toUpperCase(),
    headers: Object.fromEntries([...sent, ...typed]),
    data: typeof data === "string" ? data : data === undefined ? undefined : JSON.stringify(data),
    secure: body["secure"] === true,
    ...(jwt === undefined ? {} : { jwt }),
  };
}

function readJwt(jwt: unknown, isSecure: boolean): JwtOptions | { readonly fault: string } {
  if (!isSecure) return fault("jwt without secure: the secret would not be filled in");
  if (!isRecord(jwt)) return fault("jwt is no object");
  if (Object.keys(jwt).some((name) => !JWT_KNOWN.has(name))) return fault("an option that jwt does not have");
  const { algorithm, secret_key: place, expiry, claims } = jwt;
  if (algorithm !== "HS256") return fault("jwt.algorithm is not HS256");
  const secret = typeof place === "string" ? SETTING.exec(place)?.[1] : undefined;
  if (secret === undefined) return fault("jwt.secret_key is not the place of a setting");
  if (typeof expiry !== "number" || !Number.isInteger(expiry) || expiry < 1 || expiry > LONGEST_EXPIRY_S)
    return fault("jwt.expiry is not a number of seconds");
  if (!isRecord(claims)) return fault("jwt.claims is no object");
  const values = Object.entries(claims);
  if (values.some(([, value]) => !["string", "number", "boolean"].includes(typeof value)))
    return fault("a claim that is no plain value");
  if (values.some(([name]) => ZENDESKS_OWN.includes(name))) return fault("a claim that Zendesk makes itself");
  return { secret, expiry, claims: claims as JwtOptions["claims"] };
}

const fault = (why: string) => ({ fault: why });
