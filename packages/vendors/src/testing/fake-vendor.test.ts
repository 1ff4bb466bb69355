import { comparePseudonyms, renderShape, SHAPES, type Shape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import type { ConnectedVendor } from "../vendor.ts";
import { DAMAGES, fakeVendor, type FakeBehaviour } from "./fake-vendor.ts";
import { asSafeText } from "./safe-text.ts";

const safe = asSafeText("Hola ⟦PERSON 1⟧, soy ⟦PERSON 2⟧ & co. ⟦PERSON 1⟧");

function connect(behaviour: FakeBehaviour): ConnectedVendor {
  const connected = fakeVendor(behaviour).connect({}, { fetch });
  if (!connected.ok) throw new Error("the fake refused its settings");
  return connected.value;
}

async function roundTrip(behaviour: FakeBehaviour, shape: Shape) {
  const { text, read } = renderShape(safe, shape, "ZQX");
  const job: VendorJob = { segments: [text], tokens: [], shape, source: "es", target: "en", contentType: "ticket" };
  const result = await connect(behaviour).translate(job, new AbortController().signal);
  return result.ok ? read(result.value.translations[0] ?? "") : result.error;
}

describe.each(SHAPES)("the fake vendor with the shape %s", (shape) => {
  it("translates between pseudonyms and keeps them", async () => {
    const translate = (text: string) => text.replace("Hola", "Hello").replace("soy", "I am");
    expect(await roundTrip({ translate }, shape)).toMatchObject({
      text: "Hello ⟦PERSON 1⟧, I am ⟦PERSON 2⟧ & co. ⟦PERSON 1⟧",
      lost: 0,
      added: 0,
      foreignMarkup: 0,
      flaws: [],
    });
  });

  it.each(DAMAGES)("can %s a pseudonym so that it shows", async (damage) => {
    const back = await roundTrip({ damage }, shape);
    if (!("text" in back)) throw new Error("the fake failed");
    const { lost, added } = comparePseudonyms(safe, back.text);
    expect(lost + added).toBeGreaterThan(0);
  });
});

describe("the fake vendor", () => {
  it("fails as told, call by call", async () => {
    const fake = fakeVendor({ fail: ({ attempt }) => (attempt === 1 ? { kind: "unavailable" } : undefined) });
    const connected = fake.connect({}, { fetch });
    if (!connected.ok) throw new Error("the fake refused its settings");
    const job: VendorJob = {
      segments: [safe],
      tokens: [],
      shape: "nonce",
      source: "es",
      target: "en",
      contentType: "chat",
    };
    const { signal } = new AbortController();
    expect(await connected.value.translate(job, signal)).toEqual({ ok: false, error: { kind: "unavailable" } });
    expect((await connected.value.translate(job, signal)).ok).toBe(true);
    expect(fake.calls.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it("stops waiting when the signal aborts, and says which of the two it was", async () => {
    const job: VendorJob = {
      segments: [safe],
      tokens: [],
      shape: "nonce",
      source: "es",
      target: "en",
      contentType: "chat",
    };
    const slow = connect({ delayMs: 60_000 });
    expect(await slow.translate(job, AbortSignal.timeout(5))).toEqual({ ok: false, error: { kind: "timeout" } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    expect(await slow.translate(job, controller.signal)).toEqual({ ok: false, error: { kind: "aborted" } });
  });
});
