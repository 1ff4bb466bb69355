import { describe, expect, it } from "vitest";
import { detect } from "../../detect.ts";
import { readMarks } from "../../testing/marked.ts";

const FOUND: readonly string[] = [
  "Termin am [DATE:12.05.2025] oder [DATE:12. Mai 2025], spätestens [DATE:12.05.]",
  "on [DATE:May 5, 2025] or [DATE:5th of May 2025] or [DATE:12-May-2025] or [DATE:2025-05-12]",
  "el [DATE:3 de mayo de 2025] y el [DATE:3/5/25]",
  "le [DATE:1er mai 2025], il [DATE:3 maggio 2025], em [DATE:3 de maio de 2025], op [DATE:3 mei 2025]",
  "dnia [DATE:3 maja 2025], [DATE:3. května 2025], [DATE:3. mája 2025], pe [DATE:3 mai 2025]",
  "[DATE:2025. május 3], den [DATE:3 maj 2025], [DATE:3. maj 2025], [DATE:3. mai 2025], [DATE:3. toukokuuta 2025]",
  "[DATE:3. svibnja 2025], [DATE:3. маја 2025], [DATE:3 мая 2025] г., [DATE:3 травня 2025] року",
  "[DATE:3 Mayıs 2025], [DATE:3 Μαΐου 2025], [DATE:3 במאי 2025], [DATE:3 مايو 2025], [DATE:3 मई 2025]",
  "[DATE:3 พฤษภาคม 2568], [DATE:2025年5月3日], [DATE:5月3日], [DATE:2025년 5월 3일], [DATE:3 Mei 2025], ngày [DATE:3 tháng 5 năm 2025]",
  "see you [DATE:tomorrow at 7:30 pm] or [DATE:next friday], or [DATE:the 5th at 10 am]",
  "I called two days ago, last week and [DATE:yesterday morning]",
  "llegó [DATE:ayer por la tarde], vuelvo [DATE:el lunes que viene a las 10:30]",
  "[DATE:gestern Abend um 19 Uhr] und nächste Woche",
  "[DATE:demain matin], il y a trois jours, [DATE:lundi prochain]",
  "[DATE:domani sera], la settimana scorsa, due giorni fa",
  "[DATE:amanhã de manhã], [DATE:segunda-feira], há dois dias",
  "[DATE:gisteren], volgende week, drie dagen geleden",
  "Fecha [DATE:2025. 05. 03], due [DATE:03.05.25], [DATE:May 2025], [DATE:mayo de 2025]",
  "[DATE:令和6年5月3日]は[DATE:昭和60年3月4日]",
];

const LEFT_ALONE: readonly string[] = [
  "The 5 items cost 10.50 and I set 12 of them, version 1.2.3",
  "We need 5 items, version 1.2.3, 3/4 cup, 24/7 support, ratio 1:2",
  "Size 42.5, price 12.99, 50 % off, 3 x 4 m, WH-1000XM5, 192.168.1.1",
];

const datesIn = (text: string) =>
  detect(text)
    .filter(({ entity }) => entity === "DATE")
    .map(({ entity, start, end }) => [entity, start, end]);

describe("dates", () => {
  it.each(FOUND)("are found: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(datesIn(text)).toEqual(expected);
  });

  it.each(LEFT_ALONE)("are left alone: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe("ages", () => {
  it("are found beside characters of scripts without spaces, and centuries are none", () => {
    const { text, expected } = readMarks(
      "女，[AGE:73岁]，父は[AGE:71歳]、올해 [AGE:34세]입니다, ลูกชาย [AGE:4 ขวบ] العمر [AGE:61 سنة], 19세기",
    );
    const ages = detect(text).filter(({ entity }) => entity === "AGE");
    expect(ages.map(({ entity, start, end }) => [entity, start, end])).toEqual(expected);
  });
});
