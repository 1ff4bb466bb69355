import { expect, it } from "vitest";
import type { Entity } from "@sottovoce/core";
import { hasValidCheckDigit } from "./check-digit.ts";

it.each<[Entity, string, string]>([
  ["CARD", "4111 1111 1111 1111", "4111 1111 1111 1112"],
  ["DEVICE_ID", "356938035643809", "356938035643808"],
  ["IBAN", "ES44 0049 1500 0105 1234 7892", "ES44 0049 1500 0105 1234 7829"],
  ["NATIONAL_ID", "46817253V", "46817253W"],
  ["NATIONAL_ID", "X4719382N", "Y4719382N"],
  ["NATIONAL_ID", "2 85 07 63 113 042 26", "2 85 07 63 113 042 27"],
  ["NATIONAL_ID", "13694028 5 ZX0", "13694028 5 ZX1"],
  ["NATIONAL_ID", "1084619376", "1084619367"],
  ["NATIONAL_ID", "HETR880923MJCRRC05", "HETR880923MJCRRC06"],
  ["BANK_ACCOUNT", "012180001183592711", "012180001183592712"],
  ["TAX_ID", "FRRCHR91M47L219R", "FRRCHR91M47L219S"],
  ["TAX_ID", "07483910266", "07483910267"],
  ["TAX_ID", "812 345 676 00017", "812 345 676 00018"],
  ["TAX_ID", "B83710426", "B83710427"],
  ["TAX_ID", "48 036 159 200", "48 036 159 201"],
  ["TAX_ID", "318.472.905-23", "318.472.905-32"],
  ["TAX_ID", "04719362869", "04719362896"],
  ["TAX_ID", "247 810 355", "247 810 356"],
  ["VEHICLE", "VSSZZZ5F8KR104862", "VSSZZZ5F9KR104862"],
  ["ACCOUNT_ID", "PK478302163ES", "PK478302164ES"],
])("a wrong check digit in %s %s is seen", (entity, right, wrong) => {
  expect(hasValidCheckDigit(entity, right)).toBe(true);
  expect(hasValidCheckDigit(entity, wrong)).toBe(false);
});
