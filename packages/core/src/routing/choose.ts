import type { Locale } from "../span.ts";

/** What routing asks of a vendor before it may see text. */
export type Candidate = {
  readonly id: string;
  readonly retention: "none" | "transient" | "stores";
  readonly supports: (pair: { readonly source: Locale; readonly target: Locale }) => boolean;
  /** Characters (UTF-16) in one call, after rendering. */
  readonly maxCharacters: number;
};

export type Need = {
  readonly source: Locale;
  readonly target: Locale;
  readonly contentType: "ticket" | "chat" | "article";
  /** The longest paragraph, in UTF-16 code units, as a vendor would get it. */
  readonly longestParagraph: number;
};

/** Why a vendor was not asked: it does not translate the pair · it keeps text · one paragraph is more than it takes. */
export type ExclusionReason = "pair" | "retention" | "size";
export type Exclusion = { readonly id: string; readonly reason: ExclusionReason };

export type Choice<V> = { readonly eligible: readonly V[]; readonly excluded: readonly Exclusion[] };

/** Eligibility before preference: the given order is kept, and every vendor that is left out says why. */
export function chooseVendors<V extends Candidate>(vendors: readonly V[], need: Need): Choice<V> {
  const judged = vendors.map((vendor) => ({ vendor, reason: reasonAgainst(vendor, need) }));
  return {
    eligible: judged.filter(({ reason }) => reason === undefined).map(({ vendor }) => vendor),
    excluded: judged.flatMap(({ vendor, reason }) => (reason === undefined ? [] : [{ id: vendor.id, reason }])),
  };
}

function reasonAgainst(vendor: Candidate, need: Need): ExclusionReason | undefined {
  if (!vendor.supports(need)) return "pair";
  // Whatever a support request holds is presumed personal, masked or not.
  if (need.contentType !== "article" && vendor.retention === "stores") return "retention";
  if (need.longestParagraph > vendor.maxCharacters) return "size";
  return undefined;
}

/** Milliseconds: all attempts of one request together, and one attempt alone, so that a slow vendor leaves time for the next. */
export type Deadline = { readonly overall: number; readonly attempt: number };

export const DEADLINES: Readonly<Record<Need["contentType"], Deadline>> = {
  chat: { overall: 8_000, attempt: 5_000 },
  ticket: { overall: 20_000, attempt: 12_000 },
  article: { overall: 60_000, attempt: 40_000 },
};

/** Calls of one request over all vendors, shapes and retries. */
export const MAX_ATTEMPTS = 6;

/**
 * Whether two tags are one language to a reader, so that nothing needs a translator: `es` and `es-MX` are,
 * `zh-Hans` and `zh-TW` or `sr-Latn` and `sr-Cyrl` are not.
 */
export function isSameLanguage(a: Locale, b: Locale): boolean {
  const [one, other] = [a, b].map((tag) => new Intl.Locale(tag).maximize());
  return one?.language === other?.language && one?.script === other?.script;
}
