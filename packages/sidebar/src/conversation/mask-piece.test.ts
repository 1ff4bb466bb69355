import { expect, it } from "vitest";
import { fakePseudonymizer } from "../testing/fake-pseudonymizer.ts";
import { maskPiece, nameOf } from "./mask-piece.ts";
import { NO_CHOICES } from "./choices.ts";

it.each([
  ["⟦PERSON 3⟧", "PERSON 3"],
  ["⟦PERSON 3/2⟧", "PERSON 3"],
  ["⟦ACCOUNT_ID 12/15⟧", "ACCOUNT ID 12"],
])("%s is %s to people, whichever spelling it stands for", (label, name) => {
  expect(nameOf(label)).toBe(name);
});

it("keeps the canonical label where text is sent or copied", async () => {
  const pseudonymizer = fakePseudonymizer([{ value: "Lucía Ferrán", entity: "PERSON" }]);
  const { view } = await maskPiece(pseudonymizer, {
    original: "Soy Lucía Ferrán",
    choices: NO_CHOICES,
    locale: undefined,
  });
  expect(view.text).toBe("Soy ⟦PERSON 1⟧");
  expect(view.items.map(({ label, name }) => [label, name])).toEqual([["⟦PERSON 1⟧", "PERSON 1"]]);
});
