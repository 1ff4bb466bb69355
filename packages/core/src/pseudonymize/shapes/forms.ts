import type { Shape } from "../../routing/job.ts";

/** How one shape writes a token, and what of it an answer may still carry. */
type Form = {
  readonly write: (token: string, index: number) => string;
  /** The tags that we wrote ourselves, however an engine spaced them or what it added. */
  readonly ownTag?: RegExp;
  /** The whole element, where it says itself which pseudonym it is: id, content. */
  readonly element?: RegExp;
};

const plain: Form = { write: (token) => token };

/** The next shape is a line here, one in SHAPES, and the vendors that take it. Patterns are bounded, so they stay linear. */
export const FORMS: Readonly<Record<Shape, Form>> = {
  nonce: plain,
  "text-block": plain,
  glossary: plain,
  surrogate: plain,
  "xml-tag": {
    write: (token, index) => `<x id="${index}">${token}</x>`,
    ownTag: /<\s{0,4}\/?\s{0,4}x(?:\s[^<>]{0,200})?\/?\s{0,4}>/giu,
    element: /<x\s[^<>]{0,100}?id\s?=\s?["']?(\d{1,5})["']?[^<>]{0,100}>([^<>]{0,80})<\s?\/\s?x\s?>/giu,
  },
  "html-span": {
    write: (token) => `<span translate="no">${token}</span>`,
    ownTag: /<\s{0,4}\/?\s{0,4}span(?:\s[^<>]{0,200})?\s{0,4}>/giu,
  },
  "apertium-notrans": {
    write: (token) => `<apertium-notrans>${token}</apertium-notrans>`,
    ownTag: /<\s{0,4}\/?\s{0,4}apertium-notrans\s{0,4}>/giu,
  },
  dictionary: {
    write: (token) => `<mstrans:dictionary translation="${token}">${token}</mstrans:dictionary>`,
    ownTag: /<\s{0,4}\/?\s{0,4}mstrans:dictionary(?:\s[^<>]{0,200})?\s{0,4}>/giu,
  },
};
