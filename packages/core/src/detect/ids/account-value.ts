import { toPlain } from "../plain.ts";
import { isCommonWord } from "../words/common.ts";

/**
 * What a number of an order, a contract or a claim may look like after its word: "4471-2290", "HV 66-2071-884",
 * "FT 2025A/118402", "12 C 345/24", "88 221 334 A". Sticky, over folded text.
 */
export const ACCOUNT_VALUE =
  /ES ?\d{4}(?: ?\d{4}){3} ?[A-Z]{2}(?: ?\d[FPRCXYZ])?(?![A-Za-z0-9])|\d ?[A-Z]{3} ?\d{2} ?\d{4} ?\d{4}(?!\d)|\d{1,3} [A-Z]{1,3} \d{1,6}\/\d{2,4}(?!\d)|#?(?:[A-Z]{1,4} (?=[A-Z]?\d))?(?=[A-Za-z0-9/_.-]{0,30}\d)[A-Za-z0-9]{1,30}(?:[-/_.][A-Za-z0-9]{1,30}){0,5}(?:(?: \d{3,}){1,4}(?: [A-Z](?![A-Za-z0-9'.]))?)?(?![A-Za-z0-9]|[,.]\d|[ ]?(?:€|\$|£|%|eur\b|euros?\b))/y;

/** Spain, a supply point as printed on the bill. */
const CUPS = /^ES ?\d{4}(?: ?\d{4}){3} ?[A-Z]{2}/;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})$/;
const TIME = /^\d{1,2}[.h]\d{2}(?:-\d{1,2}[.h]\d{2})?h?$/;
const QUANTITY = /^\d+(?:st|nd|rd|th|h|hs|kg|cm|mm|min|x|gb|mb|am|pm|º|ª)$/i;
/** "25.000", "1 250 000": thousands. */
const AMOUNT = /^\d+0{5}$|^\d{1,3}[ .]\d{3}$|^\d{1,3}(?:[ .]\d{3}){1,3}(?<=000)$/;
const FILE_NAME = /\.(?:pdf|jpe?g|png|gif|heic|webp|docx?|xlsx?|pptx?|csv|txt|zip|mp[34]|html?|eml|msg)$/i;

/** At least four characters and two digits; no year, date, time, quantity, field name or file name. */
export function isAccountValue(value: string): boolean {
  if (CUPS.test(value)) return true;
  const space = value.indexOf(" ");
  const first = space === -1 ? "" : value.slice(0, space);
  // "MI PEDIDO ES 4471": the word before the number is no part of it.
  if (/^[A-Z]+$/.test(first) && isCommonWord(toPlain(first))) return false;
  const number = /^[A-Z]+$/.test(first) ? value.slice(space + 1) : value;
  const bare = value.replaceAll(/[^A-Za-z0-9]/g, "");
  const digits = bare.replaceAll(/\D/g, "").length;
  if (
    /^(?:[a-z]+_|#?0[xX])/.test(value) ||
    /^(?:19|20)\d{2}$/.test(number) ||
    DATE.test(number) ||
    TIME.test(number) ||
    QUANTITY.test(number) ||
    AMOUNT.test(number) ||
    FILE_NAME.test(number)
  )
    return false;
  // In lower case too ("x7kq2m"), but not 500gb or 1080p.
  const isMixed = bare.length >= 6 && /[a-z]/.test(bare) && !/^\d+[a-z]+$/i.test(bare);
  return bare.length >= 4 && digits >= 2 && (digits >= 4 || isMixed || /[A-Z]/.test(value));
}
