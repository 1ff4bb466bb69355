import { beforeSign } from "../../anchors.ts";
import { marksOf } from "../../marks.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { isLocal } from "./email.ts";

/** A long word behind an underscore. */
function hasLongPart(text: string): boolean {
  const { wordStarts, long } = marksOf(text);
  for (let i = 0; i < long.count; i++) if (text[(wordStarts[long.at[i] ?? 0] ?? 0) - 1] === "_") return true;
  return false;
}

/** Keys of services that nobody lists: a short prefix, then twelve and more letters and digits mixed ("wk_live_w9E17h…"). */
export const tokenShape = patternRecognizer({
  id: "token-shape",
  entity: "SECRET",
  needs: hasLongPart,
  pattern: /(?<![\w-])[a-z]{2,10}_(?:[a-z]{2,8}_)?(?=[A-Za-z]{0,30}\d)(?=\d{0,30}[A-Za-z])[A-Za-z0-9]{12,80}(?![\w-])/g,
  score: 0.7,
});

/** Payment addresses of India's UPI: a name or a number at a bank's handle. They look like mail, without a domain. */
export const upiAddress = patternRecognizer({
  id: "upi-address",
  entity: "BANK_ACCOUNT",
  anchor: beforeSign("at", 41, isLocal),
  pattern:
    /(?<![\w.-])[A-Za-z0-9][\w.-]{2,40}@(?:ok(?:axis|hdfcbank|icici|sbi|bank)|ybl|ibl|axl|apl|upi|paytm|pt(?:axis|sbi|yes|hdfc)|hdfcbank|icici|sbi|axisbank|kotak|barodampay|freecharge|jupiteraxis|airtel)(?![\w.-])/g,
  score: 0.85,
});

/** A word, a mark, letters or digits with a digit among them: what people make up as a password ("gurbani@108", "Tmp#8216aoi"). */
export const passwordShape = patternRecognizer({
  id: "password-shape",
  entity: "SECRET",
  needs: /[@#$!](?<=[a-zA-Z].)(?=\w{0,12}\d)\w/,
  pattern:
    /(?<![\w@.#/-])[A-Za-z]{2,14}[@#$!](?=\w{0,12}\d)(?:\d{2,8}[A-Za-z]{1,8}|[A-Za-z]{1,10}\d{1,8}|\d{3,10})(?![\w@.-])/g,
  score: 0.45,
  // "ticket#12345", "order#1234567": a number sign before a number.
  validate: (value) => !/#\d+$/.test(value),
});
