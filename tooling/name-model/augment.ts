import type { LabelledText } from "./labelled.ts";
import type { Random } from "./random.ts";

/** The same text as customers write it: all lower case, capitals, without punctuation. Offsets stay valid or are moved. */
export function disturb(text: LabelledText, random: Random): LabelledText {
  const dice = random.next();
  if (dice < 0.1) return withText(text, sameLength(text.text, text.text.toLowerCase()));
  if (dice < 0.14) return withText(text, sameLength(text.text, text.text.toUpperCase()));
  if (dice < 0.18) return withText(text, text.text.replaceAll(/[.,;:!?]/g, " "));
  if (dice < 0.22)
    return withText(
      text,
      text.text.toLowerCase().length === text.text.length
        ? text.text.toLowerCase().replaceAll(/[.,;:!?]/g, " ")
        : text.text,
    );
  return text;
}

function sameLength(before: string, after: string): string {
  return after.length === before.length ? after : before;
}

function withText(one: LabelledText, text: string): LabelledText {
  return { ...one, text };
}
