import type { Settings } from "./wire.ts";

export const TOKEN_URL = "https://oauth2.googleapis.com/token";
const SCOPE = "https://www.googleapis.com/auth/cloud-translation";
const LIFETIME_SECONDS = 3_600;

/**
 * The JSON Web Token (RS256) with which a service account asks for an access token. Throws where the key is none.
 *
 * @param now Milliseconds since 1970.
 */
export async function signAssertion(
  { clientEmail, privateKey }: Pick<Settings, "clientEmail" | "privateKey">,
  now: number,
): Promise<string> {
  const issuedAt = Math.floor(now / 1_000);
  const claims = { iss: clientEmail, scope: SCOPE, aud: TOKEN_URL, iat: issuedAt, exp: issuedAt + LIFETIME_SECONDS };
  const unsigned = `${encodeJson({ alg: "RS256", typ: "JWT" })}.${encodeJson(claims)}`;
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("pkcs8", bytesOfPem(privateKey), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(unsigned));
  return `${unsigned}.${encode(new Uint8Array(signature))}`;
}

function bytesOfPem(pem: string): Uint8Array<ArrayBuffer> {
  const base64 = pem.replace(/-----[A-Z ]{1,40}-----|\\n|\s/g, "");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const encodeJson = (value: unknown): string => encode(new TextEncoder().encode(JSON.stringify(value)));

/** base64url. */
const encode = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (character) => URL_SAFE[character] ?? "");

const URL_SAFE: Readonly<Record<string, string>> = { "+": "-", "/": "_", "=": "" };
