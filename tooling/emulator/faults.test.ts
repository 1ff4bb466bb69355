import { describe, expect, it } from "vitest";
import { damage } from "./faults/damage.ts";
import { findUnits } from "./faults/tokens.ts";
import { HONEST, toRequest, type HonestId } from "./honest-requests.ts";
import {
  CONTENT_FAULTS,
  createEmulator,
  HTTP_FAULTS,
  listen,
  parseChaos,
  parseFault,
  pseudo,
  seeded,
  type FaultRule,
} from "./index.ts";

const withFaults = (faults: readonly FaultRule[], random?: () => number) =>
  createEmulator({ engine: pseudo(), faults, ...(random === undefined ? {} : { random }) });

describe("content faults", () => {
  const SOURCES = {
    "xml-tag": [
      'Hola <x id="1">ZXQ1ZXQ</x> y <x id="2">ZXQ2ZXQ</x>, &lt;pedido&gt;\nsin llegar.',
      'Otra <x id="3">ZXQ3ZXQ</x> vez.',
    ],
    nonce: ["Hola ZXQ1ZXQ y ZXQ2ZXQ, <pedido>\nsin llegar.", "Otra ZXQ3ZXQ vez."],
  } as const;
  const tokens = (texts: readonly string[]) =>
    texts.map((text) =>
      findUnits(text)
        .map(({ token }) => token)
        .toSorted(),
    );

  it("each have a name of their own, words, and a source", () => {
    expect(new Set(CONTENT_FAULTS.map(({ name }) => name)).size).toBe(CONTENT_FAULTS.length);
    for (const { description, source } of CONTENT_FAULTS)
      expect([description.length > 10, source]).toEqual([true, expect.stringMatching(/^§\d/)]);
  });

  it.each(CONTENT_FAULTS)("$name does what it says", ({ name, tokens: after }) => {
    for (const target of ["en", "de", "ja", "ar", "it", "ko"]) {
      const sources = SOURCES["xml-tag"];
      const translations = sources.map((text) => text.replace("Hola", "Ovla").replace("Otra", "Ulra"));
      const damaged = damage(translations, name, { sources, target });
      if (damaged === null) throw new Error("nothing changed");
      expect(damaged).not.toEqual(translations);
      expect(damaged).toHaveLength(translations.length);
      // A strict reader of tokens sees them unchanged, or not.
      if (after === "whole") expect(tokens(damaged)).toEqual(tokens(translations));
      if (after === "broken") expect(tokens(damaged)).not.toEqual(tokens(translations));
    }
  });

  it.each([
    "drop",
    "double",
    "swap-tokens",
    "invent",
    "translated-token",
    "transliterate",
    "commentary",
    "neighbour-pulled-in",
    "particle",
    "full-width",
    "thai-digits",
  ] as const)("%s reaches plain tokens too", (name) => {
    const damaged = damage(SOURCES.nonce, name, { sources: SOURCES.nonce, target: "ru" });
    expect(damaged).not.toBeNull();
    expect(damaged).not.toEqual(SOURCES.nonce);
  });

  it("leave a text without anything to damage as it is", () => {
    expect(damage(["Hola."], "drop", { sources: ["Hola."], target: "de" })).toBeNull();
    expect(damage(["Hola."], "shifted", { sources: ["Hola."], target: "de" })).toBeNull();
  });
});

describe("rules", () => {
  const statusOf = async (emulator: ReturnType<typeof withFaults>, vendor: HonestId = "deepl") =>
    (await emulator.fetch(toRequest(HONEST[vendor]))).status;

  it("hit every Nth call of one vendor, so many times", async () => {
    const emulator = withFaults([{ fault: "503", vendor: "deepl", every: 3, times: 2 }]);
    const seen: number[] = [];
    for (let call = 0; call < 10; call += 1) seen.push(await statusOf(emulator));
    expect(seen).toEqual([200, 200, 503, 200, 200, 503, 200, 200, 200, 200]);
    expect(await statusOf(emulator, "papago")).toBe(200);
  });

  it("hit by chance, the same way each time for the same seed", async () => {
    const run = async () => {
      const emulator = withFaults([{ fault: "429", probability: 0.3 }], seeded(7));
      const seen: number[] = [];
      for (let call = 0; call < 200; call += 1) seen.push(await statusOf(emulator));
      return seen;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    const hits = first.filter((status) => status === 429).length;
    expect(hits).toBeGreaterThan(35);
    expect(hits).toBeLessThan(90);
  });

  it("are read from the command line", () => {
    expect(parseChaos("deepl 429;retry-after=1 every=3 times=2, * drop p=0.05,")).toEqual([
      { vendor: "deepl", fault: "429;retry-after=1", every: 3, times: 2 },
      { fault: "drop", probability: 0.05 },
    ]);
    for (const wrong of ["deepl", "deepl nonsense", "* 429 every=0", "* 429 p=2", "* 429 when=now"])
      expect(() => parseChaos(wrong)).toThrow();
  });

  it("know every fault that is listed, and no other", () => {
    for (const fault of [...HTTP_FAULTS, ...CONTENT_FAULTS.map(({ name }) => name)])
      expect(parseFault(fault)).toBeDefined();
    for (const wrong of [
      "",
      "999",
      "429;",
      "429;retry-after=soon",
      "cut;retry-after=1",
      "redirect=200",
      "slow",
      "dropped",
    ])
      expect(parseFault(wrong)).toBeUndefined();
  });
});

describe("faults of replies, over HTTP", () => {
  const over = async (fault: string, vendor: HonestId = "deepl", signal?: AbortSignal) => {
    const server = await listen(createEmulator({ engine: pseudo() }));
    try {
      const { host, path, headers, body } = HONEST[vendor];
      const response = await fetch(`${server.url}/${host}${path}`, {
        method: "POST",
        headers: { ...headers, "x-emulator-fault": fault },
        body: typeof body === "string" ? body : JSON.stringify(body),
        redirect: "manual",
        ...(signal === undefined ? {} : { signal }),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { response, bytes, text: new TextDecoder().decode(bytes) };
    } finally {
      await server.close();
    }
  };

  it.each(Object.keys(HONEST) as HonestId[])("%s words its own errors", async (vendor) => {
    for (const status of [400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504, 529]) {
      const { response, text } = await over(String(status), vendor);
      expect(response.status).toBe(status);
      expect(JSON.parse(text)).toBeTypeOf("object");
    }
  });

  it("say when to come again, in seconds, milliseconds or as a date", async () => {
    expect((await over("429;retry-after=3")).response.headers.get("retry-after")).toBe("3");
    expect((await over("429;retry-after-ms=250")).response.headers.get("retry-after-ms")).toBe("250");
    const { headers } = (await over("503;retry-after-date=30")).response;
    expect(Date.parse(headers.get("retry-after") ?? "") - Date.parse(headers.get("date") ?? "")).toBe(30_000);
    expect((await over("429")).response.headers.get("retry-after")).toBeNull();
  });

  it("cut the connection, before or in the middle of the body", async () => {
    await expect(over("cut")).rejects.toThrow("fetch failed");
    await expect(over("cut-body")).rejects.toThrow("terminated");
  });

  it("never answer, until nobody waits", async () => {
    await expect(over("silent", "deepl", AbortSignal.timeout(150))).rejects.toThrow(/timeout/i);
  });

  it("never end", async () => {
    const server = await listen(createEmulator({ engine: pseudo() }));
    const { host, path, headers, body } = HONEST.deepl;
    const response = await fetch(`${server.url}/${host}${path}`, {
      method: "POST",
      headers: { ...headers, "x-emulator-fault": "endless" },
      body: JSON.stringify(body),
    });
    let bytes = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > 5_000_000) break;
    }
    expect(bytes).toBeGreaterThan(5_000_000);
    await server.close();
  });

  it("come late", async () => {
    const started = Date.now();
    expect((await over("slow=150")).response.status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(140);
  });

  it.each([302, 307])("lead elsewhere (%i)", async (status) => {
    const { response } = await over(`redirect=${status}`);
    expect([response.status, response.headers.get("location")]).toEqual([
      status,
      "https://elsewhere.example/translate",
    ]);
  });

  it("are no JSON, a page, or in another encoding", async () => {
    const { text } = await over("malformed-json");
    expect(() => JSON.parse(text) as unknown).toThrow();
    const page = await over("html-page");
    expect([page.response.status, page.response.headers.get("content-type"), page.text]).toEqual([
      200,
      "text/html; charset=utf-8",
      expect.stringMatching(/^<!doctype html>/),
    ]);
    const { bytes } = await over("wrong-encoding");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  });

  it("hold one text too few", async () => {
    const { text } = await over("wrong-count");
    expect(JSON.parse(text)).toEqual({ translations: [] });
  });

  it("are not passed over where they are wrongly named", async () => {
    expect((await over("dropp")).response.status).toBe(418);
  });

  it("are a vendor's own, by name", async () => {
    const quota = await over("code=insufficient_quota", "openai");
    expect([quota.response.status, quota.text]).toEqual([429, expect.stringContaining("insufficient_quota")]);
    const daily = await over("code=dailyLimitExceeded", "google-v2");
    expect([daily.response.status, daily.text]).toEqual([403, expect.stringContaining("dailyLimitExceeded")]);
  });
});

describe("the emulator", () => {
  it("counts, and keeps nothing else", async () => {
    const emulator = withFaults([{ fault: "503", every: 2 }]);
    for (let call = 0; call < 4; call += 1) await emulator.fetch(toRequest(HONEST.deepl));
    await emulator.fetch(toRequest({ ...HONEST.papago, headers: {} }));
    expect(emulator.log()).toEqual({
      deepl: { requests: 4, texts: 2, characters: 10, refused: 2, faults: 2 },
      papago: { requests: 1, texts: 0, characters: 0, refused: 1, faults: 0 },
    });
  });

  it("is driven from another process", async () => {
    const server = await listen(createEmulator({ engine: pseudo() }));
    const at = `${server.url}/emulator`;
    const credentials = (await (await fetch(`${at}/credentials`)).json()) as {
      deepl: { key: string };
      serviceAccount: { private_key: string };
    };
    expect(credentials.serviceAccount.private_key).toContain("BEGIN PRIVATE KEY");
    const put = (body: unknown) => fetch(`${at}/faults`, { method: "PUT", body: JSON.stringify(body) });
    expect((await put([{ fault: "none such" }])).status).toBe(400);
    expect((await put([{ fault: "456", vendor: "deepl" }])).status).toBe(200);
    const { host, path, headers, body } = HONEST.deepl;
    expect(
      (await fetch(`${server.url}/${host}${path}`, { method: "POST", headers, body: JSON.stringify(body) })).status,
    ).toBe(456);
    expect(await (await fetch(`${at}/log`)).json()).toMatchObject({ deepl: { requests: 1, faults: 1 } });
    await server.close();
  });
});
