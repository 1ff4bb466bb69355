import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { wordSet } from "../../words/word-set.ts";

/** Legal forms and kinds of institutions that close a company's name. */
const AFTER = wordFinder([
  ...wordSet(`
  inc|inc.|incorporated|ltd|ltd.|limited|llc|l.l.c.|llp|plc|corp|corp.|corporation|gmbh|ag|kg|ohg|ug|e.v.|ev|se
  |s.l.|sl|s.a.|sa|s.l.u.|s.r.l.|srl|s.p.a.|spa|sarl|s.a.r.l.|sas|s.a.s.|bv|b.v.|nv|n.v.|ab|oy|oyj|aps|a/s|asa|as
  |kft|kft.|zrt|zrt.|nyrt|nyrt.|s.r.o.|a.s.|sp. z o.o.|spolka|d.o.o.|a.d.|lda|lda.|ltda|ltda.|eireli|pty ltd
  |pvt ltd|private limited|bank|insurance|airlines|airways|university|college|hospital|clinic|school|institute
  |foundation|association|solutions|technologies|industries|group|holdings|partners|consulting|logistics|pharmacy
  |hotel|hotels|motors|energy|telecom|supermarket`),
]);
/** Kinds of institutions that open it: "University of Leeds", "Banco Santander", "Hospital La Paz". */
const BEFORE = wordFinder([
  ...wordSet(`
  university of|bank of|institute of|ministry of|department of|college of|banco|banca|banque|banc|caja|hospital
  |clinica|clinique|universidad|universita|universite|universidade|universitat|grupo|gruppo|groupe|aseguradora
  |seguros|assicurazioni|assurances|fundacion|fondazione|fondation|stadtwerke|sparkasse|volksbank
  |universitatsklinikum|krankenhaus|klinikum|praxis`),
]);
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d'’.-]{0,24}`;
const PREVIOUS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?<name>${WORD}(?: (?:(?:&|and|of|de|del|la|y|e|und|et|di|der) )?${WORD}){0,3}),? $`,
  "u",
);
const HEAD = 100;
const CAPITAL = /^\p{Lu}/u;
const NEXT = / (?:(?:of|de|del|de la|la|di|der|y|e|&|und|et|and) ){0,2}\p{Lu}[\p{L}\p{M}\d'’-]{1,24}/uy;
const SCORE = 0.45;
const MOST_NEXT = 3;

/**
 * Companies and institutions by the word that says what they are. Visible by default: a company is no person, and its
 * name helps the translation. Written in lower case nothing is found.
 */
export const organization: Recognizer = {
  id: "organization",
  entity: "ORGANIZATION",
  find(text) {
    const found: Candidate[] = [];
    for (const { start, end } of AFTER.find(text)) {
      // "as", "se", "spa" are words too: written small, a legal form has its dots.
      const form = text.slice(start, end);
      const from = CAPITAL.test(form) || form.includes(".") ? nameBefore(text, start) : undefined;
      if (from !== undefined) found.push({ start: from, end: text[end] === "." ? end + 1 : end, score: SCORE });
    }
    for (const { start, end } of BEFORE.find(text)) {
      if (!CAPITAL.test(text.slice(start, start + 2))) continue;
      const to = nameAfter(text, end);
      if (to !== undefined) found.push({ start, end: to, score: SCORE });
    }
    return found;
  },
};

/** Where the capitalised words before a legal form begin: up to four, small words between them. */
function nameBefore(text: string, end: number): number | undefined {
  const head = text.slice(Math.max(0, end - HEAD), end);
  const name = PREVIOUS.exec(head)?.groups?.["name"];
  return name === undefined ? undefined : end - head.length + head.lastIndexOf(name);
}

function nameAfter(text: string, from: number): number | undefined {
  let at = from;
  for (let words = 0; words < MOST_NEXT; words++) {
    NEXT.lastIndex = at;
    if (NEXT.exec(text) === null) break;
    at = NEXT.lastIndex;
  }
  return at === from ? undefined : at;
}
