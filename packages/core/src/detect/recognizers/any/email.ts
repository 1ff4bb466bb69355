import { beforeSign } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Scripts that put spaces between words. In the others an address stands in the middle of a sentence, so their letters end it. */
const SPACED = String.raw`A-Za-z0-9\u00b5-\u02af\u0370-\u1fff`;
const UNSPACED = String.raw`\u3040-\u9fff\uac00-\ud7a3`;
const LOCAL = String.raw`(?:(?<![${SPACED}])[${SPACED}](?:[${SPACED}.!#$%&'*+/=?^_\x60{|}~-]{0,62}[${SPACED}_+-])?|(?<![${UNSPACED}])[${UNSPACED}]{1,20})`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const TOP = String.raw`(?:[${SPACED}][${SPACED}-]{1,23}|[\u3040-\uffdc]{2,12})`;

/** Addresses with any script on either side (RFC 6531). A blank around the @ is a way of hiding from robots. */
export const email = patternRecognizer({
  id: "email",
  anchor: beforeSign("at", 66, isLocal, 2),
  entity: "EMAIL",
  pattern: new RegExp(String.raw`${LOCAL} {0,2}@ {0,2}(?:${LABEL}\.){1,6}${TOP}`, "gu"),
  score: 0.98,
  validate: (value) => !/ @|@ /.test(value) || /^\S+ @ \S+$/.test(value),
});

/** What the part before the @ may hold. */
export function isLocal(code: number): boolean {
  return LOCAL_CODES.has(code) || (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code <= 0xd7a3);
}

const LOCAL_CODES: ReadonlySet<number> = new Set(
  Array.from({ length: 0x2000 }, (_, code) => code).filter((code) =>
    new RegExp(String.raw`[${SPACED}.!#$%&'*+/=?^_\x60{|}~-]`, "u").test(String.fromCharCode(code)),
  ),
);
