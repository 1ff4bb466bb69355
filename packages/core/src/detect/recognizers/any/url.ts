import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Query and path names whose value says who somebody is, or opens a door. */
const TELLING =
  /[?&#;/](?:access_?token|auth|token|key|api_?key|apikey|secret|sig|signature|session|sid|jwt|code|otp|pass(?:word|wd)?|pwd|pin|email|e-?mail|mail|user(?:name|_?id)?|uid|usuario|name|nombre|phone|tel|telefono|order|pedido|customer|cliente|client|account|cuenta|ticket|booking|reserva|tracking|invite|reset|confirm|verify|unsubscribe|magic|id|ref|t)[=/]/i;
const LONG_SECRET = /[/=_-](?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{20,}/;
/** A tracking, order or booking number as a step of the path or a value of the query. */
const CODE = /[/=](?=[A-Z0-9-]{0,12}[A-Z])(?=[A-Z0-9-]{0,12}\d)(?=(?:[A-Z-]{0,8}\d){5})[A-Z0-9-]{8,40}(?![A-Za-z0-9])/;
/** Whatever the name: a value of the query with five digits. Campaign marks (utm_…) say nothing about a person. */
const QUERY = /[?&](?!utm_)[\w.-]{1,30}=(?:[A-Za-z_.-]{0,20}\d){5}/;
const PROFILE =
  /(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|t\.me|wa\.me|github\.com|youtube\.com|threads\.net|bsky\.app\/profile)\/@?[\w.-]{2,}/i;

/** The front page of a site, in full: in a ticket it is mostly the customer's own. Desks and sites that everybody uses are not. */
const FRONT_PAGE =
  /^https?:\/\/(?!(?:[\w-]{1,40}\.)?(?:help|support|docs?|status|google|apple|microsoft|amazon|paypal|youtube|facebook|instagram|twitter|zendesk|oracle|salesforce|example)\.)[^/?#\s]{4,80}\/?$/i;
const GUESSED = 0.45;

/** Links that carry a person or a key. A link to a help page stays: it is needed in the translation. */
export const url = patternRecognizer({
  id: "url",
  needs: /:\/\/|www\.|\.[a-z]{2,24}[:/?]/i,
  entity: "URL",
  pattern:
    /(?<![\w@])(?:https?:\/\/|ftp:\/\/|www\.|(?<!\.)(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}(?::\d{2,5})?[/?])[^\s<>"'`{}|\\^\uFFFC「」（）、。]{3,2000}/gi,
  score: 0.8,
  validate: (value) =>
    /^\w+:\/\/[^/@\s]+:[^/@\s]+@/.test(value) ||
    TELLING.test(value) ||
    LONG_SECRET.test(value) ||
    CODE.test(value) ||
    QUERY.test(value) ||
    PROFILE.test(value) ||
    /%40|@/.test(value) ||
    (FRONT_PAGE.test(value) ? GUESSED : false),
});
