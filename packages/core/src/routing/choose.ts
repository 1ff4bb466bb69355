import type { Locale } from "../span.ts";
import type { CircuitView } from "./circuit.ts";
import type { Formality } from "./job.ts";

/** What routing asks of a vendor before it may see text. */
export type Candidate = {
  readonly id: string;
  readonly retention: "none" | "transient" | "stores";
  readonly region: "eu" | "us" | "local" | "other";
  readonly supports: (pair: { readonly source: Locale; readonly target: Locale }) => boolean;
  /** Characters (UTF-16) in one call, after rendering. */
  readonly maxCharacters: number;
  readonly formality?: (target: Locale, formality: Formality) => boolean;
};

export type Need = {
  readonly source: Locale;
  readonly target: Locale;
  readonly contentType: "ticket" | "chat" | "article";
  /** The longest paragraph, in UTF-16 code units, as a vendor would get it. */
  readonly longestParagraph: number;
  /** Characters of all paragraphs together. */
  readonly characters: number;
  readonly formality?: Formality | undefined;
  /** Where text may be translated; absent: anywhere. */
  readonly regions?: readonly Candidate["region"][] | undefined;
};

/** What is known of a vendor at this moment, beside what it offers. */
export type Condition = {
  readonly circuit: CircuitView;
  /** Characters that it may still be sent today. */
  readonly budgetLeft?: number | undefined;
};

/**
 * Why a vendor was not asked: it does not translate the pair · it works elsewhere · it keeps text · one paragraph is more
 * than it takes · it cannot write in the form of address asked for · today's characters are used up · it fails at the moment.
 */
export type ExclusionReason = "pair" | "region" | "retention" | "size" | "formality" | "budget" | "circuit";
export type Exclusion = { readonly id: string; readonly reason: ExclusionReason };

export type Choice<V> = {
  readonly eligible: readonly V[];
  readonly excluded: readonly Exclusion[];
  /** Nobody could do what was asked, so a wish was dropped: a translation in the wrong form of address beats none. */
  readonly isFormalityDropped: boolean;
};

/**
 * Eligibility before preference: the given order is kept, and every vendor that is left out says why. Wishes give way
 * where nobody could fulfil them, and then a closed circuit does (a vendor that may fail beats none); privacy, pair, size
 * and budget never do.
 */
export function chooseVendors<V extends Candidate>(
  vendors: readonly V[],
  need: Need,
  conditionOf: (vendor: V) => Condition = () => ({ circuit: "closed" }),
): Choice<V> {
  const judged = vendors.map((vendor) => ({ vendor, reason: reasonAgainst(vendor, need, conditionOf(vendor)) }));
  const only = (...reasons: (ExclusionReason | undefined)[]) => judged.filter(({ reason }) => reasons.includes(reason));
  const chosen = [only(undefined), only("formality"), only("circuit")].find((some) => some.length > 0) ?? [];
  return {
    eligible: chosen.map(({ vendor }) => vendor),
    excluded: judged
      .filter((one) => !chosen.includes(one))
      .flatMap(({ vendor, reason }) => (reason === undefined ? [] : [{ id: vendor.id, reason }])),
    isFormalityDropped: chosen.some(({ vendor }) => !honours(vendor, need)),
  };
}

function reasonAgainst(vendor: Candidate, need: Need, condition: Condition): ExclusionReason | undefined {
  if (!vendor.supports(need)) return "pair";
  if (need.regions !== undefined && !need.regions.includes(vendor.region)) return "region";
  // Whatever a support request holds is presumed personal, masked or not.
  if (need.contentType !== "article" && vendor.retention === "stores") return "retention";
  if (need.longestParagraph > vendor.maxCharacters) return "size";
  if (condition.budgetLeft !== undefined && need.characters > condition.budgetLeft) return "budget";
  if (condition.circuit !== "closed") return "circuit";
  return honours(vendor, need) ? undefined : "formality";
}

const honours = (vendor: Candidate, { formality, target }: Need): boolean =>
  formality === undefined || vendor.formality?.(target, formality) === true;

const WEAKNESS: Readonly<Record<Candidate["retention"], number>> = { none: 0, transient: 1, stores: 2 };

/** Whether text meant for `first` may also be shown to `second`: it keeps no more, and works in the same region or on our own machine. */
export const isNoWeaker = (second: Candidate, first: Candidate): boolean =>
  WEAKNESS[second.retention] <= WEAKNESS[first.retention] &&
  (second.region === first.region || second.region === "local");

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
