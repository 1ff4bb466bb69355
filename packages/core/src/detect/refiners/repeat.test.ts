import { describe, expect, it } from "vitest";
import type { Entity } from "../../entity.ts";
import { repeat } from "./repeat.ts";

const again = (entity: Entity, value: string, text: string): readonly string[] =>
  repeat([{ entity, value }])
    .refine([], text, { people: [], released: [] })
    .map(({ start, end }) => text.slice(start, end));

/** A value as one message tells it, and as another writes it. */
const FOUND: readonly (readonly [entity: Entity, value: string, text: string, again: string])[] = [
  ["VEHICLE", "GK 482 ZT", "la targa gk482zt è la mia", "gk482zt"],
  ["VEHICLE", "GK482ZT", "targa: gk-482 zt.", "gk-482 zt"],
  ["ACCOUNT_ID", "BR-2025-084417", "Ihre Bestellung BR2025084417", "BR2025084417"],
  ["ACCOUNT_ID", "84417", "sobre el 84417, nada", "84417"],
  ["TAX_ID", "B-12345674", "factura a B12345674", "B12345674"],
  ["PHONE", "600123456", "llámame: 600.123.456", "600.123.456"],
  ["ACCOUNT_ID", "AB1234", "注文番号ab1234を確認", "ab1234"],
  ["ACCOUNT_ID", "AB1234", "رقم الطلبab1234 متأخر", "ab1234"],
  ["USERNAME", "lobolunar", "mi alias Lobolunar no entra", "Lobolunar"],
  ["SECRET", "Tr0mpeta", "probé tr0mpeta y nada", "tr0mpeta"],
  ["ADDRESS", "Calle del Molino Viejo 47, 28010 Madrid", "el molino viejo, 47 está cerrado", "molino viejo, 47"],
];

const LEFT_ALONE: readonly (readonly [entity: Entity, value: string, text: string])[] = [
  ["ACCOUNT_ID", "84417", "pedido 844170 y 184417"],
  ["ACCOUNT_ID", "84417", "cuesta 84.417 € o 84,417"],
  ["SECRET", "1234", "faltan 1234 piezas"],
  ["SECRET", "gracias", "muchas gracias"],
  ["ACCOUNT_ID", "pedido", "el pedido no llega"],
  ["DATE", "12/03/2025", "el 12/03/2025"],
  ["ADDRESS", "Calle Mayor", "la calle mayor"],
];

describe("a value found once", () => {
  it.each(FOUND)("is found again: %s %j in %j", (entity, value, text, expected) => {
    expect(again(entity, value, text)).toEqual([expected]);
  });

  it.each(LEFT_ALONE)("says nothing of other numbers and words: %s %j in %j", (entity, value, text) => {
    expect(again(entity, value, text)).toEqual([]);
  });

  it("costs one pass, however many there are", () => {
    const known = Array.from({ length: 500 }, (_, i) => ({
      entity: "ACCOUNT_ID" as const,
      value: `BR-2025-${10_000 + i}`,
    }));
    const text = "BR-2025-99999 und BR 2025 10250, ".repeat(3000);
    const started = performance.now();
    expect(repeat(known).refine([], text, { people: [], released: [] })).toHaveLength(3000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
