import { describe, expect, it } from "vitest";
import { readRequestOptions } from "./request-options.ts";

const JWT = {
  algorithm: "HS256",
  secret_key: "{{setting.appSharedSecret}}",
  expiry: 60,
  claims: { iss: "https://workbench.zendesk.com", aud: "https://api.example" },
};
const SIGNED = {
  url: "https://api.example/v1/sessions",
  type: "POST",
  contentType: "application/json",
  dataType: "json",
  data: "{}",
  headers: { Authorization: "Bearer {{jwt.token}}" },
  secure: true,
  cors: false,
  autoRetry: false,
  timeout: 20_000,
  jwt: JWT,
};

describe("client.request takes", () => {
  it("a request to be signed, and knows which secret signs it", () => {
    expect(readRequestOptions(SIGNED)).toEqual({
      url: SIGNED.url,
      type: "POST",
      headers: { Authorization: "Bearer {{jwt.token}}", "content-type": "application/json" },
      data: "{}",
      secure: true,
      jwt: { secret: "appSharedSecret", expiry: 60, claims: JWT.claims },
    });
  });

  it("a plain one", () => {
    expect(readRequestOptions({ url: "/api/v2/locales.json", type: "get", data: { a: 1 } })).toMatchObject({
      type: "GET",
      data: '{"a":1}',
      secure: false,
    });
  });
});

describe("client.request refuses", () => {
  it.each<[string, object]>([
    ["an option it does not have", { ...SIGNED, retries: 3 }],
    ["no url", { ...SIGNED, url: undefined }],
    ["a placeholder in the url", { ...SIGNED, url: "{{setting.apiUrl}}/v1/sessions" }],
    ["an encoded one", { ...SIGNED, url: "https://api.example/%7b%7Bsetting.apiUrl}}" }],
    ["an unknown type", { ...SIGNED, type: "FETCH" }],
    ["headers that are no object", { ...SIGNED, headers: ["a"] }],
    ["secure that is no boolean", { ...SIGNED, secure: "true" }],
    ["cors with secure", { ...SIGNED, cors: true }],
    ["jwt without secure", { ...SIGNED, secure: false }],
    ["jwt without an algorithm", { ...SIGNED, jwt: { ...JWT, algorithm: undefined } }],
    ["another algorithm", { ...SIGNED, jwt: { ...JWT, algorithm: "none" } }],
    ["a secret in plain sight", { ...SIGNED, jwt: { ...JWT, secret_key: "a-shared-secret" } }],
    ["jwt without an expiry", { ...SIGNED, jwt: { ...JWT, expiry: undefined } }],
    ["an expiry in words", { ...SIGNED, jwt: { ...JWT, expiry: "60" } }],
    ["jwt without claims", { ...SIGNED, jwt: { ...JWT, claims: undefined } }],
    ["a claim that is an object", { ...SIGNED, jwt: { ...JWT, claims: { iss: {} } } }],
    ["a claim that Zendesk makes itself", { ...SIGNED, jwt: { ...JWT, claims: { iat: 1 } } }],
    ["an option that jwt does not have", { ...SIGNED, jwt: { ...JWT, kid: "1" } }],
  ])("%s", (_name, body) => {
    const read = readRequestOptions(body as Record<string, unknown>);
    expect(read).toEqual({ fault: expect.any(String) });
    expect(JSON.stringify(read)).not.toMatch(/api\.example|a-shared-secret|setting\./u);
  });
});
