import type { Span } from "../span.ts";

/**
 * What a CRM fills in or runs before it sends: `{{ticket.id}}`, Zendesk's `{{dc.greeting}}`, Liquid and Jinja's `{% if %}`,
 * `[[field]]`. Bounded, so that open brackets without an end cost nothing.
 */
export const TEMPLATE =
  /\{\{(?:[^{}]|\}(?!\})|\{(?!\{)){1,300}\}\}\}?|\{%(?:[^%]|%(?!\})){1,400}%\}|\[\[[^[\]\r\n]{1,120}\]\]/gu;

/** Templates of a text, in order; none may be translated, reordered inside, or read by a vendor. */
export const findTemplates = (text: string): Span[] =>
  [...text.matchAll(TEMPLATE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
