import { patternRecognizer } from "../../pattern-recognizer.ts";

const LOCAL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_\x60{|}~-]{0,62}[\p{L}\p{N}_+-])?`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}[\p{L}\p{N}-]{1,23}`;

/** Addresses with any script on either side (RFC 6531). A blank around the @ is a way of hiding from robots. */
export const email = patternRecognizer({
  id: "email",
  needs: /@/,
  entity: "EMAIL",
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${LOCAL} {0,2}@ {0,2}${DOMAIN}`, "gu"),
  score: 0.98,
  validate: (value) => !/ @|@ /.test(value) || /^\S+ @ \S+$/.test(value),
});
