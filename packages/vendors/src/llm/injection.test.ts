import { isDoubtful, isIntact, renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { message } from "../anthropic/fixtures.ts";
import { anthropic } from "../anthropic/index.ts";
import { completion } from "../openai/fixtures.ts";
import { openai } from "../openai/index.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import type { Vendor } from "../vendor.ts";
import { ATTACKS, type Attack } from "./attacks.ts";
import { SYSTEM_PROMPT } from "./prompt.ts";

type Body = {
  readonly system?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
};
type Said = { readonly segments: readonly { readonly id: number; readonly text: string }[] };

const KEY = "sk-canary-0123456789";
const VENDORS: readonly (readonly [Vendor, model: string, reply: (content: string) => string])[] = [
  [openai, "gpt-4.1", completion],
  [anthropic, "claude-sonnet-4-6", message],
];

const bodyOf = ({ body }: SentRequest): Body => JSON.parse(body) as Body;
const systemOf = (body: Body): string => body.system ?? body.messages[0]?.content ?? "";
const userOf = (body: Body): string => body.messages.at(-1)?.content ?? "";
const saidIn = (request: SentRequest): Said => JSON.parse(userOf(bodyOf(request))) as Said;

const NEIGHBOUR = "Buenos días, ¿cómo está?";

async function run([vendor, model, reply]: (typeof VENDORS)[number], safe: string, obeyed?: Attack["obeyed"]) {
  const rendered = renderShape(asSafeText(safe), "nonce", "ZXQ");
  const neighbour = renderShape(asSafeText(NEIGHBOUR), "nonce", "ZXQ");
  const fake = fakeFetch((request) => {
    const { segments } = saidIn(request);
    const hostile = segments.find(({ text }) => text === rendered.text);
    const answer = obeyed?.(rendered.tokens);
    if (typeof answer === "string") return new Response(reply(answer));
    const translations = segments.map(({ id, text }) => ({
      id,
      text: id === hostile?.id && answer !== undefined ? answer.text : text,
    }));
    return new Response(reply(JSON.stringify({ translations })));
  });
  const connected = vendor.connect({ key: KEY, model }, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [rendered.text, neighbour.text],
    tokens: rendered.tokens,
    shape: "nonce",
    source: "es",
    target: "en",
    contentType: "ticket",
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  return { rendered, neighbour, result, requests: fake.requests };
}

/** Everything of a request but what the customer wrote, and the limit that follows from how long it is. */
function skeletonOf(request: SentRequest) {
  const { url, method, headers } = request;
  const {
    messages,
    max_tokens: _,
    max_completion_tokens: __,
    ...rest
  } = bodyOf(request) as Body & Readonly<Record<string, unknown>>;
  const { segments, ...said } = saidIn(request);
  return {
    url,
    method,
    headers,
    rest,
    said,
    roles: messages.map(({ role }) => role),
    before: messages.slice(0, -1),
    segments: segments.map(({ text: _text, ...segment }) => segment),
  };
}

describe.each(VENDORS.map((one) => [one[0].id, one] as const))("what a customer writes to %s", (_id, vendor) => {
  it.each(ATTACKS.map((attack) => [`${attack.name} (${attack.language})`, attack] as const))(
    "stays inside its string: %s",
    async (_name, { text }) => {
      const { requests, rendered } = await run(vendor, text);
      expect(rendered.tokens).toHaveLength(new Set(text.match(LABEL)).size);
      // The same tokens in a text that wants nothing.
      const calm = await run(vendor, rendered.tokens.map((__, index) => labelAt(text, index)).join(" und "));
      const [request] = requests;
      const [calmRequest] = calm.requests;
      if (request === undefined || calmRequest === undefined) throw new Error("no call");
      expect(withoutNonce(skeletonOf(request), rendered.tokens)).toEqual(
        withoutNonce(skeletonOf(calmRequest), calm.rendered.tokens),
      );
      expect(systemOf(bodyOf(request))).toBe(SYSTEM_PROMPT);
      expect(saidIn(request).segments).toEqual([
        { id: 1, text: rendered.text.replaceAll(/[\u0085\ufeff]/g, " ").trim() },
        { id: 2, text: NEIGHBOUR },
      ]);
      // What some tokenizers read before they know of strings.
      expect(userOf(bodyOf(request))).not.toMatch(/<|\[\/?[a-z]/i);
      expect(request.body).not.toContain(KEY);
    },
  );

  it.each(ATTACKS.map((attack) => [`${attack.name} (${attack.language})`, attack] as const))(
    "is no use even if it is obeyed: %s",
    async (_name, { text, obeyed }) => {
      const { result, rendered, neighbour, requests } = await run(vendor, text, obeyed);
      if (!result.ok) {
        expect(result.error).toEqual({ kind: "malformed" });
        return;
      }
      const [first = "", second = ""] = result.value.translations;
      const backs = [rendered.read(first), neighbour.read(second)];
      expect(backs.every((back) => isIntact(back) && !isDoubtful(back))).toBe(false);
      // Asked once more at the most, and told no more than which segment and which tokens.
      expect(requests.length).toBeLessThanOrEqual(2);
      for (const again of requests.slice(1)) {
        const { segments, retry, ...said } = saidIn(again) as Said & { readonly retry: unknown };
        expect(retry).toEqual(segments.map(({ id }) => ({ id, tokens: expect.any(Array) })));
        expect(JSON.stringify([retry, said])).not.toContain(rendered.text.slice(0, 12));
      }
    },
  );
});

it("is tried in all six languages, and in more than 25 ways", () => {
  expect(ATTACKS.length).toBeGreaterThan(25);
  expect(new Set(ATTACKS.map(({ language }) => language)).size).toBe(6);
});

const LABEL = /⟦[A-Z_]+ \d+⟧/g;
const labelAt = (text: string, index: number): string => [...new Set(text.match(LABEL))][index] ?? "";
const withoutNonce = (value: unknown, tokens: readonly string[]): unknown =>
  JSON.parse(tokens.reduce((json, token, index) => json.replaceAll(token, `T${index}`), JSON.stringify(value)));
