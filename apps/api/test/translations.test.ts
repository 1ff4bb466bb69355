import { fakeVendor } from "@sottovoce/vendors/testing";
import { compactVerify, importJWK } from "jose";
import { identify } from "@sottovoce/core/language";
import { beforeAll, describe, expect, it } from "vitest";
import { errorOf, replyOf, startApi } from "./start-api.ts";

/** An engine that answers in capitals, so that what was translated shows. */
const shouting = () => fakeVendor({ translate: (text) => text.toUpperCase(), shapes: ["nonce"] });

// The language tables are large, and loaded when they are first needed.
beforeAll(async () => void (await identify("una frase")), 60_000);

describe("a translation", () => {
  it("masks what came raw, shows the vendor pseudonyms only, and puts the values back", async () => {
    const vendor = fakeVendor({ translate: (text) => text.replace("Mi correo es", "My e-mail is") });
    const api = startApi({ vendors: [vendor] });
    const segments = ["Mi correo es maria.rossi@example.com, gracias"];
    const reply = await replyOf(await api.translate({ segments, explain: true }));
    expect(reply.translations).toEqual(["My e-mail is maria.rossi@example.com, gracias"]);
    expect(reply.vendorSaw).toEqual(["Mi correo es ⟦EMAIL 1⟧, gracias"]);
    expect(reply.masked).toEqual({ total: 1, byEntity: { EMAIL: 1 }, addedAtEdge: 1 });
    expect(reply.vendor).toEqual({ id: "fake", region: "local", retention: "none" });
    expect(reply.warnings).toEqual([]);
    expect(JSON.stringify(vendor.calls)).not.toContain("maria");
  });

  it.each([
    ["es", "Hola, mi correo es paula.ferrer@example.es y mi tarjeta es 4111 1111 1111 1111."],
    ["de", "Guten Tag, meine E-Mail ist jonas.weber@example.de, IBAN DE89 3704 0044 0532 0130 00."],
    ["it", "Buongiorno, la mia email è giulia.bianchi@example.it e la carta 4111 1111 1111 1111."],
    ["ja", "こんにちは。メールは sato.yuki@example.jp です。カードは 4111 1111 1111 1111 です。"],
    ["ar", "مرحبا، بريدي الإلكتروني هو layla.hassan@example.com ورقم البطاقة 4111 1111 1111 1111"],
  ])("brings every value back in a text in %s, and the vendor saw none", async (source, text) => {
    const vendor = fakeVendor();
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ source, segments: [text] }));
    expect(reply.translations).toEqual([text]);
    expect(reply.masked.total).toBe(2);
    const seen = JSON.stringify(vendor.calls);
    for (const value of text.match(/\S+@\S+|4111 1111 1111 1111|DE89[\d ]+/g) ?? []) expect(seen).not.toContain(value);
  });

  it("leaves the tab's pseudonyms in place and counts them", async () => {
    const vendor = fakeVendor({ translate: (text) => text.replace("Hola, soy", "Hello, I am") });
    const api = startApi({ vendors: [vendor] });
    const segments = ["Hola, soy ⟦PERSON 1⟧ y escribo por mi pedido."];
    const reply = await replyOf(await api.translate({ segments }));
    expect(reply.translations).toEqual(["Hello, I am ⟦PERSON 1⟧ y escribo por mi pedido."]);
    expect(reply.masked).toEqual({ total: 1, byEntity: { PERSON: 1 }, addedAtEdge: 0 });
    expect(reply.warnings).toEqual([]);
  });

  it("S8: says when it had to mask what the tab had missed, under numbers that the tab did not use", async () => {
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor] });
    const segments = ["Escriba a ⟦EMAIL 1⟧ o a otro.correo@example.com por favor"];
    const reply = await replyOf(await api.translate({ segments, explain: true }));
    expect(reply.translations).toEqual(segments);
    expect(reply.vendorSaw).toEqual(["Escriba a ⟦EMAIL 1⟧ o a ⟦EMAIL 2⟧ por favor"]);
    expect(reply.masked).toEqual({ total: 2, byEntity: { EMAIL: 2 }, addedAtEdge: 1 });
    expect(reply.warnings).toEqual(["masked_at_edge"]);
    expect(api.queued[0]?.maskedAt).toBe("both");
  });

  it("scans articles as well", async () => {
    const vendor = fakeVendor();
    await startApi({ vendors: [vendor] }).translate({
      contentType: "article",
      segments: ["Escriba a ana@example.com hoy"],
    });
    expect(JSON.stringify(vendor.calls)).not.toContain("ana@example.com");
  });

  it("never releases what has a form of its own, whoever vouches for it", async () => {
    const vendor = fakeVendor();
    const text = "Escriba a ana@example.com hoy";
    const released = [{ segment: 0, start: 0, end: text.length }];
    await replyOf(await startApi({ vendors: [vendor] }).translate({ segments: [text], released }));
    expect(JSON.stringify(vendor.calls)).not.toContain("ana@example.com");
  });

  it("keeps line breaks, bullets and empty lines out of the vendor's text and in the answer", async () => {
    const vendor = shouting();
    const text = "Hola:\r\n\r\n  - primera cosa\n  - segunda cosa\n\n12345\n¡Gracias!\n";
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ segments: [text, "Adiós"] }));
    expect(reply.translations).toEqual([
      "HOLA:\r\n\r\n  - PRIMERA COSA\n  - SEGUNDA COSA\n\n12345\n¡GRACIAS!\n",
      "ADIÓS",
    ]);
    expect(vendor.calls[0]?.job.segments).toEqual(["Hola:", "primera cosa", "segunda cosa", "¡Gracias!", "Adiós"]);
  });

  it.each([
    ["es", "en", "Buenos días, quería saber dónde está mi pedido porque todavía no ha llegado."],
    ["de", "en", "Guten Tag, ich habe mein Paket immer noch nicht bekommen und hätte gern eine Antwort."],
    ["it", "de", "Buongiorno, vorrei sapere quando arriva il mio ordine, sono passate due settimane."],
    ["ja", "es", "先週注文した商品がまだ届いていません。いつ届くか教えてください。"],
    ["ar", "it", "لم يصل طلبي حتى الآن وأريد أن أعرف متى سيصل إلى عنواني"],
  ])("recognises %s and translates it into %s", async (source, target, text) => {
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor] });
    const response = await api.call("/v1/translations", {
      body: { target, contentType: "chat", direction: "inbound", segments: [text] },
    });
    const reply = await replyOf(response);
    expect(reply.source).toMatchObject({ language: source, by: "detected" });
    expect(vendor.calls[0]?.job).toMatchObject({ source, target });
  });

  it("lets the conversation decide for a text too short to tell, and says so", async () => {
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor], identify: async () => ({ language: "pt", confidence: 0.5 }) });
    const body = {
      target: "en",
      contentType: "chat",
      direction: "inbound",
      segments: ["ok"],
      conversation: { language: "es" },
    };
    const reply = await replyOf(await api.call("/v1/translations", { body }));
    expect(reply.source).toEqual({ language: "es", confidence: 0, by: "conversation" });
    expect(reply.warnings).toContain("language_unsure");
  });

  it("S9: identifies the language of masked text only", async () => {
    const looked: string[] = [];
    const identify = async (text: string) => {
      looked.push(text);
      return { language: "es", confidence: 0.99 };
    };
    const api = startApi({ vendors: [fakeVendor()], identify });
    const segments = ["Mi correo es ana@example.com"];
    await api.call("/v1/translations", { body: { target: "en", contentType: "chat", direction: "inbound", segments } });
    expect(looked).toEqual(["Mi correo es ⟦EMAIL 1⟧"]);
  });

  it("asks for the language when neither text nor conversation tells", async () => {
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor], identify: async () => ({ language: "und", confidence: 0 }) });
    const response = await api.call("/v1/translations", {
      body: { target: "en", contentType: "chat", direction: "inbound", segments: ["Xyzzy plugh"] },
    });
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({ code: "unknown_language", field: "source" });
    expect(vendor.calls).toEqual([]);
    expect(api.queued[0]?.status).toBe("unknown_language");
  });

  it("sends nothing when the language is the one asked for", async () => {
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor] });
    const segments = ["Hello, my e-mail is ana@example.com"];
    const reply = await replyOf(await api.translate({ source: "en-US", target: "en", segments, explain: true }));
    expect(reply).toMatchObject({ translations: segments, vendor: null, vendorSaw: null, warnings: ["same_language"] });
    expect(vendor.calls).toEqual([]);
    expect(api.queued[0]).toMatchObject({ status: "not_needed", vendor: "none", vendorRegion: null });
  });

  it.each([
    ["an empty segment", ""],
    ["blank lines", " \n\n\t"],
    ["numbers and signs", "12345 – 67,89 €!"],
    ["pseudonyms only", "⟦PERSON 1⟧ ⟦EMAIL 2⟧"],
    ["emoji", "👍🏽"],
  ])("sends nothing when there is nothing to translate: %s", async (_what, text) => {
    const vendor = fakeVendor();
    const body = { target: "en", contentType: "chat", direction: "inbound", segments: [text] };
    const reply = await replyOf(await startApi({ vendors: [vendor] }).call("/v1/translations", { body }));
    expect(reply).toMatchObject({ translations: [text], vendor: null, warnings: ["nothing_to_translate"] });
    expect(vendor.calls).toEqual([]);
  });

  it("translates a segment of 20,000 characters in as many calls as the vendor needs, in order", async () => {
    const vendor = fakeVendor({ translate: (text) => text.toUpperCase(), shapes: ["nonce"], maxCharacters: 3_000 });
    const line = "esta es una frase bastante larga de un cliente. ";
    const text = `${line.repeat(10).trimEnd()}\n`.repeat(50).slice(0, 20_000);
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ segments: [text] }));
    expect(reply.translations).toEqual([text.toUpperCase()]);
    expect(vendor.calls.length).toBeGreaterThan(5);
    for (const { job } of vendor.calls) expect(job.segments.join("").length).toBeLessThanOrEqual(3_000);
  });

  it("carries 500 segments in order", async () => {
    const segments = Array.from({ length: 500 }, (_, index) => `frase número ${index} ${"x".repeat(index % 7)}`);
    const reply = await replyOf(await startApi({ vendors: [shouting()] }).translate({ segments }));
    expect(reply.translations).toEqual(segments.map((segment) => segment.toUpperCase()));
  });

  it("hands on words that the vendor left", async () => {
    const reply = await replyOf(await startApi({ vendors: [fakeVendor({ wordsLeft: 2 })] }).translate({}));
    expect(reply.warnings).toEqual(["words_left"]);
  });

  it("S13: keeps text of the customer that looks like a pseudonym, or like a vendor's shape", async () => {
    const segments = ['El texto dice ⟦ y ⟧ y <x id="1">ZXQ1ZXQ</x> & <b>PERSON 1</b> {{ticket.id}}'];
    const reply = await replyOf(await startApi({ vendors: [fakeVendor()] }).translate({ segments }));
    expect(reply.translations).toEqual(segments);
  });

  it("hands back unchanged what is in the target's language already, when two renditions say so", async () => {
    const vendor = fakeVendor();
    const segments = ["The parcel that I ordered yesterday has not arrived yet"];
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ segments, explain: true }));
    expect(reply.translations).toEqual(segments);
    expect(reply.attempts?.map(({ outcome }) => outcome)).toEqual(["unconfirmed", "ok"]);
  });

  it("signs a receipt that anybody can verify, of counts only, and keeps its hash", async () => {
    const api = startApi({ vendors: [fakeVendor()] });
    const reply = await replyOf(await api.translate({ segments: ["Mi correo es ana@example.com"] }));
    const keys = await (await api.call("/.well-known/jwks.json")).json<{ keys: [JsonWebKey & { kid: string }] }>();
    expect(keys.keys[0]).not.toHaveProperty("d");
    const { payload, protectedHeader } = await compactVerify(reply.receipt, await importJWK(keys.keys[0], "EdDSA"));
    expect(protectedHeader).toMatchObject({ alg: "EdDSA", kid: keys.keys[0].kid });
    const statement: unknown = JSON.parse(new TextDecoder().decode(payload));
    expect(statement).toMatchObject({
      job: reply.job,
      masked: { total: 1, edge: 1, browser: 0, where: "edge", byEntity: { EMAIL: 1 } },
      vendor: "fake",
      retention: "none",
      attempts: 1,
      restored: true,
      keyDestroyed: true,
      contentStored: false,
    });
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(reply.receipt));
    expect(api.queued[0]?.receiptHash).toBe(
      [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    );
  });
});
