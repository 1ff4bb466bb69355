import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";
import { isWorthTranslating } from "./worth.ts";

describe("splitParagraphs", () => {
  it("keeps line breaks, bullets and quote marks away from the engine", () => {
    const { paragraphs, join } = splitParagraphs("\nHola:\n\n- uno\r\n  2) dos\n> citado\n");
    expect(paragraphs).toEqual(["Hola:", "uno", "dos", "citado"]);
    expect(join(["Hello:", "one", "two", "quoted"])).toBe("\nHello:\n\n- one\r\n  2) two\n> quoted\n");
  });

  it("joins a sentence that a mail program wrapped", () => {
    const wrapped =
      "Buenos días, les escribo porque el paquete que pedí hace ya\ndos semanas no ha llegado todavía.\nGracias.";
    expect(splitParagraphs(wrapped).paragraphs).toEqual([
      "Buenos días, les escribo porque el paquete que pedí hace ya dos semanas no ha llegado todavía.",
      "Gracias.",
    ]);
  });

  it("gives any text back when nothing is changed, but for joined lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\r\n", "\n\n"), (line, end) => {
        const text = `${line}${end}${line.slice(0, 30)}`;
        const { paragraphs, join } = splitParagraphs(text);
        expect(join(paragraphs)).toBe(text);
        for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it("stays quick on a hundred thousand line breaks and quote marks", () => {
    const started = performance.now();
    splitParagraphs("> ".repeat(50_000) + "\n".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("isWorthTranslating", () => {
  it.each(["⟦PERSON 1⟧", "  ⟦PERSON 1⟧, ⟦IBAN 1⟧ 12,50 €", "https://example.com/es/pedido", "👍👍", ""])(
    "says no to %j",
    (text) => {
      expect(isWorthTranslating(text)).toBe(false);
    },
  );
  it.each(["ok ⟦PERSON 1⟧", "是", "نعم"])("says yes to %j", (text) => {
    expect(isWorthTranslating(text)).toBe(true);
  });
});
