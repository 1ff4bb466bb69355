import {
  isIntact,
  makeNonce,
  renderShape,
  type Result,
  type SafeText,
  type VendorError,
  type VendorJob,
  type VendorOutput,
} from "@sottovoce/core";
import type { ConnectedVendor, Vendor } from "@sottovoce/vendors";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findUnits } from "../faults/tokens.ts";
import { CONTENT_FAULTS, createEmulator, listen, pseudo, seeded } from "../index.ts";
import { CREDENTIAL_PATH, FAULTS, OF_CREDENTIALS, OF_ITS_OWN, TRANSLATE_PATH } from "./expected.ts";
import { settingsOf, variantsOf, withOther } from "./settings.ts";

const TEXTS = {
  es: [
    "Hola, ⟦PERSON 1⟧: el pedido ⟦ACCOUNT_ID 1⟧ no ha llegado & cuesta <20 €.",
    "¿Puede llamar a ⟦PERSON 1⟧ al ⟦PHONE 1⟧?",
    "Gracias por su ayuda con «esto».",
  ],
  en: [
    "Hello ⟦PERSON 1⟧, the order ⟦ACCOUNT_ID 1⟧ has not arrived & costs <20 €.",
    "Can you call ⟦PERSON 1⟧ at ⟦PHONE 1⟧?",
    'Thank you for "all" of it.',
  ],
  it: [
    "Buongiorno ⟦PERSON 1⟧, l'ordine ⟦ACCOUNT_ID 1⟧ non è arrivato & costa <20 €.",
    "Può chiamare ⟦PERSON 1⟧ al ⟦PHONE 1⟧?",
    "Grazie dell'aiuto.",
  ],
} as const;
const PAIRS = [
  ["es", "en"],
  ["en", "de"],
  ["en", "ja"],
  ["en", "ar"],
  ["it", "es"],
] as const;

const tokensOf = (texts: readonly string[]): string =>
  JSON.stringify(
    texts.map((text) =>
      findUnits(text)
        .map(({ token }) => token)
        .toSorted(),
    ),
  );

/** Our clients of the vendors, over real HTTP, judged by servers that were written without them. */
export function testConformance(vendors: readonly Vendor[]): void {
  const emulator = createEmulator({ engine: pseudo() });
  let at = "";
  let close = () => Promise.resolve();
  beforeAll(async () => {
    ({ url: at, close } = await listen(emulator));
  });
  afterEach(() => emulator.faults.clear());
  afterAll(() => close());

  /** A host of a vendor becomes the first part of the emulator's path. */
  const led: typeof globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const here = url.replace(/^https:\/\//, `${at}/`);
    return globalThis.fetch(input instanceof Request ? new Request(here, input) : here, init);
  };
  const connect = (vendor: Vendor): ConnectedVendor => {
    const connected = vendor.connect(settingsOf(vendor.id), { fetch: led });
    if (!connected.ok) throw new Error(`${vendor.id} refuses settings: ${connected.error.fields.join()}`);
    return connected.value;
  };
  const jobOf = (
    vendor: Vendor,
    [source, target]: readonly [keyof typeof TEXTS, string],
    shape?: VendorJob["shape"],
  ) => {
    const chosen = shape ?? vendor.shapes({ source, target })[0];
    const nonce = makeNonce(seeded(11));
    let offset = 0;
    const rendered = TEXTS[source].map((text) => {
      const one = renderShape(text as string as SafeText, chosen, nonce, { source, target, offset });
      offset += one.tokens.length;
      return one;
    });
    const job: VendorJob = {
      segments: rendered.map(({ text }) => text),
      tokens: [...new Set(rendered.flatMap(({ tokens }) => tokens))],
      shape: chosen,
      source,
      target,
      contentType: "ticket",
    };
    return {
      job,
      read: (output: VendorOutput) => rendered.map(({ read }, index) => read(output.translations[index] ?? "")),
    };
  };
  const pairOf = (vendor: Vendor) => PAIRS.find(([source, target]) => vendor.supports({ source, target })) ?? PAIRS[0];
  const run = (vendor: Vendor, job: VendorJob, ms = 5_000): Promise<Result<VendorOutput, VendorError>> =>
    connect(vendor).translate(job, AbortSignal.timeout(ms));
  const rule = (vendor: Vendor, fault: string) => {
    const path = TRANSLATE_PATH[vendor.id];
    return { fault, ...(path === undefined ? {} : { path }) };
  };

  describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))("%s", (_id, vendor) => {
    it.each(PAIRS)("translates from %s to %s, in every shape it offers", async (source, target) => {
      if (!vendor.supports({ source, target })) {
        const { job } = jobOf(vendor, [source, target]);
        expect(await run(vendor, job)).toEqual({ ok: false, error: { kind: "unsupported-pair" } });
        return;
      }
      for (const shape of vendor.shapes({ source, target })) {
        const { job, read } = jobOf(vendor, [source, target], shape);
        const result = await run(vendor, job);
        if (!result.ok) throw new Error(`${shape}: ${JSON.stringify(result.error)}`);
        for (const [index, back] of read(result.value).entries()) {
          expect([shape, index, back.flaws, isIntact(back)]).toEqual([shape, index, back.flaws, true]);
          expect(back.text).toContain(index === 0 ? "⟦ACCOUNT_ID 1⟧" : index === 1 ? "⟦PHONE 1⟧" : "");
          expect(back.text).not.toBe(TEXTS[source][index]);
          if (index === 0) expect([shape, back.text]).toEqual([shape, expect.stringMatching(/&.*<20 ?€\.$/su)]);
        }
      }
    });

    it.each(variantsOf(vendor.id))("works with other settings: $#", async (settings) => {
      const connected = vendor.connect(settings, { fetch: led });
      if (!connected.ok) throw new Error(`refused: ${connected.error.fields.join()}`);
      const { job, read } = jobOf(vendor, pairOf(vendor));
      const result = await connected.value.translate(job, AbortSignal.timeout(5_000));
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      expect(read(result.value).map(({ flaws }) => flaws)).toEqual(job.segments.map(() => []));
    });

    it("asks for each form of address it offers, and is not refused", async () => {
      for (const formality of ["formal", "informal"] as const) {
        for (const pair of PAIRS) {
          if (vendor.formality?.(pair[1], formality) !== true) continue;
          const { job } = jobOf(vendor, pair);
          const result = await run(vendor, {
            ...job,
            formality,
            gender: "female",
            context: "Un pedido." as string as SafeText,
            terms: [{ source: "pedido", target: "order" }],
          });
          expect([pair, result.ok]).toEqual([pair, true]);
        }
      }
    });

    it("translates much text", async () => {
      const { job } = jobOf(vendor, pairOf(vendor));
      const segments = Array.from({ length: 60 }, () => job.segments).flat();
      const result = await run(vendor, { ...job, segments }, 30_000);
      expect(result.ok && result.value.translations.length).toBe(180);
    }, 40_000);

    const own = OF_ITS_OWN[vendor.id] ?? {};
    it.each(FAULTS.filter(([fault]) => own[fault] === undefined))("%s", async (fault, error) => {
      emulator.faults.set([rule(vendor, fault)]);
      const { job } = jobOf(vendor, pairOf(vendor));
      expect(await run(vendor, job, fault === "silent" ? 300 : 5_000)).toEqual({ ok: false, error });
    });
    it.each(Object.entries(own))("%s is %s", async (fault, kind) => {
      emulator.faults.set([rule(vendor, fault)]);
      const { job } = jobOf(vendor, pairOf(vendor));
      expect(await run(vendor, job)).toMatchObject({ ok: false, error: { kind } });
    });

    it.each(vendor.secrets)("is unauthorized with another %s", async (secret) => {
      const connected = vendor.connect(withOther(settingsOf(vendor.id) ?? {}, secret), { fetch: led });
      if (!connected.ok) throw new Error("settings refused");
      const { job } = jobOf(vendor, pairOf(vendor));
      expect(await connected.value.translate(job, AbortSignal.timeout(5_000))).toEqual({
        ok: false,
        error: { kind: "unauthorized" },
      });
    });

    const credential = CREDENTIAL_PATH[vendor.id];
    if (credential !== undefined) {
      it.each(OF_CREDENTIALS)("%s, when it fetches its credential", async (fault, kind) => {
        emulator.faults.set([{ fault, path: credential }]);
        const { job } = jobOf(vendor, pairOf(vendor));
        expect(await run(vendor, job, fault === "silent" ? 300 : 5_000)).toMatchObject({ ok: false, error: { kind } });
      });

      it("fetches another when the one it holds is refused, once", async () => {
        const { job } = jobOf(vendor, pairOf(vendor));
        const held = connect(vendor);
        const translate = () => held.translate(job, AbortSignal.timeout(5_000));
        expect((await translate()).ok).toBe(true);
        emulator.faults.set([{ ...rule(vendor, "401"), times: 1 }]);
        expect((await translate()).ok).toBe(true);
        emulator.faults.set([rule(vendor, "401")]);
        expect(await translate()).toEqual({ ok: false, error: { kind: "unauthorized" } });
      });
    }

    it("waits for a slow answer", async () => {
      emulator.faults.set([rule(vendor, "slow=60")]);
      expect((await run(vendor, jobOf(vendor, pairOf(vendor)).job)).ok).toBe(true);
    });

    it.each(CONTENT_FAULTS.filter(({ tokens }) => tokens === "broken"))(
      "lets nothing through that has the damage $name",
      async ({ name }) => {
        const pair = pairOf(vendor);
        for (const shape of vendor.shapes({ source: pair[0], target: pair[1] })) {
          const { job, read } = jobOf(vendor, pair, shape);
          emulator.faults.set([{ fault: name }]);
          const result = await run(vendor, job);
          // Where a vendor's blocks leave the tokens whole, the fault is none of tokens.
          if (!result.ok || tokensOf(result.value.translations) === tokensOf(job.segments)) continue;
          expect([shape, read(result.value).every(isIntact)]).toEqual([shape, false]);
        }
      },
    );
  });
}
