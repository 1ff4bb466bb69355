import { anchoredRecognizer } from "../../addresses/anchored.ts";

const WORD = String.raw`[\u0900-\u0963\u0971-\u097fA-Za-z.]{1,20}`;
const NUMBERED = String.raw`(?:म\.? ?नं\.?|मकान (?:नं\.?|नंबर|संख्या)|फ्लैट(?: नं\.?| नंबर)?|गली(?: नं\.?| नंबर)?|कमरा(?: नं\.?| नंबर)?|प्लॉट(?: नं\.?| नंबर)?|सेक्टर|वार्ड(?: नं\.?)?|ब्लॉक|दुकान नं\.?|हाउस नं\.?|टावर)[ -]?(?:\d{1,5}|[A-Z])(?:[/-]?[\dA-Zक-ह]{1,4})?`;
const NAMED = String.raw`(?:मोहल्ला|ग्राम|गाँव|गांव|थाना|जिला|ज़िला|तहसील|पोस्ट|डाकघर|कस्बा|चौक|पो\.?) ${WORD}(?: (?!में|पर|को|से|का|की|के|है|और|ने|भी)${WORD})?`;
/** Quarters and roads end with their word: संगम विहार, एमजी रोड. */
const ENDED = String.raw`(?:${WORD} ){1,2}(?:नगर|विहार|कॉलोनी|रोड|मार्ग|बाग|गंज|पुरी|एन्क्लेव|सोसायटी|अपार्टमेंट|बाज़ार|बाजार)`;
const PART = `(?:${NUMBERED}|${NAMED}|${ENDED})`;
const PLAIN = String.raw`${WORD}(?: ${WORD}){0,3}`;

/** म.नं. 118, मोहल्ला कटरा, शाहजहाँपुर - 242001: a numbered or named part, more of them behind commas, a PIN code. */
export const addressHi = anchoredRecognizer({
  id: "address-hi",
  script: [0x900, 0x97f],
  anchor: /नं|मकान|फ्लैट|गली|कमरा|प्लॉट|सेक्टर|वार्ड|ब्लॉक|टावर|मोहल्ला|ग्राम|गाँव|गांव|थाना|जिला|ज़िला|तहसील/g,
  before: 30,
  after: 150,
  pattern: new RegExp(
    [
      String.raw`(?:${NUMBERED}|${NAMED})(?:,? ${PART}|, ${PLAIN}(?=,| ?- ?\d{6}| \d{6})){1,6}(?:, ${WORD}(?= ?- ?\d{6}| \d{6}|[\n।.]|$))?(?: ?-? ?\d{6}(?!\d))?`,
      String.raw`${NUMBERED}(?:, ${PLAIN}){1,5}(?: ?- ?| )\d{6}(?!\d)`,
    ].join("|"),
    "gu",
  ),
  score: 0.8,
});
