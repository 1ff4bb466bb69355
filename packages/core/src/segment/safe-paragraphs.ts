import { asSafeText, type SafeText } from "../pseudonymize/pseudonym.ts";
import { splitParagraphs, type Paragraphs } from "./paragraphs.ts";

export type SafeParagraphs = Omit<Paragraphs, "paragraphs"> & { readonly paragraphs: readonly SafeText[] };

/** splitParagraphs for text that went through pseudonymize: a part of safe text is safe. */
export function splitSafeParagraphs(text: SafeText): SafeParagraphs {
  const { paragraphs, join } = splitParagraphs(text);
  return { paragraphs: paragraphs.map(asSafeText), join };
}
