import type { IncomingMessage } from "node:http";

export type AccountProxyOptions = {
  /** Origins that the installation lets `client.request` reach, as the manifest's `domainWhitelist` does. */
  readonly allowedOrigins: readonly string[];
  /** Never sent to a page; put in place of `{{setting.name}}` here. */
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

/** Zendesk's server-side proxy behind `client.request`: it puts secure settings in and hides them from the browser. */
export function accountProxy(options: AccountProxyOptions) {
  const fill = (text: string) =>
    text.replaceAll(
      /\{\{setting\.([A-Za-z0-9_]{1,60})\}\}/gu,
      (whole, name: string) => options.secureSettings[name] ?? whole,
    );

  return async (incoming: IncomingMessage): Promise<ProxyAnswer> => {
    const wanted = await readJson(incoming);
    if (wanted === undefined) return REFUSED;
    const secret = wanted.secure ? fill : (text: string) => text;
    const url = URL.parse(secret(wanted.url));
    if (url === null || !options.allowedOrigins.includes(url.origin)) return REFUSED;
    const reply = await options.fetch(url, {
      method: wanted.type,
      headers: Object.entries(wanted.headers).map(([name, value]): [string, string] => [name, secret(value)]),
      ...(wanted.data === undefined || wanted.type === "GET" ? {} : { body: secret(wanted.data) }),
    });
    return {
      status: reply.status,
      statusText: reply.statusText,
      responseText: await reply.text(),
    };
  };
}

type Wanted = {
  readonly url: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly secure: boolean;
};

async function readJson(incoming: IncomingMessage): Promise<Wanted | undefined> {
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

function asWanted(value: unknown): Wanted | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { url, type, headers, data, secure } = value as Record<string, unknown>;
  if (typeof url !== "string" || typeof type !== "string" || !/^[A-Z]{3,7}$/u.test(type)) return undefined;
  return {
    url,
    type,
    headers:
      typeof headers === "object" && headers !== null
        ? Object.fromEntries(Object.entries(headers).map(([name, one]) => [name, String(one)]))
        : {},
    ...(typeof data === "string" ? { data } : {}),
    secure: secure === true,
  };
}
