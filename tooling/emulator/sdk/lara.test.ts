import { AccessKey, LaraApiError, Translator } from "@translated/lara";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

// Its client takes a host, not a path.
const { emulator, at } = start("api.laratranslate.com");
const client = (secret: string = CREDENTIALS.lara.secret, id: string = CREDENTIALS.lara.id) =>
  new Translator(new AccessKey(id, secret), { serverUrl: at("") });

describe("@translated/lara", () => {
  it.each(["en-US", "de-DE", "ja-JP", "ar-SA", "it-IT"])("signs in and translates into %s", async (target) => {
    const result = await client().translate("Hola a todos.", "es-ES", target, { noTrace: true, useCache: false });
    expect(result.translation).toBe(await translated("Hola a todos.", "es-ES", target));
    expect(result.sourceLanguage).toBe("es-ES");
  });

  it("gets blocks back as it sent them, and those that are not to be translated untouched", async () => {
    const blocks = [
      { text: "Hola ", translatable: true },
      { text: "ZXQ1ZXQ", translatable: false },
      { text: ", tu pedido.", translatable: true },
    ];
    const { translation } = await client().translate(blocks, "es-ES", "de-DE", { noTrace: true });
    expect(translation).toHaveLength(3);
    expect(translation[1]).toEqual({ text: "ZXQ1ZXQ", translatable: false });
    expect(translation[0]?.text).toBe(await translated("Hola ", "es-ES", "de-DE"));
  });

  it("is told of errors", async () => {
    await expect(client("other secret").translate("Hola.", "es-ES", "de-DE")).rejects.toMatchObject({
      statusCode: 401,
    });
    await expect(client(undefined, "nobody").translate("Hola.", "es-ES", "de-DE")).rejects.toMatchObject({
      statusCode: 401,
    });
    await expect(client().translate("Hola.", "es-ES", "xx-XX")).rejects.toThrow(LaraApiError);
  });

  it("refreshes its token once after a 401, and then goes on", async () => {
    const translator = client();
    await translator.translate("Hola.", "es-ES", "de-DE");
    emulator.faults.set([{ fault: "401", path: "/v2/translate", times: 1 }]);
    const { translation } = await translator.translate("Hola.", "es-ES", "it-IT");
    expect(translation).toBe(await translated("Hola.", "es-ES", "it-IT"));
  });

  it("sees faults", async () => {
    emulator.faults.set([
      { fault: "503", path: "/v2/translate", times: 1 },
      { fault: "429", path: "/v2/translate", times: 1 },
    ]);
    await expect(client().translate("Hola.", "es-ES", "de-DE")).rejects.toMatchObject({ statusCode: 503 });
    await expect(client().translate("Hola.", "es-ES", "de-DE")).rejects.toMatchObject({ statusCode: 429 });
  });
});
