import { readHead } from "../../addresses/head.ts";
import { isHome } from "../../addresses/home.ts";
import { readNumber, readTail } from "../../addresses/parts.ts";
import { isLower, wordStart } from "../../addresses/read.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { bareWord, isCommonWord } from "../../words/common.ts";
import { wordSet } from "../../words/word-set.ts";

/** "Wolkerova 12, Olomouc, 779 00", "Pelešany 31, 511 01 Turnov": any name and number, once a sure place follows. */
export const addressNumbered: Recognizer = {
  id: "address-numbered",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    const all = plain(text);
    const { digitStarts, digitEnds, digits } = marksOf(text);
    for (let i = 0; i < digits; i++) {
      const start = digitStarts[i] ?? 0;
      if ((digitEnds[i] ?? 0) - start < 5) addNumbered(found, text, all, start);
    }
    return found;
  },
};

function addNumbered(found: Candidate[], text: string, all: string, at: number): void {
  const gap = all[at - 1] === " " ? (all[at - 2] === "," ? 2 : 1) : 0;
  if (gap === 0) return;
  // The name's last word has a capital.
  const last = wordStart(all, at - gap);
  if (last === at - gap || isLower(text, all, last)) return;
  const number = readNumber(text, at);
  if (
    number === undefined ||
    number <= at ||
    YEAR.test(text.slice(at, number)) ||
    !/^[ ,;\n.(]/.test(text.slice(number, number + 1))
  )
    return;
  if (!mayBePlace(text, all, number)) return;
  const from = Math.max(0, at - 64);
  const tail = readTail(text, number);
  if (!tail.isSure && all[last - 2] !== ",") return;
  const name = NAME_AT_END.exec(text.slice(from, at - gap));
  if (name === null) return;
  const isNear = isHome(text, { start: at - 1, end: at });
  const place = text.slice(number, tail.end);
  const hasCode = /\d{4}|\d-\d{3}|\d{3} \d{2}|\d [A-Z]{2}/.test(place);
  let start = from + name.index;
  // "677018, Якутск, Ярославского 22-15"
  const head = tail.isSure ? start : readHead(text, start);
  if (head < start && /\d/.test(text.slice(head, start))) {
    found.push({ start: head, end: tail.end, score: 0.72 });
    return;
  }
  // "Radlická 333/150, Praha 5": two numbers with a slash are Czech or Slovak.
  if (!tail.isSure || (!hasCode && !isNear && !CZECH.test(text.slice(at, number)))) return;
  const words = name[0].split(" ");
  while (words.length > 0 && isCommonWord(toBare(words[0] ?? ""))) start += (words.shift() ?? "").length + 1;
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first < 0 || (all.slice(start, at).trim().length ?? 0) < 4) return;
  for (let i = 0; i < first; i++) start += (words[i] ?? "").length + 1;
  if (NO_HOUSES.has(toBare(words.at(-1) ?? ""))) return;
  found.push({ start, end: tail.end, score: hasCode ? 0.72 : 0.6 });
}

/** A capital, a digit, or a mark and a word in any case. */
function mayBePlace(text: string, all: string, from: number): boolean {
  let at = from;
  while (at - from < 6 && " ,.;-(\n>".includes(all.charAt(at)) && at < all.length) at++;
  if (at === from) return false;
  const code = all.charCodeAt(at);
  return (code >= 48 && code <= 57) || !isLower(text, all, at) || all[from] === "," || isUnitNear(all, at);
}

function isUnitNear(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  return code >= 97 && code <= 122 && /\d{4}|\d{3} \d{2}/.test(all.slice(at, at + 24));
}

const CZECH = /^\d{2,4}\/\d{1,3}[a-z]?$/;
const YEAR = /^(?:19|20)\d\d$/;
const NAME_AT_END =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}'.-]{1,24} (?:(?:de|del|la|las|los|el|di|da|do|dos|des|du|y|i|e|van|der) ){0,2}){0,3}\p{Lu}[\p{L}\p{M}.'-]{1,24}$/u;
const NO_HOUSES: ReadonlySet<string> = wordSet(`
  gate terminal version windows room zimmer saal hall model modell track kapitel chapter chapitre capitulo seite
  page pagina platz rang top artikel article art nr ps euro formel formula fc sv gleis linie line linea ligne bus
  tram flug flight vol vuelo volo train zug tren platform level episode staffel season type typ serie part teil
  band volume vol no office bldg station class klasse`);

function toBare(word: string): string {
  return bareWord(word).replace(/[.,]$/, "");
}
