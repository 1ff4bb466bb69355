/** Dates as people write them, over plain() text: numbers with marks, a month's name, year first, Japanese and Korean. */
const MONTHS =
  "ene(?:ro)?|feb(?:rero|braio|ruary|ruari|ruar|rer)?|mar(?:zo|s|co|ch|c|z)?|abr(?:il)?|may(?:o)?|jun(?:io|ho|e|i|y)?|jul(?:io|ho|y|i|iol)?|ago(?:sto|st)?|sep(?:tiembre|tember|tembre|t)?|set(?:iembre|tembre|embro|embre)?|oct(?:ubre|ober|obre)?|nov(?:iembre|ember|embre|embro)?|dic(?:iembre|embre)?|gen(?:naio|er)?|apr(?:ile|il)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ott(?:obre)?|janv(?:ier)?|fev(?:rier|ereiro)?|avr(?:il)?|mai|maio|juin|juil(?:let)?|aout|dec(?:embre|ember)?|jan(?:uary|uar|uari|eiro)?|out(?:ubro)?|dez(?:ember|embro)?|okt(?:ober)?|mei|maart|mrt|aug(?:ust|ustus)?|maig|juny|juliol|agost|desembre";

const NUMERIC = String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}`;
const NAMED = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?,? (?:de |d'|di |of )?(?:${MONTHS})(?![a-z])\.?,?(?: (?:de |del |di )?(?:19|20)\d{2})?|(?:${MONTHS})(?![a-z])\.? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?`;
const ASIAN = String.raw`(?:19|20)\d{2} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]|(?:昭和|平成|令和)\d{1,2}年\d{1,2}月\d{1,2}日`;

export const DATE_SOURCE = String.raw`(?:${NUMERIC}|${NAMED}|${ASIAN})`;
