import { alphabet, Kind } from "./alphabet.ts";
import { isThaiMark } from "./candidates.ts";

const HONORIFIC = /^[ ]?(?:さん|様|さま|氏|先生|君|くん|ちゃん|殿|女士|小姐|先|总|老|工|씨|님)/u;
/** What Korean glues to a name: particles, titles, the verb "to be". */
const KOREAN_ENDING =
  /^(?:[은는이가을를의에도만와과랑로씨님께군양]|으로|에게|한테|에서|부터|까지|하고|이랑|이나|이고|이며|이라|라고|이라고|이라는|라는|입니다|이에요|예요|이요|이야|인데|이신|께서|님.{0,4}|씨.{0,4}|이입니다|이가|이는|이를|이의|이한테|이에게|아|야|요)$/u;

export type Edges = { readonly start: number; readonly end: number };

/** "Am called", "is", "look for", "give", "with": before a name, never its first letter. */
const LEADS_TO_NAME = /^[叫是我找给給跟和与與请請让讓のはがをにともで]/u;
const TITLE_AT_END = /^.{1,3}(?:先生|女士|小姐|太太)$/u;
const TITLE = 2;
/** A Chinese character alone must be this sure, or stand before an honorific. */
const SURE_ALONE = 0.8;

/**
 * Where characters are decided one by one, a name may come out as one of its letters or as a piece of a word. A run of
 * katakana is one word: all or nothing. A Korean name begins its word and ends it but for what Korean glues on. One Chinese
 * character is a name before an honorific only. Thai is never cut before a vowel or tone mark. Undefined when nothing is left.
 */
export function tidySpan(text: string, { start, end, score }: Edges & { readonly score: number }): Edges | undefined {
  const { kinds } = alphabet();
  const kindAt = (at: number): number => kinds[text.charCodeAt(at)] ?? 0;
  const first = kindAt(start);
  if (first < Kind.han) return { start, end };
  if (first === Kind.katakana || kindAt(end - 1) === Kind.katakana) return wholeRun(start, end, kindAt);
  if (first === Kind.hangul) return koreanWord(text, { start, end }, kindAt);
  if (first === Kind.thai) return thaiWord(text, { start, end }, kindAt);
  const from = end - start > 2 && LEADS_TO_NAME.test(text.charAt(start)) ? start + 1 : start;
  const to = TITLE_AT_END.test(text.slice(from, end)) ? end - TITLE : end;
  // 華氏, 摂氏: degrees.
  if (text.startsWith("氏度", to - 1)) return undefined;
  const isEnough = to - from >= 2 || score >= SURE_ALONE || HONORIFIC.test(text.slice(to, to + 4));
  return isEnough ? { start: from, end: to } : undefined;
}

type KindAt = (at: number) => number;

function wholeRun(start: number, end: number, kindAt: KindAt): Edges | undefined {
  let from = start;
  let to = end;
  if (kindAt(start) === Kind.katakana) while (from > 0 && kindAt(from - 1) === Kind.katakana) from--;
  if (kindAt(end - 1) === Kind.katakana) while (kindAt(to) === Kind.katakana) to++;
  const isMostlySeen = (end - start) * 2 > to - from;
  return isMostlySeen && to - from >= 2 ? { start: from, end: to } : undefined;
}

function koreanWord(text: string, { start, end }: Edges, kindAt: KindAt): Edges | undefined {
  if (start > 0 && kindAt(start - 1) === Kind.hangul) return undefined;
  let to = end;
  while (kindAt(to) === Kind.hangul) to++;
  // "박지훈입|니다": the cut that leaves something Korean glues to names, one or two syllables from where the network cut.
  for (const step of [0, -1, 1, -2, 2]) {
    const cut = end + step;
    if (cut - start < 2 || cut > to || end - start < 2) continue;
    if (cut === to || KOREAN_ENDING.test(text.slice(cut, to))) return { start, end: cut };
  }
  return end - start >= 2 || HONORIFIC.test(text.slice(end, end + 2)) ? { start, end } : undefined;
}

/** Titles that Thai writes onto the name. */
const THAI_TITLE = /^(?:นางสาว|นาย|นาง|คุณ|พี่|น้อง|ป้า|ลุง|หมอ|ครู|ช่าง|เจ๊|เฮีย)/u;
const LONGEST_THAI_NAME = 22;

/** Between blanks and marks stands the name alone, or prose around it: what is short and mostly seen is the name. */
function thaiWord(text: string, { start, end }: Edges, kindAt: KindAt): Edges | undefined {
  let from = start;
  let to = end;
  while (from > 0 && kindAt(from - 1) === Kind.thai) from--;
  while (kindAt(to) === Kind.thai) to++;
  from += THAI_TITLE.exec(text.slice(from, start))?.[0].length ?? 0;
  if (to - from > LONGEST_THAI_NAME || (end - start) * 2 < to - from) {
    from = start;
    to = end;
    while (isThaiMark(text.charCodeAt(to))) to++;
    while (from > 0 && isThaiMark(text.charCodeAt(from))) from--;
  }
  return to - from >= 3 ? { start: from, end: to } : undefined;
}
