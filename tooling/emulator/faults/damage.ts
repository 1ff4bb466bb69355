import type { ContentFaultName } from "./content-faults.ts";
import { damageList } from "./damage-list.ts";
import { findUnits, partsOf, replaceUnit, type Unit } from "./tokens.ts";

export type Damaged = {
  readonly sources: readonly string[];
  readonly target: string;
};

/** Does to the translations what the fault says: to the first text where it changes anything. Null where it found nothing to change. */
export function damage(
  translations: readonly string[],
  fault: ContentFaultName,
  { sources, target }: Damaged,
): readonly string[] | null {
  const whole = damageList(translations, fault);
  if (whole !== undefined) return whole.some((text, index) => text !== translations[index]) ? whole : null;
  const change = ONE_TEXT[fault];
  if (change === undefined) return null;
  for (const [index, text] of translations.entries()) {
    const changed = change(text, {
      source: sources[index] ?? "",
      target,
      language: target.toLowerCase().split("-", 1)[0] ?? "",
    });
    if (changed !== text) return translations.with(index, changed);
  }
  return null;
}

type Around = { readonly source: string; readonly target: string; readonly language: string };
type Change = (text: string, around: Around) => string;

const ONE_TEXT: Readonly<Partial<Record<ContentFaultName, Change>>> = {
  drop: onUnit(() => ""),
  double: onUnit(({ whole }) => `${whole} ${whole}`),
  case: onToken((token) => token.charAt(0) + token.slice(1).toLowerCase()),
  "lower-strip": onToken((token) => token.toLowerCase().replace(/\d/g, "")),
  "spaces-inside": onToken((token) => token.replace(/\d+/, " $& ")),
  "full-width": onToken((token) => mapCharacters(token, 0x21, 0x7e, 0xff01)),
  "arabic-digits": onToken((token) => mapCharacters(token, 0x30, 0x39, 0x660)),
  "persian-digits": onToken((token) => mapCharacters(token, 0x30, 0x39, 0x6f0)),
  "devanagari-digits": onToken((token) => mapCharacters(token, 0x30, 0x39, 0x966)),
  "thai-digits": onToken((token) => mapCharacters(token, 0x30, 0x39, 0xe50)),
  "other-number": onToken((token) => token.replace(/\d+/, (number) => String(Number(number) + 543))),
  "bidi-marks": onToken((token) => token.replace(/\d+/, "\u200f$&\u200e")),
  "tag-attributes": (text) =>
    text.replace(/<([a-z][\w:-]{0,40})(?=[\s>])(?!\/)/gi, '<$1 style="text-align:right;direction:rtl"'),
  "tag-spaces": onUnit(({ whole, token }) => (whole === token ? whole : whole.replace(token, ` ${token} `))),
  "tag-to-start": (text) => {
    const unit = findUnits(text).find(({ start }) => start > 0);
    return unit === undefined ? text : `${unit.whole} ${replaceUnit(text, unit, "").replace(/ {2}/, " ")}`;
  },
  "tag-content-out": onUnit(({ whole, token }) => (whole === token ? whole : `${whole.replace(token, "")}${token}`)),
  "letter-into-tag": (text) => text.replace(/(<\/[a-z][\w:-]{0,40}>)(\s{0,2}\p{L})/iu, "$2$1"),
  "swap-ids": (text) => {
    const ids = [...text.matchAll(/\bid="(\d{1,5})"/g)].map(([, id = ""]) => id);
    const [first, second] = [...new Set(ids)];
    if (first === undefined || second === undefined) return text;
    return text.replace(/\bid="(\d{1,5})"/g, (whole, id: string) =>
      id === first ? `id="${second}"` : id === second ? `id="${first}"` : whole,
    );
  },
  invent: (text) => {
    const [unit] = findUnits(text);
    if (unit === undefined) return text;
    return `${text} ${unit.token.replace(/\d+/, "97")}`;
  },
  "translated-token": onToken((token, { language }) => `${NAME[language] ?? "NOMBRE"}-${partsOf(token).number}`),
  transliterate: onToken((token, { language }) => transliterate(token, language)),
  particle: (text, { language }) => onUnit(({ whole }) => whole + (PARTICLE[language] ?? "s"))(text),
  "echo-before": (text, { source }) => `${source} ${text}`,
  echo: (_text, { source }) => source,
  commentary: (text) => {
    const [unit] = findUnits(text);
    return unit === undefined ? text : `${text} (Note: ${unit.token} is likely a name and was left unchanged.)`;
  },
  remark: (text) => `Note: the text below was translated as you asked. ${text}`,
  "training-placeholder": onToken(() => "#PRS_ORG#"),
  "foreign-placeholder": onToken(() => "xml-ph-0000@deepl.internal"),
  "neighbour-pulled-in": (text) => {
    const [unit] = findUnits(text);
    if (unit === undefined) return text;
    const [next = ""] = /^[ \u00a0]?[\p{L}\p{M}]+/u.exec(text.slice(unit.end)) ?? [];
    if (next === "") return text;
    const drawn =
      unit.whole === unit.token ? `[${unit.token}${next}]` : unit.whole.replace(/(?=<\/[^<>]{1,40}>$)/, next);
    return text.slice(0, unit.start) + drawn + text.slice(unit.end + next.length);
  },
  "engine-mark": onToken((token) => `#${token}`),
  "entity-double": (text) =>
    /&(?:[a-z]{2,6}|#\d{1,6});/.test(text)
      ? text.replace(/&(?=(?:[a-z]{2,6}|#\d{1,6});)/g, "&amp;")
      : text
          .replace(/&/g, "&amp;")
          .replace(/<(?![a-z/])/gi, "&lt;")
          .replace(/'/g, "&#39;"),
  "tags-stripped": (text) => text.replace(/<[^<>]{1,300}>/g, ""),
  "foreign-tag": (text) => text.replace(/[\p{L}\p{M}]{2,}(?![^<]{0,300}>)/u, "<strong>$&</strong>"),
  "final-dot": (text) => `${text}.`,
  "newline-dropped": (text) => text.replace(/\s*(?:\n|<br[^<>]{0,60}>)\s*/g, " "),
  empty: () => "",
  truncated: (text) => {
    const units = findUnits(text);
    const middle = Math.floor(Array.from(text).length / 2);
    const cut = Array.from(text).slice(0, middle).join("");
    const last = units.at(-1);
    return last !== undefined && last.start < cut.length ? text.slice(0, last.start) : cut;
  },
};

function onUnit(change: (unit: Unit) => string): (text: string) => string {
  return (text) => {
    const [unit] = findUnits(text);
    return unit === undefined ? text : replaceUnit(text, unit, change(unit));
  };
}

/** The token only; its element stays around what is made of it. */
function onToken(change: (token: string, around: Around) => string): Change {
  return (text, around) =>
    onUnit(({ whole, token }) => whole.replace(new RegExp(`${token}(?=[^"]*$)`), () => change(token, around)))(text);
}

const mapCharacters = (text: string, first: number, last: number, to: number): string =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= first && code <= last ? String.fromCodePoint(code - first + to) : character;
  }).join("");

const NAME: Readonly<Record<string, string>> = {
  es: "NOMBRE",
  pt: "NOME",
  it: "NOME",
  de: "NAME",
  fr: "NOM",
  ja: "名前",
  ar: "الاسم",
  ko: "이름",
  en: "NAME",
};

/** Particles that join a noun, and the endings of scripts that have none. */
const PARTICLE: Readonly<Record<string, string>> = {
  ko: "은",
  ja: "は",
  zh: "的",
  tr: "'nin",
  fi: "n",
  ar: "ـه",
  de: "s",
  en: "'s",
  ru: "а",
};

const CYRILLIC = "абцдефгхийклмнопқрстувwхыз";
const KATAKANA = "アバカダエファガハイジャカラマナオパクラサタウヴワクサヤザ";
const transliterate = (token: string, language: string): string => {
  const letters =
    language === "ja" || language === "zh" || language === "ko" ? Array.from(KATAKANA) : Array.from(CYRILLIC);
  return token
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => letters[(letter.charCodeAt(0) - 97) % letters.length] ?? letter);
};
