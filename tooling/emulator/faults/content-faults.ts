/**
 * - `readable`: a forgiving reader still finds every token, each as often as it was sent
 * - `broken`: tokens are lost, added or exchanged
 * - `whole`: the tokens are as they were, the text is not
 */
export type TokensAfter = "readable" | "broken" | "whole";

export type ContentFault = {
  readonly name: string;
  readonly description: string;
  /** Where it was seen: the section of facts/vendors.md. */
  readonly source: string;
  readonly tokens: TokensAfter;
};

/** What real engines were seen to do to a text and to the tokens in it. */
export const CONTENT_FAULTS = [
  { name: "drop", description: "a token is not in the translation", source: "§2.1", tokens: "broken" },
  { name: "double", description: "a token is there twice", source: "§2.1", tokens: "broken" },
  {
    name: "case",
    description: "a token's letters in another case (ZXQ1ZXQ → Zxq1Zxq)",
    source: "§3.10",
    tokens: "readable",
  },
  {
    name: "lower-strip",
    description: "a token in lower case without its digit, as PRS-ORG → prsorg",
    source: "§2.1",
    tokens: "broken",
  },
  {
    name: "spaces-inside",
    description: "spaces inside a token, as % 1 $ s",
    source: "§2.3 Google",
    tokens: "readable",
  },
  { name: "full-width", description: "a token in full-width forms", source: "§2.2", tokens: "readable" },
  { name: "arabic-digits", description: "a token's number in Arabic digits", source: "§2.2", tokens: "readable" },
  { name: "persian-digits", description: "a token's number in Persian digits", source: "§2.2", tokens: "readable" },
  {
    name: "devanagari-digits",
    description: "a token's number in Devanagari digits",
    source: "§2.2",
    tokens: "readable",
  },
  { name: "thai-digits", description: "a token's number in Thai digits", source: "§2.2", tokens: "readable" },
  {
    name: "other-number",
    description: "a token's number counted on, as years become Buddhist",
    source: "§2.2",
    tokens: "broken",
  },
  { name: "bidi-marks", description: "marks of writing direction inside a token", source: "§0.5", tokens: "readable" },
  {
    name: "tag-attributes",
    description: 'an attribute added in the tags (style="text-align:right;direction:rtl")',
    source: "§1.3, §2.3 Google",
    tokens: "whole",
  },
  {
    name: "tag-spaces",
    description: "spaces added inside the tags, around the token",
    source: "§2.3 Azure",
    tokens: "readable",
  },
  {
    name: "tag-to-start",
    description: "a token moved to the start of the sentence",
    source: "§2.3 DeepL",
    tokens: "whole",
  },
  {
    name: "tag-content-out",
    description: "a token moved out of its tags, which stay empty",
    source: "§2.3 DeepL",
    tokens: "whole",
  },
  {
    name: "letter-into-tag",
    description: "a letter of the next word moved into the tag",
    source: "§2.3 DeepL",
    tokens: "whole",
  },
  { name: "swap-ids", description: "the ids of two tags exchanged, the tokens not", source: "§2.1", tokens: "whole" },
  {
    name: "swap-tokens",
    description: "two tokens of one text exchanged: each is there once, in the other's place",
    source: "§2.1",
    tokens: "whole",
  },
  {
    name: "swap-between-texts",
    description: "a token of one text exchanged for one of another",
    source: "§2.1",
    tokens: "broken",
  },
  {
    name: "foreign-segment-token",
    description: "the token of another text instead of this one's",
    source: "§2.1",
    tokens: "broken",
  },
  { name: "invent", description: "a token that was never sent", source: "§2.1", tokens: "broken" },
  {
    name: "translated-token",
    description: "a word of the target's language instead of a token, as NAME-M → NOME-M",
    source: "§2.1, §3.10",
    tokens: "broken",
  },
  {
    name: "transliterate",
    description: "a token in another script, as 나임-엠",
    source: "§2.1, §2.2",
    tokens: "broken",
  },
  {
    name: "particle",
    description: "a particle or ending glued to a token (은, は, -s)",
    source: "§2.1",
    tokens: "readable",
  },
  { name: "echo-before", description: "the whole source text, then the translation", source: "§2.1", tokens: "broken" },
  { name: "echo", description: "the source text instead of a translation", source: "§1.9, §2.1", tokens: "whole" },
  { name: "commentary", description: "a model's remark about a token", source: "§1.16, §2.1", tokens: "broken" },
  { name: "remark", description: "a model's remark that names no token", source: "§1.16", tokens: "whole" },
  {
    name: "training-placeholder",
    description: "a placeholder from a model's training (#PRS_ORG#) instead of the token",
    source: "§1.16, §2.1",
    tokens: "broken",
  },
  {
    name: "foreign-placeholder",
    description: "the vendor's own placeholder (xml-ph-0000@deepl.internal) instead of the token",
    source: "§2.3 DeepL",
    tokens: "broken",
  },
  {
    name: "neighbour-pulled-in",
    description: "the next word drawn into the tag or into brackets",
    source: "§2.3 Google, §3.10",
    tokens: "whole",
  },
  {
    name: "engine-mark",
    description: "a mark of an engine that could not inflect (#ZXQ1ZXQ, *word)",
    source: "§3.10",
    tokens: "readable",
  },
  {
    name: "entity-double",
    description: "entities escaped twice, or written into plain text",
    source: "§1.2, §2.3",
    tokens: "whole",
  },
  { name: "tags-stripped", description: "all tags gone, their content left", source: "§2.3", tokens: "whole" },
  { name: "foreign-tag", description: "a tag that was never sent (<strong>)", source: "§2.3 Azure", tokens: "whole" },
  { name: "final-dot", description: "a full stop added at the end", source: "§2.3 DeepL", tokens: "whole" },
  { name: "newline-dropped", description: "line breaks become spaces", source: "§2.3 Google", tokens: "whole" },
  { name: "empty", description: "an empty text", source: "§2.1", tokens: "broken" },
  { name: "truncated", description: "the text ends in its middle", source: "§1.15", tokens: "broken" },
  {
    name: "merged",
    description: "two texts in the place of one, the second left empty",
    source: "§2.3",
    tokens: "broken",
  },
  { name: "shifted", description: "every text in the place of the next", source: "§2.3", tokens: "broken" },
] as const satisfies readonly ContentFault[];

export type ContentFaultName = (typeof CONTENT_FAULTS)[number]["name"];
