import { ModernMT } from "modernmt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();

// Its client knows one address. In a browser it uses fetch, so it is told it is in one and its fetch leads here.
beforeEach(() => {
  const real = globalThis.fetch;
  vi.stubGlobal("window", {});
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => real(url.replace("https://", `${at("")}/`), init));
});
afterEach(() => vi.unstubAllGlobals());

const client = (key: string = CREDENTIALS.modernmt.key) => new ModernMT(key);

describe("modernmt", () => {
  it.each(["en", "de", "ja", "ar", "it"])("translates into %s", async (target) => {
    const results = await client().translate("es", target, ["Hola a todos.", "Adiós."], undefined, undefined, {
      format: "text/plain",
      multiline: true,
    });
    if (!Array.isArray(results)) throw new Error("one result for two texts");
    expect(results.map(({ translation }) => translation)).toEqual([
      await translated("Hola a todos.", "es", target),
      await translated("Adiós.", "es", target),
    ]);
    expect(results.map(({ billedCharacters }) => billedCharacters)).toEqual([13, 6]);
  });

  it("translates one text, and names the language it found", async () => {
    const result = await client().translate("", "de", "Hola, el pedido no ha llegado.");
    expect(Array.isArray(result) ? undefined : result.detectedLanguage).toBe("es");
  });

  it("is told of errors", async () => {
    await expect(client("wrong").translate("es", "de", "Hola.")).rejects.toMatchObject({ status: 401 });
    await expect(client().translate("es", "xx", "Hola.")).rejects.toMatchObject({ status: 400 });
    await expect(
      client().translate(
        "es",
        "de",
        Array.from({ length: 129 }, () => "Hola."),
      ),
    ).rejects.toMatchObject({ status: 400 });
  });

  it("sees faults", async () => {
    emulator.faults.set([
      { fault: "429", times: 1 },
      { fault: "503", times: 1 },
      { fault: "html-page", times: 1 },
      { fault: "cut", times: 1 },
    ]);
    await expect(client().translate("es", "de", "Hola.")).rejects.toMatchObject({ status: 429 });
    await expect(client().translate("es", "de", "Hola.")).rejects.toMatchObject({ status: 503 });
    await expect(client().translate("es", "de", "Hola.")).rejects.toThrow(/JSON/);
    await expect(client().translate("es", "de", "Hola.")).rejects.toThrow("fetch failed");
  });
});
