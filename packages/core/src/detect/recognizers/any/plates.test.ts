import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: readonly string[] = [
  "Mein Auto [VEHICLE:B-AB 1234] wurde abgeschleppt",
  "[VEHICLE:M-AB 1234] steht falsch",
  "[VEHICLE:HH-XY 99E]",
  "Kennzeichen [VEHICLE:M AB 1234] bitte",
  "Kennzeichen: [VEHICLE:MÜ-AB 123]",
  "Das Fahrzeug [VEHICLE:K AB 1234] parkt",
  "car reg [VEHICLE:AB12 CDE]",
  "my car [VEHICLE:A123 BCD]",
  "plakam [VEHICLE:34 ABC 123] dün",
  "[VEHICLE:KA 01 AB 1234] and [VEHICLE:DL 3C AB 1234]",
  "[VEHICLE:ABC-123DE] Lagos",
  "[VEHICLE:А123ВС 777] и [VEHICLE:АА1234ВС]",
  "[VEHICLE:品川 300 あ 12-34]",
  "[VEHICLE:12가 3456]",
  "[VEHICLE:京A12345]",
  "[VEHICLE:1-ABC-234] et [VEHICLE:12-ABC-3]",
  "[VEHICLE:ZG 1234-AB], [VEHICLE:B 123 ABC]",
  "My registration is [VEHICLE:K321 LMN]",
  "DVLA letter about [VEHICLE:T45WXY]",
  "The vehicle [VEHICLE:HJK 987L] is parked outside",
  "[VEHICLE:r8 abc]",
  "[VEHICLE:ef08 ghj]",
  "[VEHICLE:LMN 456]",
  "[VEHICLE:JIG 4567]",
  "number plate [VEHICLE:ef08 ghj]",
  "[VEHICLE:21KL678]",
  "[VEHICLE:55 ab 345]",
  "[VEHICLE:55LM 345]",
  "plaka: [VEHICLE:27 bc 456]",
  "[VEHICLE:TR 34 DEF 456] plakalı araç",
  "[VEHICLE:22 BH 4567 CD]",
  "[VEHICLE:dl 8c ab 1234]",
  "[VEHICLE:KL-07-AB-4321]",
  "[VEHICLE:HH XY 99E]",
  "[VEHICLE:N-CD4567]",
  "Mein Kennzeichen ist [VEHICLE:n-cd 4567]",
];

const LEFT_ALONE: readonly string[] = [
  "Router FN-AX3000, firmware 2.14, TGO 104 UI/L",
  "WH-1000XM5, RTX 4090, ISO 9001, DIN EN 50126, iPhone 15 Pro",
  "I5 12400F, R5 5600X, GTX 1080, KDL-50W, T480, X570PRO, B550 PRO",
  "BMW 320",
  "500 EUR",
  "usa 123",
  "M1 PRO",
  "My KLM 123 was late, and MOT 10 DEC",
  "10 USB 30, 25 MAY 2025, 12 PM 30, 8819 GBP, IN MY 2023, 50 MB 300",
];

describe("number plates", () => {
  it.each(FOUND)("are found: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text)).toEqual(expected);
  });

  it.each(LEFT_ALONE)("are left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
