import type { Finding } from "../detect/types.ts";
import type { Locale, Span } from "../span.ts";
import type { Pseudonym, SafeText } from "./pseudonym.ts";

/** One pseudonym put in place of a span of the original text. */
export type Masked = Pseudonym & {
  readonly label: string;
  /** Where the value stood in the original. */
  readonly span: Span;
  /** Absent for TEXT (text that looked like a pseudonym, or is kept as it is) and for spans a person marked. */
  readonly finding?: Finding;
};

export type MaskedText = {
  readonly text: SafeText;
  readonly masked: readonly Masked[];
  /** Found, but left visible by policy or because a person released it. */
  readonly visible: readonly Finding[];
};

export type MaskOptions = {
  readonly locale?: Locale;
  /** Spans of this text a person vouched for. Honoured for soft kinds only. */
  readonly released?: readonly Span[];
  /** Spans of this text a person wants masked although no recognizer found them. */
  readonly marked?: readonly Span[];
  /** Spans that stay as they are, templates and quotations: one TEXT pseudonym each, whatever is in them. */
  readonly kept?: readonly Span[];
};

export type Restored = {
  readonly text: string;
  /** Pseudonyms that were replaced by their originals. */
  readonly restored: number;
  /** Labels that this vault does not hold; they were left as they are. */
  readonly unknown: readonly string[];
};

/**
 * Masks and restores the texts of one conversation (in the tab) or of one request (at the edge).
 * Originals are held only as AES-GCM ciphertext under a non-extractable key that dies with destroy().
 */
export type Pseudonymizer = {
  /** Reads texts of the same conversation so that a person named in one is recognised in all. Keeps names in memory only. Rejects when a scan fails. */
  readonly learn: (texts: readonly string[], options?: { readonly locale?: Locale }) => Promise<void>;
  /** Rejects when the scan fails: the caller must not send the text. */
  readonly mask: (text: string, options?: MaskOptions) => Promise<MaskedText>;
  /** Puts originals back. Rejects when a sealed value was tampered with. */
  readonly restore: (text: string) => Promise<Restored>;
  /** One original, for the agent's eyes. */
  readonly reveal: (label: string) => Promise<string | undefined>;
  /** Drops key, ciphertexts and names. Everything but destroy() rejects afterwards. */
  readonly destroy: () => void;
};
