import { expect, it } from "vitest";
import { startText } from "./start-text.ts";

it.each([
  [["de-AT", "en"], "Öffnen Sie Sottovoce in einem Zendesk-Ticket."],
  [["ja"], "Zendesk のチケットで Sottovoce を開いてください。"],
  [["fi", "es-MX"], "Abra Sottovoce en un ticket de Zendesk."],
  [["fi"], "Open Sottovoce in a Zendesk ticket."],
  [[], "Open Sottovoce in a Zendesk ticket."],
])("speaks the first of a reader's languages that it has: %j", (languages, text) => {
  expect(startText("outside", languages)).toBe(text);
});
