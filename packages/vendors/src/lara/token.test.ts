import { expect, it } from "vitest";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { BROKEN, tokenReply, TOO_MANY, UNAUTHORIZED } from "./fixtures.ts";
import { createTokenSource } from "./token.ts";

const SETTINGS = { keyId: "ABCDEFGH1234", keySecret: "k9Jh7Gf5Ds3Aq1Wz0Xc2Vb4Nm6Lp8Ot" };
const NOW = 1_000_000_000_000;
const calm = new AbortController().signal;

function createSource(reply: (request: SentRequest, index: number) => Response) {
  const fake = fakeFetch(reply);
  let now = NOW;
  const source = createTokenSource(SETTINGS, fake.fetch, () => now);
  return {
    source,
    requests: fake.requests,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

it("signs what it asks for; the secret does not leave", async () => {
  const { source, requests } = createSource(() => new Response('{"token":"opaque-token"}'));
  expect(await source.get(calm)).toEqual({ ok: true, value: "opaque-token" });
  // Digest and signature were computed by another program.
  expect(requests).toEqual([
    {
      url: "https://api.laratranslate.com/v2/auth",
      method: "POST",
      redirect: "manual",
      body: '{"id":"ABCDEFGH1234"}',
      headers: {
        accept: "application/json",
        authorization: "Lara:0i2ZXBOg9OFCvKhNftvy0chzL/stHUJNHfJ8jjmQlHA=",
        "content-md5": "15EIpG2AmXW51L62Vl+GYA==",
        "content-type": "application/json",
        "user-agent": expect.stringMatching(/^Sottovoce\//) as string,
        "x-lara-date": "Sun, 09 Sep 2001 01:46:40 GMT",
        "x-no-trace": "true",
      },
    },
  ]);
});

it("keeps a token until half a minute before its end", async () => {
  const { source, requests, wait } = createSource((_request, index) => {
    return new Response(tokenReply(NOW / 1_000 + 100, String(index)));
  });
  const first = await source.get(calm);
  wait(69_000);
  expect(await source.get(calm)).toEqual(first);
  expect(requests).toHaveLength(1);
  wait(2_000);
  expect(await source.get(calm)).not.toEqual(first);
  expect(requests).toHaveLength(2);
});

it("keeps a token that does not say how long it lasts for some minutes", async () => {
  const { source, requests, wait } = createSource(() => new Response('{"token":"a.b.opaque"}'));
  await source.get(calm);
  wait(4 * 60_000);
  await source.get(calm);
  expect(requests).toHaveLength(1);
  wait(60_000);
  await source.get(calm);
  expect(requests).toHaveLength(2);
});

it("forgets the token it is told of, and no other", async () => {
  const { source, requests } = createSource(() => new Response(tokenReply(4_000_000_000)));
  const got = await source.get(calm);
  source.forget("another");
  await source.get(calm);
  expect(requests).toHaveLength(1);
  source.forget(got.ok ? got.value : "");
  await source.get(calm);
  expect(requests).toHaveLength(2);
});

it.each([
  ["a wrong key", () => new Response(UNAUTHORIZED, { status: 401 }), { kind: "unauthorized" }],
  ["too many calls", () => new Response(TOO_MANY, { status: 429 }), { kind: "rate-limited" }],
  ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
  ["a page of something else", () => new Response("<html>"), { kind: "malformed" }],
  ["no token", () => new Response('{"token":""}'), { kind: "malformed" }],
  ["a token with a line break", () => new Response('{"token":"abcdefgh\\r\\nx: y"}'), { kind: "malformed" }],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://x.example" } }),
    { kind: "redirected" },
  ],
] as const)("hands on %s, and asks again the next time", async (_name, reply, error) => {
  const { source, requests } = createSource(reply);
  expect(await source.get(calm)).toEqual({ ok: false, error });
  expect(await source.get(calm)).toEqual({ ok: false, error });
  expect(requests).toHaveLength(2);
});
