import { expect, it } from "vitest";
import type { Sample } from "./index.ts";
import { findLeaks } from "./find-leaks.ts";

const sample: Sample = {
  id: "test",
  language: "es",
  contentType: "ticket",
  title: "",
  subject: "Pago",
  customerName: "",
  messages: [
    {
      from: "customer",
      at: "2025-01-01T00:00:00Z",
      format: "html",
      body: "<p>Mi cuenta es ES44&nbsp;0049&nbsp;1500&nbsp;0105&nbsp;1234&nbsp;7892, la clave es AZUL y mi correo ana@example.com.</p>",
    },
    { from: "note", at: "2025-01-01T00:01:00Z", format: "text", body: "La palabra azúl no es A Z U L, ni azulejo." },
  ],
  seeded: [
    { entity: "IBAN", value: "ES44 0049 1500 0105 1234 7892" },
    { entity: "CUSTOM", value: "palabra" },
  ],
  reply: "We paid to ES44 0049 1500 0105 1234 7892.",
};

it("misses nothing where what is labelled is masked, and tells what is masked without a label", async () => {
  const { missed, partial, excess, places } = await findLeaks(sample, { isLanguageKnown: true });
  expect(places).toBe(3);
  expect(missed.map(({ value }) => value)).toEqual(["palabra"]);
  expect(partial).toEqual([]);
  expect(excess.map(({ value }) => value)).toContain("ana@example.com");
});

it("counts a value as readable in another case, with accents and with spaces in it", async () => {
  const labelled: Sample = { ...sample, seeded: [{ entity: "CUSTOM", value: "azul" }] };
  const { missed, places } = await findLeaks(labelled, { isLanguageKnown: false });
  expect(places).toBe(0);
  expect(missed.map(({ value }) => value)).toContain("azul");
});

it("says which part of a value stayed", async () => {
  const labelled: Sample = { ...sample, seeded: [{ entity: "CUSTOM", value: "mi correo ana@example.com" }] };
  const { partial } = await findLeaks(labelled, { isLanguageKnown: true });
  expect(partial.map(({ part }) => part)).toEqual(["mi correo "]);
});
