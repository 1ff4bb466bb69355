import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { accountProxy } from "./account-proxy.ts";

const API = "https://api.example";
const SECRET = "a-shared-secret-of-no-worth-whatsoever";
const OPTIONS = {
  url: `${API}/v1/sessions`,
  type: "POST",
  headers: { Authorization: "Bearer {{jwt.token}}", "content-type": "application/json" },
  data: '{"crm":"zendesk"}',
  secure: true,
  jwt: { secret: "appSharedSecret", expiry: 60, claims: { iss: "https://workbench.zendesk.com", aud: API } },
};

async function ask(options: unknown, answer = Response.json({ token: "t" })) {
  const seen: { readonly url: string; readonly headers: Headers; readonly body: unknown }[] = [];
  const proxy = accountProxy({
    allowedOrigins: [API],
    secureSettings: { appSharedSecret: SECRET },
    fetch: async (input, init) => {
      seen.push({ url: new Request(input).url, headers: new Headers(init?.headers), body: init?.body });
      return answer;
    },
  });
  const incoming = Readable.from([Buffer.from(JSON.stringify(options))]) as IncomingMessage;
  return { reply: await proxy(incoming), seen };
}

describe("Zendesk's proxy", () => {
  it("signs with the installation's secret as Zendesk does, and sends on", async () => {
    const { reply, seen } = await ask(OPTIONS);
    expect(reply).toMatchObject({ status: 200, responseText: '{"token":"t"}' });
    expect(seen[0]).toMatchObject({ url: `${API}/v1/sessions`, body: OPTIONS.data });
    const token = seen[0]?.headers.get("authorization")?.replace("Bearer ", "") ?? "";
    const [head = "", payload = "", signature] = token.split(".");
    expect(createHmac("sha256", SECRET).update(`${head}.${payload}`).digest("base64url")).toBe(signature);
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    expect(claims).toMatchObject(OPTIONS.jwt.claims);
    expect(claims.exp - claims.iat).toBe(60);
    expect(JSON.parse(Buffer.from(head, "base64url").toString("utf8"))).toEqual({ alg: "HS256", typ: "JWT" });
  });

  it("hands the API's refusals through", async () => {
    const { reply } = await ask(OPTIONS, Response.json({ error: { code: "proof_refused" } }, { status: 401 }));
    expect(reply).toMatchObject({ status: 401, responseText: '{"error":{"code":"proof_refused"}}' });
  });

  it.each<[string, object]>([
    ["another host", { ...OPTIONS, url: "https://elsewhere.example/v1/sessions" }],
    ["a secret that is not there", { ...OPTIONS, jwt: { ...OPTIONS.jwt, secret: "another" } }],
    ["a secret's name from an object's prototype", { ...OPTIONS, jwt: { ...OPTIONS.jwt, secret: "constructor" } }],
    ["a token where nothing is signed", { ...OPTIONS, jwt: undefined }],
    ["the secret in a header", { ...OPTIONS, headers: { "x-secret": "{{setting.appSharedSecret}}" } }],
    ["the secret in the body", { ...OPTIONS, data: "{{setting.appSharedSecret}}" }],
    ["the secret in the url", { ...OPTIONS, url: `${API}/{{setting.appSharedSecret}}` }],
    ["signing without secure", { ...OPTIONS, secure: false }],
    ["something else", ["x"]],
  ])("refuses %s, and asks nobody", async (_name, options) => {
    const { reply, seen } = await ask(options);
    expect(reply.status).toBe(422);
    expect(seen).toEqual([]);
  });
});
