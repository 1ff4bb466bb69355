import { describe, expect, it } from "vitest";
import { organization } from "./organization.ts";

const seen = (text: string): readonly string[] =>
  [...organization.find(text)].map(({ start, end }) => text.slice(start, end));

const FOUND: readonly (readonly [text: string, name: string])[] = [
  ["I bought it from Acme Widgets Ltd. in Leeds", "Acme Widgets Ltd."],
  ["factura de Transportes Ágiles S.L. de mayo", "Transportes Ágiles S.L."],
  ["Rechnung von Muster Bau GmbH", "Muster Bau GmbH"],
  ["ho pagato a Enel Energia S.p.A. ieri", "Enel Energia S.p.A."],
  ["my card of the Banco Santander", "Banco Santander"],
  ["she studied at the University of Leeds", "University of Leeds"],
];

const LEFT_ALONE: readonly string[] = [
  "Maria as well as Anna",
  "the bank called and the group meets at the hotel",
  "Das Auto ag",
  "in the hospital they said no",
];

describe("organizations", () => {
  it.each(FOUND)("are found in %j", (text, name) => {
    expect(seen(text)).toContain(name);
  });

  it.each(LEFT_ALONE)("are not seen in %j", (text) => {
    expect(seen(text)).toEqual([]);
  });
});
