import { createHash, createHmac } from "node:crypto";
import type { Call } from "../emulation.ts";

export type Verdict = "ok" | "missing" | "incomplete" | "unknown-key" | "wrong-scope" | "expired" | "wrong-signature";

const SKEW_MS = 5 * 60 * 1000;

/** Computes a request's signature of AWS anew, under every address it may have been signed for, and compares. */
export function verifySigV4(
  call: Call,
  keys: { readonly accessKeyId: string; readonly secretAccessKey: string },
  service: string,
): Verdict {
  const header = call.headers.get("authorization");
  if (header === null) return "missing";
  const read =
    /^AWS4-HMAC-SHA256 Credential=([\w+/=-]{1,130})\/(\d{8})\/([\w-]{1,30})\/([\w-]{1,30})\/aws4_request, ?SignedHeaders=([a-z0-9;-]{1,500}), ?Signature=([0-9a-f]{64})$/.exec(
      header,
    );
  const date = call.headers.get("x-amz-date") ?? "";
  if (read === null || !/^\d{8}T\d{6}Z$/.test(date)) return "incomplete";
  const [, accessKeyId = "", day = "", region = "", scope = "", signed = "", signature = ""] = read;
  if (accessKeyId !== keys.accessKeyId) return "unknown-key";
  const signedHeaders = signed.split(";");
  // AWS wants the host, the type of the body and everything it gave a meaning to signed.
  const mustBeSigned = [
    "host",
    ...[...call.headers.keys()].filter((name) => name === "content-type" || name.startsWith("x-amz-")),
  ];
  if (mustBeSigned.some((name) => !signedHeaders.includes(name))) return "incomplete";
  if (scope !== service || !date.startsWith(day) || !call.host.includes(`.${region}.`)) return "wrong-scope";
  if (Math.abs(call.now - readDate(date)) > SKEW_MS) return "expired";

  const payload = sha256(call.body);
  const claimed = call.headers.get("x-amz-content-sha256");
  if (claimed !== null && claimed !== payload) return "wrong-signature";
  const key = [day, region, service, "aws4_request"].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${keys.secretAccessKey}`),
  );
  const matches = call.addresses.some(({ host, path }) => {
    const canonical = [
      call.method,
      path,
      canonicalQuery(call.query),
      ...signedHeaders.map((name) => `${name}:${name === "host" ? host : clean(call.headers.get(name))}`),
      "",
      signed,
      payload,
    ].join("\n");
    const toSign = ["AWS4-HMAC-SHA256", date, `${day}/${region}/${service}/aws4_request`, sha256(canonical)].join("\n");
    return hmac(key, toSign).toString("hex") === signature;
  });
  return matches ? "ok" : "wrong-signature";
}

const clean = (value: string | null): string => (value ?? "").trim().replace(/\s+/g, " ");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join("&");

const readDate = (date: string): number =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
