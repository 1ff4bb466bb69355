import type { LabelledSpan, LabelledText } from "./labelled.ts";
import { namesOf } from "./locale-names.ts";
import type { Random } from "./random.ts";

/** Languages whose names stand unchanged in a sentence: others would need the case that the old name stood in. */
const PLAIN_NAMES: ReadonlySet<string> = new Set(["en", "de", "es"]);
const SPACELESS: ReadonlySet<string> = new Set(["ja", "zh", "zh-Hant", "ko"]);

type Pool = ReturnType<typeof namesOf>;
const pools = new Map<string, Pool>();

/** The same sentence about other people in other towns: the surroundings are what should be learnt, not who was in the news. */
export function swapNames(one: LabelledText, random: Random): LabelledText | undefined {
  const lang = one.lang;
  if (!PLAIN_NAMES.has(lang) || !one.spans.some(({ type }) => type === "PERSON")) return undefined;
  const key = lang === "zh-Hant" ? "zh" : lang;
  const pool = pools.get(key) ?? namesOf(key);
  pools.set(key, pool);
  if (pool.given.length < 20 || pool.surname.length < 20) return undefined;
  const spans: LabelledSpan[] = [];
  const chosen = new Map<string, string>();
  let text = "";
  let position = 0;
  for (const { start, end, type } of [...one.spans].toSorted((a, b) => a.start - b.start)) {
    if (start < position) return undefined;
    text += one.text.slice(position, start);
    const old = one.text.slice(start, end);
    const value =
      type === "PERSON"
        ? (chosen.get(old) ?? personLike(old, lang, pool, random))
        : type === "LOCATION" && pool.city.length > 20 && random.next() < 0.5 && /^\p{Lu}\p{L}+$/u.test(old)
          ? random.pick(pool.city)
          : old;
    chosen.set(old, value);
    spans.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    position = end;
  }
  return { text: text + one.text.slice(position), lang, spans };
}

function personLike(old: string, lang: string, pool: Pool, random: Random): string {
  if (SPACELESS.has(lang)) {
    if (!/^[\u3400-\u9fff\uac00-\ud7a3]+$/u.test(old)) return old;
    return old.length <= 1
      ? old
      : old.length === 2 && random.next() < 0.5
        ? random.pick(pool.given)
        : random.pick(pool.surname) + random.pick(pool.given);
  }
  const words = old.split(" ");
  const isLower = /^\p{Ll}/u.test(old);
  const isUpper = old.length > 3 && old === old.toUpperCase() && old !== old.toLowerCase();
  const genitive = /['’]s$/.test(old) ? "'s" : "";
  const given = random.pick(pool.given);
  const surname = random.pick(pool.surname);
  const name =
    words.length === 1
      ? random.next() < 0.5
        ? given
        : surname
      : words.length === 2
        ? `${given} ${surname}`
        : `${given} ${random.pick(pool.given)} ${surname}`;
  const cased = isLower ? name.toLowerCase() : isUpper ? name.toUpperCase() : name;
  return cased + genitive;
}
