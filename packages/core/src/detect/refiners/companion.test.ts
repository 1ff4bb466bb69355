import { expect, it } from "vitest";
import { companion } from "./companion.ts";

const beside = (text: string, name: string): readonly string[] => {
  const start = text.indexOf(name);
  const person = { start, end: start + name.length, entity: "PERSON", score: 0.8, by: "name-tagger" } as const;
  return companion
    .refine([person], text, { people: [], released: [] })
    .slice(1)
    .map((finding) => text.slice(finding.start, finding.end));
};

it.each([
  ["preguntar por ÁLVARO o por Merche mañana", "ÁLVARO", "Merche"],
  ["Anna und Kevin Wiesner kommen", "Anna", "Kevin Wiesner"],
  ["ask Rahul or Priyanka about it", "Rahul", "Priyanka"],
])("finds who is named beside somebody: %s", (text, known, name) => {
  expect(beside(text, known)).toEqual([name]);
});

it.each([
  ["hablé con Marta y Gracias por todo", "Marta"],
  ["Marta and the parcel", "Marta"],
  ["Marta. And Kevin", "Marta"],
])("leaves alone what is no companion: %s", (text, known) => {
  expect(beside(text, known)).toEqual([]);
});
