import type { Random } from "./random.ts";

/**
 * How a language with another script writes a foreign name: "Jonas Björkman" → "جوناس بيوركمان", "ジョナス・ビョルクマン". Rough, letter by
 * letter: the tagger needs to see what such names look like, not how each is really spelled.
 */
export function transliterate(lang: string, name: string, random: Random): string | undefined {
  const write = WRITERS[lang];
  if (write === undefined) return undefined;
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[øœ]/g, "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "e")
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  return words.length === 0 ? undefined : words.map((word) => write(word, random)).join(JOINTS[lang] ?? " ");
}

type Write = (word: string, random: Random) => string;

const JOINTS: Readonly<Record<string, string>> = { ja: "・", zh: "·" };

/** `latin:other` pairs, the longest Latin first; with | between several ways to write it. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(" ").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const),
  );
}

function letters(pairs: string, { initial = "", capital = false, final = "" } = {}): Write {
  const all = table(pairs);
  const first = initial === "" ? new Map<string, string>() : table(initial);
  const last = final === "" ? new Map<string, string>() : table(final);
  return (word, random) => {
    let result = "";
    for (let at = 0; at < word.length;) {
      const length = [3, 2, 1].find((n) => all.has(word.slice(at, at + n))) ?? 1;
      const piece = word.slice(at, at + length);
      const written = (at === 0 ? first.get(piece) : undefined) ?? all.get(piece) ?? "";
      result += written.includes("|") ? random.pick(written.split("|")) : written;
      at += length;
    }
    const closed = last.get(result.slice(-1));
    const whole = closed === undefined ? result : result.slice(0, -1) + closed;
    return capital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
  };
}

const russian =
  "sch:ш sh:ш ch:ч th:т ph:ф kh:х zh:ж ck:к oo:у ee:и ou:у ei:ай ie:и ts:ц tz:ц cz:ч sz:ш ya:я yu:ю yo:ё ia:ия ll:лл|л ey:ей|и ay:эй|ей ai:ай|э ew:ью oe:ё|о a:а b:б c:к|к|с d:д e:е f:ф g:г|г|дж h:х|х|г i:и j:дж|дж|й|ж|х k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:у|в x:кс y:и z:з";

const KANA: Readonly<Record<string, string>> = {
  "": "アイウエオ",
  k: "カキクケコ",
  s: "サシスセソ",
  n: "ナニヌネノ",
  h: "ハヒフヘホ",
  m: "マミムメモ",
  r: "ラリルレロ",
  g: "ガギグゲゴ",
  z: "ザジズゼゾ",
  b: "バビブベボ",
  p: "パピプペポ",
  t: "タ,ティ,トゥ,テ,ト",
  d: "ダ,ディ,ドゥ,デ,ド",
  y: "ヤ,イ,ユ,イェ,ヨ",
  w: "ワ,ウィ,ウ,ウェ,ウォ",
  f: "ファ,フィ,フ,フェ,フォ",
  v: "ヴァ,ヴィ,ヴ,ヴェ,ヴォ",
  j: "ジャ,ジ,ジュ,ジェ,ジョ",
  S: "シャ,シ,シュ,シェ,ショ",
  C: "チャ,チ,チュ,チェ,チョ",
};
const VOWELS = "aiueo";

/** Consonants and vowels in turn; a consonant alone takes u, t and d take o, n closes the syllable. */
function japanese(word: string): string {
  const plain = oneLetterEach(word)
    .replaceAll("l", "r")
    .replaceAll("c", "k")
    .replaceAll("q", "k")
    .replaceAll("x", "ks");
  let result = "";
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    if (VOWELS.includes(letter)) {
      result += kana("", letter);
      continue;
    }
    const next = plain.charAt(at + 1);
    if (next !== "" && VOWELS.includes(next)) {
      result += kana(letter, next);
      at++;
    } else result += letter === "n" ? "ン" : kana(letter, letter === "t" || letter === "d" ? "o" : "u");
  }
  return result;
}

/** Each sound one letter: S for sh, C for ch, no doubled consonants. */
function oneLetterEach(word: string): string {
  return word
    .replaceAll("sh", "S")
    .replaceAll("ch", "C")
    .replaceAll("th", "s")
    .replaceAll("ph", "f")
    .replaceAll("ck", "k")
    .replaceAll(/(.)\1/g, "$1");
}

function kana(consonant: string, vowel: string): string {
  const row = KANA[consonant] ?? KANA[""] ?? "";
  const index = VOWELS.indexOf(vowel);
  return row.includes(",") ? (row.split(",")[index] ?? "") : row.charAt(index);
}

const HANGUL: Readonly<Record<string, number>> = {
  g: 0,
  n: 2,
  d: 3,
  r: 5,
  l: 5,
  m: 6,
  b: 7,
  v: 7,
  s: 9,
  S: 9,
  j: 12,
  z: 12,
  C: 14,
  k: 15,
  c: 15,
  q: 15,
  x: 15,
  t: 16,
  p: 17,
  f: 17,
  h: 18,
};
const HANGUL_VOWELS: Readonly<Record<string, number>> = { a: 0, e: 5, i: 20, o: 8, u: 13, y: 20 };
const SILENT = 11;
const LONE = 18;

function korean(word: string): string {
  const plain = oneLetterEach(word).replaceAll("w", "u");
  let result = "";
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    const vowel = HANGUL_VOWELS[letter];
    const next = HANGUL_VOWELS[plain.charAt(at + 1)];
    const isClosing =
      vowel === undefined &&
      next === undefined &&
      result !== "" &&
      (letter === "n" || letter === "l" || letter === "m");
    if (isClosing && (result.charCodeAt(result.length - 1) - 0xac00) % 28 === 0) {
      result =
        result.slice(0, -1) +
        String.fromCharCode(result.charCodeAt(result.length - 1) + (letter === "n" ? 4 : letter === "l" ? 8 : 16));
    } else if (vowel !== undefined) result += syllable(SILENT, vowel);
    else if (next === undefined) result += syllable(HANGUL[letter] ?? SILENT, LONE);
    else {
      result += syllable(HANGUL[letter] ?? SILENT, next);
      at++;
    }
  }
  return result;
}

function syllable(initial: number, vowel: number): string {
  return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28);
}

/** The characters that Chinese writes foreign names with. */
const TRANSCRIBING = Array.from(
  "阿埃艾安奥巴班贝本比博布查达戴德迪多尔法菲费弗福戈格哈海汉亨华霍吉加杰卡凯坎科克肯库拉莱兰劳勒雷里利林卢鲁罗洛马麦曼梅蒙米莫穆纳内尼诺帕佩皮普奇乔琼塞瑟森沙史斯苏索塔泰汤特蒂托瓦维韦温沃伍西希夏雅亚扬伊尤约泽詹朱",
);

const chinese: Write = (word, random) =>
  Array.from({ length: Math.max(1, Math.min(4, Math.round(word.length / 2.2))) }, () => random.pick(TRANSCRIBING)).join(
    "",
  );

const DEVANAGARI = table(
  "sh:श ch:च th:थ ph:फ kh:ख b:ब c:क d:ड f:फ g:ग h:ह j:ज k:क l:ल m:म n:न p:प q:क r:र s:स t:ट v:व w:व x:क्स y:य z:ज",
);
const INDEPENDENT: Readonly<Record<string, string>> = { a: "अ", e: "ए", i: "इ", o: "ओ", u: "उ" };
const SIGNS: Readonly<Record<string, string>> = { a: "ा", e: "े", i: "ि", o: "ो", u: "ु" };

function hindi(word: string): string {
  let result = "";
  let isOpen = false;
  for (let at = 0; at < word.length;) {
    const two = DEVANAGARI.get(word.slice(at, at + 2));
    const piece = two ?? DEVANAGARI.get(word.charAt(at));
    if (piece !== undefined) {
      result += (isOpen ? "्" : "") + piece;
      isOpen = true;
      at += two === undefined ? 1 : 2;
    } else {
      result += (isOpen ? SIGNS : INDEPENDENT)[word.charAt(at)] ?? "";
      isOpen = false;
      at++;
    }
  }
  return result;
}

const WRITERS: Readonly<Record<string, Write>> = {
  ru: letters(russian, { capital: true, initial: "e:э|е" }),
  uk: letters(
    russian
      .replace(" i:и", " i:і")
      .replace("ia:ия", "ia:ія")
      .replace("yo:ё", "yo:йо")
      .replace("oe:ё|о", "oe:ьо|о")
      .replaceAll("э", "е"),
    { capital: true },
  ),
  el: letters(
    "sh:σ ch:τσ th:θ ph:φ ou:ου ck:κ ee:ι oo:ου a:α b:μπ c:κ d:ντ e:ε f:φ g:γκ h:χ i:ι j:τζ k:κ l:λ m:μ n:ν o:ο p:π q:κ r:ρ s:σ t:τ u:ου v:β w:γου x:ξ y:ι z:ζ",
    { capital: true, final: "σ:ς" },
  ),
  ar: letters(
    "sh:ش ch:تش th:ث ph:ف kh:خ gh:غ ck:ك oo:و ee:ي ou:و ei:اي a:ا|ا| b:ب c:ك|ك|س d:د e:ي|ي| f:ف g:غ|ج h:ه i:ي|ي| j:ج|ج|ي k:ك l:ل m:م n:ن o:و p:ب q:ق r:ر s:س t:ت u:و v:ف w:و x:كس y:ي ia:يا z:ز",
    { initial: "a:أ e:إ i:إي o:أو u:أو" },
  ),
  he: letters(
    "sh:ש ch:צ׳ th:ת ph:פ kh:ח ts:צ tz:צ ck:ק oo:ו ee:י ou:ו a:א|א| b:ב c:ק|ק|ס d:ד e: f:פ g:ג h:ה i:י j:ג׳ k:ק l:ל m:מ n:נ o:ו p:פ q:ק r:ר s:ס t:ט u:ו v:ו|ב w:ו x:קס y:י z:ז",
    { initial: "a:א e:א i:אי o:או u:או", final: "מ:ם נ:ן פ:ף צ:ץ" },
  ),
  ja: japanese,
  ko: korean,
  zh: chinese,
  hi: hindi,
};
