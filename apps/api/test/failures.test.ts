import { createPseudonymizer } from "@sottovoce/core";
import { fakeVendor, type FakeVendor } from "@sottovoce/vendors/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { errorOf, replyOf, startApi } from "./start-api.ts";

const MASKED = ["Hola ⟦PERSON 1⟧, gracias por escribir", "El pedido ⟦ACCOUNT_ID 1⟧ sale hoy"];
const shapesAsked = ({ calls }: FakeVendor) => calls.map(({ job }) => job.shape);

const QUICK = {
  chat: { overall: 400, attempt: 100 },
  ticket: { overall: 400, attempt: 100 },
  article: { overall: 400, attempt: 100 },
};

afterEach(() => vi.restoreAllMocks());

describe("a pseudonym that does not come back", () => {
  it.each(["drop", "double", "alter", "invent", "swap"] as const)(
    "makes another shape necessary: %s",
    async (damage) => {
      const vendor = fakeVendor({ damage: ({ job }) => (job.shape === "xml-tag" ? damage : undefined) });
      const api = startApi({ vendors: [vendor] });
      const reply = await replyOf(await api.translate({ segments: MASKED }));
      expect(reply.translations).toEqual(MASKED);
      expect(reply.warnings).toEqual(["another_shape"]);
      expect(shapesAsked(vendor)).toEqual(["xml-tag", "html-span"]);
    },
  );

  it("sends only the broken paragraph again", async () => {
    const vendor = fakeVendor({ damage: ({ job }) => (job.shape === "xml-tag" ? "drop" : undefined) });
    await startApi({ vendors: [vendor] }).translate({ segments: MASKED });
    expect(vendor.calls.map(({ job }) => job.segments.length)).toEqual([2, 1]);
  });

  it("is not believed in another paragraph's place: a reply whose texts are shifted is refused whole", async () => {
    const segments = [...MASKED, "Un texto sin nadie dentro"];
    const honest = fakeVendor({ id: "apertium" });
    const shifting = fakeVendor({ id: "deepl", shift: true });
    const reply = await replyOf(await startApi({ vendors: [shifting, honest] }).translate({ segments, explain: true }));
    expect(reply.translations).toEqual(segments);
    expect(reply.vendor?.id).toBe("apertium");
    expect(reply.attempts?.map(({ outcome }) => outcome)).toEqual(["pseudonyms", "pseudonyms", "pseudonyms", "ok"]);
    // Nothing of the mixed reply was kept: each try sent all three again.
    expect(shifting.calls.map(({ job }) => job.segments.length)).toEqual([3, 3, 3]);
  });

  it("makes another vendor necessary when no shape helps", async () => {
    const first = fakeVendor({ id: "deepl", damage: "drop" });
    const second = fakeVendor({ id: "apertium" });
    const api = startApi({ vendors: [first, second] });
    const reply = await replyOf(await api.translate({ segments: MASKED }));
    expect(reply.translations).toEqual(MASKED);
    expect(reply.vendor?.id).toBe("apertium");
    expect(reply.warnings).toEqual(["another_vendor"]);
    expect(api.queued[0]).toMatchObject({ vendor: "apertium", failovers: 1, status: "ok" });
  });

  it("ends in an honest error when nobody keeps it: nothing is restored", async () => {
    const api = startApi({
      vendors: [fakeVendor({ id: "deepl", damage: "double" }), fakeVendor({ id: "apertium", damage: "drop" })],
    });
    const response = await api.translate({ segments: ["Escriba a ana@example.com hoy"] });
    expect(response.status).toBe(502);
    expect(await errorOf(response)).toMatchObject({ code: "pseudonyms_lost" });
    expect(api.queued[0]).toMatchObject({ status: "pseudonyms_lost", restored: false });
  });

  it("is tried six times in all and no more", async () => {
    const vendors = ["deepl", "apertium", "google"].map((id) => fakeVendor({ id, damage: "drop" }));
    await startApi({ vendors }).translate({ segments: MASKED });
    expect(vendors.map(({ calls }) => calls.length)).toEqual([3, 3, 0]);
  });
});

describe("a very short paragraph", () => {
  const SHORT = ["Hola ⟦PERSON 1⟧:", "El pedido que hizo usted ayer sale hoy mismo"];

  it("travels with its neighbour", async () => {
    const vendor = fakeVendor({ translate: (text) => text.replace("sale hoy mismo", "leaves today") });
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ segments: SHORT }));
    expect(vendor.calls.map(({ job }) => job.segments.length)).toEqual([1]);
    expect(reply.translations).toEqual(["Hola ⟦PERSON 1⟧:", "El pedido que hizo usted ayer leaves today"]);
  });

  it("goes alone when it cannot be told from its neighbour afterwards", async () => {
    const mixing = fakeVendor({
      translate: (text, { segments }) => (segments.length === 1 ? "" : text.replace("sale", "leaves")),
    });
    const reply = await replyOf(await startApi({ vendors: [mixing] }).translate({ segments: SHORT }));
    expect(reply.translations).toEqual(["Hola ⟦PERSON 1⟧:", "El pedido que hizo usted ayer leaves hoy mismo"]);
    expect(mixing.calls.at(-1)?.job.segments).toHaveLength(2);
  });
});

describe("a vendor that fails", () => {
  it("is asked once more when it was down, then left", async () => {
    const down = fakeVendor({ id: "deepl", fail: { kind: "unavailable" } });
    const api = startApi({ vendors: [down, fakeVendor({ id: "apertium" })] });
    const reply = await replyOf(await api.translate({}));
    expect(down.calls).toHaveLength(2);
    expect(reply.warnings).toEqual(["another_vendor"]);
  });

  it("is used when it is back at the second try", async () => {
    const vendor = fakeVendor({ fail: ({ attempt }) => (attempt === 1 ? { kind: "unavailable" } : undefined) });
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({}));
    expect(reply.warnings).toEqual([]);
  });

  it.each([
    ["unavailable", 502, "vendor_unavailable", "vendor_error"],
    ["unauthorized", 502, "vendor_unavailable", "vendor_error"],
    ["malformed", 502, "vendor_unavailable", "vendor_error"],
    ["redirected", 502, "vendor_unavailable", "vendor_error"],
    ["rate-limited", 502, "vendor_unavailable", "vendor_error"],
    ["quota", 503, "vendor_quota", "quota"],
    ["timeout", 504, "vendor_timeout", "timeout"],
    ["unsupported-pair", 422, "unsupported_pair", "unsupported_pair"],
    ["too-large", 413, "too_large", "unsupported_pair"],
  ] as const)("with %s and nobody else is answered %i %s", async (kind, status, code, recorded) => {
    const api = startApi({ vendors: [fakeVendor({ fail: { kind } })] });
    const response = await api.translate({});
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toMatchObject({ code });
    expect(api.queued[0]?.status).toBe(recorded);
  });

  it("by throwing is passed over like any other", async () => {
    const broken = fakeVendor({
      id: "deepl",
      translate: () => {
        throw new Error("the vendor's adapter broke over: Hola");
      },
    });
    const reply = await replyOf(await startApi({ vendors: [broken, fakeVendor({ id: "apertium" })] }).translate({}));
    expect(reply.vendor?.id).toBe("apertium");
  });

  it("by answering with nothing is passed over: an empty translation is none", async () => {
    const silent = fakeVendor({ id: "deepl", translate: () => "" });
    const vendors = [silent, fakeVendor({ id: "apertium" })];
    const reply = await replyOf(await startApi({ vendors }).translate({ segments: ["Todo bien por aquí, gracias"] }));
    expect(reply.vendor?.id).toBe("apertium");
    expect(silent.calls.length).toBeGreaterThan(0);
  });

  it("by adding white space around a paragraph does not move it", async () => {
    const loose = fakeVendor({ translate: (text) => ` \t${text} ` });
    const reply = await replyOf(
      await startApi({ vendors: [loose] }).translate({ segments: ["  Todo bien\n\n- Gracias"] }),
    );
    expect(reply.translations).toEqual(["  Todo bien\n\n- Gracias"]);
  });

  it("by being slow leaves time for the next", async () => {
    const slow = fakeVendor({ id: "deepl", delayMs: 10_000 });
    const api = startApi({ vendors: [slow, fakeVendor({ id: "apertium" })], deadlines: QUICK });
    const started = Date.now();
    const reply = await replyOf(await api.translate({ contentType: "chat" }));
    expect(reply.vendor?.id).toBe("apertium");
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it("by being slow, with nobody else, ends at the deadline", async () => {
    const api = startApi({ vendors: [fakeVendor({ delayMs: 10_000 })], deadlines: QUICK });
    const started = Date.now();
    const response = await api.translate({});
    expect(await errorOf(response)).toMatchObject({ code: "vendor_timeout" });
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(api.queued[0]?.status).toBe("timeout");
  });

  it("S44: is not asked when it does not know the pair, keeps text, or is too small", async () => {
    const strangers = [
      fakeVendor({ id: "deepl", supports: () => false }),
      fakeVendor({ id: "google", retention: "stores" }),
      fakeVendor({ id: "azure", maxCharacters: 5 }),
    ];
    const response = await startApi({ vendors: strangers }).translate({});
    expect(response.status).toBe(413);
    expect(strangers.flatMap(({ calls }) => calls)).toEqual([]);
  });

  it("is not there at all: the pair is unsupported", async () => {
    const response = await startApi({ vendors: [fakeVendor({ supports: ({ target }) => target === "fr" })] }).translate(
      {},
    );
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({ code: "unsupported_pair" });
  });

  it("S44: that keeps text may have public articles", async () => {
    const api = startApi({ vendors: [fakeVendor({ id: "google", retention: "stores" })] });
    expect((await api.translate({ contentType: "article" })).status).toBe(200);
    expect((await api.translate({ contentType: "chat" })).status).toBe(422);
  });
});

describe("a scan that fails", () => {
  const throwing: typeof createPseudonymizer = async (options) => ({
    ...(await createPseudonymizer(options)),
    mask: () => Promise.reject(new Error("broke over: Hola")),
  });

  it.each(["ticket", "chat", "article"] as const)("stops a %s: nothing goes anywhere", async (contentType) => {
    const looked: string[] = [];
    const identify = async (text: string) => {
      looked.push(text);
      return { language: "es", confidence: 1 };
    };
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor], createPseudonymizer: throwing, identify });
    const response = await api.translate({ contentType });
    expect(response.status).toBe(503);
    expect(await errorOf(response)).toMatchObject({ code: "scan_failed" });
    expect(vendor.calls).toEqual([]);
    expect(looked).toEqual([]);
    expect(api.queued[0]?.status).toBe("scan_failed");
  });

  it.each(["learn", "createPseudonymizer"])("stops it wherever it fails: %s", async (where) => {
    const vendor = fakeVendor();
    const broken: typeof createPseudonymizer = async (options) => {
      if (where === "createPseudonymizer") throw new Error("no key");
      return {
        ...(await createPseudonymizer(options)),
        learn: () => {
          throw new Error("no names");
        },
      };
    };
    const response = await startApi({ vendors: [vendor], createPseudonymizer: broken }).translate({});
    expect(await errorOf(response)).toMatchObject({ code: "scan_failed" });
    expect(vendor.calls).toEqual([]);
  });

  it("S22: leaves no key behind, however the job ends", async () => {
    const destroyed: boolean[] = [];
    const watched: typeof createPseudonymizer = async (options) => {
      const real = await createPseudonymizer(options);
      return {
        ...real,
        destroy: () => {
          destroyed.push(true);
          real.destroy();
        },
      };
    };
    for (const vendor of [fakeVendor(), fakeVendor({ fail: { kind: "quota" } }), fakeVendor({ damage: "drop" })]) {
      destroyed.length = 0;
      await startApi({ vendors: [vendor], createPseudonymizer: watched }).translate({ segments: MASKED });
      expect(destroyed).not.toHaveLength(0);
    }
  });
});

describe("a client that goes away", () => {
  it("stops the vendor's work and is asked of nobody else", async () => {
    const controller = new AbortController();
    const slow = fakeVendor({ id: "deepl", delayMs: 60_000 });
    const second = fakeVendor({ id: "apertium" });
    const api = startApi({ vendors: [slow, second] });
    setTimeout(() => controller.abort(), 50);
    const body = {
      source: "es",
      target: "en",
      contentType: "ticket",
      direction: "inbound",
      segments: ["Hola a todos"],
    };
    await api.call("/v1/translations", { body, signal: controller.signal });
    expect(slow.calls).toHaveLength(1);
    expect(second.calls).toEqual([]);
    expect(api.queued[0]?.status).toBe("aborted");
  });
});

describe("a queue that fails", () => {
  it("is tried three times and never fails the translation", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    let tries = 0;
    const send = async () => {
      tries += 1;
      throw new Error("the queue is down");
    };
    const response = await startApi({ vendors: [fakeVendor()], send }).translate({});
    expect(response.status).toBe(200);
    expect(tries).toBe(3);
    expect(written).toHaveBeenCalledTimes(1);
    expect(String(written.mock.calls[0]?.[0])).not.toContain("down");
  });
});
