import { describe, expect, it } from "vitest";
import { leaksIn } from "./leaks.ts";

describe("leaksIn", () => {
  it.each([
    ["María Rossi", "hola MARIA  ROSSI!"],
    ["María Rossi", '{"q":"soy mar\\u00eda rossi"}'],
    ["María Rossi", "q=Mar%C3%ADa+Rossi"],
    ["ES91 2100 0418", "iban=ES9121000418;"],
    ["612 345 678", "tel:+34612345678"],
    ["Gil", "soy gil."],
  ])("finds %s in %s", (value, text) => {
    expect(leaksIn(text, [value])).toEqual([value]);
  });

  it.each([
    ["Gil", "agile"],
    ["María", "mariano"],
    ["612345678", "61234567"],
  ])("does not find %s in %s", (value, text) => {
    expect(leaksIn(text, [value])).toEqual([]);
  });
});
