import { describe, expect, it } from "vitest";
import { detect } from "../detect.ts";
import { JUDGES, judgeOf, validNumbers } from "../testing/valid-numbers.ts";
import { RECOGNIZERS } from "./index.ts";

const PURE = new Set([
  "es-dni",
  "es-nie",
  "nl-bsn",
  "pl-nip",
  "br-cpf",
  "ca-sin",
  "in-aadhaar",
  "au-abn",
  "hr-oib",
  "ch-ahv",
  "cl-rut",
  "it-codice-fiscale",
]);

const recognizerOf = (id: string) => {
  const recognizer = RECOGNIZERS.find((one) => one.id === id);
  if (recognizer === undefined) throw new Error(`no recognizer ${id}`);
  return recognizer;
};

/** Words for every kind, out of reach: of a text without them what stays below the bar is not even looked at. */
const RAISING = `\n${" ".repeat(90)}id tax health bank`;

describe.each(Object.entries(JUDGES))("%s", (id, judge) => {
  const numbers = validNumbers(judge, 20);
  const find = (text: string) => [...recognizerOf(id).find(text + RAISING)];

  it("finds every number that stdnum calls valid, exactly", () => {
    expect(numbers.length).toBeGreaterThanOrEqual(5);
    for (const number of numbers) {
      expect(find(number), number).toContainEqual(expect.objectContaining({ start: 0, end: number.length }));
      expect(find(`x ${number}.`), number).toContainEqual(
        expect.objectContaining({ start: 2, end: 2 + number.length }),
      );
    }
  });

  it("does not take most numbers of the same shape", () => {
    const isValid = judgeOf(judge.country, judge.key);
    const wrong = numbers
      .flatMap((number) =>
        Array.from(
          { length: 10 },
          (_, i) => number.slice(0, 7) + ((Number(number[7] ?? 0) + i) % 10 || 0) + number.slice(8),
        ),
      )
      .filter((number) => !isValid(number));
    const taken = wrong.filter((number) => find(number).length > 0);
    if (PURE.has(id)) expect(taken).toEqual([]);
    else expect(taken.length).toBeLessThan(wrong.length * 0.25 + 1);
  });
});

const DISGUISES: Readonly<Record<string, (value: string) => string>> = {
  spaces: (value) => value.replaceAll(/(.{3})(?=.)/g, "$1 "),
  dots: (value) => value.replaceAll(/(.{3})(?=.)/g, "$1."),
  hyphens: (value) => value.replaceAll(/(.{4})(?=.)/g, "$1-"),
  "non-breaking spaces": (value) => value.replaceAll(/(.{4})(?=.)/g, "$1\u00a0"),
  "en dashes": (value) => value.replaceAll(/(.{4})(?=.)/g, "$1\u2013"),
  "zero-width spaces": (value) => value.replaceAll(/(.{2})(?=.)/g, "$1\u200b"),
  "soft hyphens": (value) => value.replaceAll(/(.{5})(?=.)/g, "$1\u00ad"),
  "right-to-left marks": (value) => `\u200f${value.slice(0, 4)}\u200f${value.slice(4)}\u200e`,
  "full width": (value) => value.replaceAll(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  "Arabic digits": (value) => value.replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x630)),
  "Persian digits": (value) => value.replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x6c0)),
  "Devanagari digits": (value) => value.replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x936)),
  "one by one": (value) => value.split("").join(" "),
  "lower case": (value) => value.toLowerCase(),
};

/** One number per country that its checksum or shape proves, with the word customers put before it. */
const SAMPLES: readonly (readonly [entity: string, before: string, value: string])[] = [
  ["NATIONAL_ID", "DNI ", "12345678Z"],
  ["NATIONAL_ID", "NIE ", "X1234567L"],
  ["NATIONAL_ID", "codice fiscale ", "RSSMRA80A01H501U"],
  ["NATIONAL_ID", "n° de sécurité sociale ", "185057800608436"],
  ["TAX_ID", "NIF contribuinte ", "232013969"],
  ["TAX_ID", "Steuer-ID ", "36574261809"],
  ["NATIONAL_ID", "BSN ", "111222333"],
  ["NATIONAL_ID", "rijksregisternummer ", "85073003328"],
  ["NATIONAL_ID", "AHV ", "7569217076985"],
  ["NATIONAL_ID", "PESEL ", "44051401359"],
  ["NATIONAL_ID", "NI number ", "AB123456C"],
  ["NATIONAL_ID", "PPS ", "6433435F"],
  ["NATIONAL_ID", "personnummer ", "8803200016"],
  ["NATIONAL_ID", "hetu ", "131052308T"],
  ["NATIONAL_ID", "fødselsnummer ", "15108695088"],
  ["NATIONAL_ID", "SSN ", "536904399"],
  ["NATIONAL_ID", "SIN ", "123456782"],
  ["TAX_ID", "CPF ", "39053344705"],
  ["NATIONAL_ID", "CURP ", "BOXW310820HNERXN09"],
  ["CARD", "tarjeta ", "4111111111111111"],
  ["CARD", "card ", "378282246310005"],
  ["IBAN", "IBAN ", "ES9121000418450200051332"],
  ["IBAN", "IBAN ", "DE89370400440532013000"],
  ["IBAN", "IBAN ", "IT60X0542811101000000123456"],
  ["IBAN", "IBAN ", "FR1420041010050500013M02606"],
];

describe.each(Object.entries(DISGUISES))("in the disguise of %s", (_, disguise) => {
  it.each(SAMPLES)("finds a %s after %s", (_entity, before, value) => {
    const hidden = disguise(value);
    const text = `Hola: ${before}${hidden}, gracias`;
    const [from, to] = [6 + before.length, 6 + before.length + hidden.length];
    const findings = detect(text);
    const covered = text
      .slice(from, to)
      .split("")
      .filter(
        (character, i) =>
          /[\p{L}\p{N}]/u.test(character) && !findings.some(({ start, end }) => start <= from + i && from + i < end),
      );
    expect(covered, text).toEqual([]);
  });
});
