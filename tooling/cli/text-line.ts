import type { DetectOptions } from "@sottovoce/core";
import * as z from "zod/mini";

const Line = z.object({
  // A number is kept a number.
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
});

export type TextLine = { readonly id: string | number; readonly text: string; readonly locale: string | undefined };

/** One line of input: `{"id","text","lang"?}`. Undefined for anything else. */
export function readTextLine(line: unknown): TextLine | undefined {
  const parsed = Line.safeParse(line);
  if (!parsed.success) return undefined;
  const { id, text, lang } = parsed.data;
  return { id, text, locale: lang === null || lang === "" ? undefined : lang };
}

export const localeOf = ({ locale }: TextLine): Pick<DetectOptions, "locale"> =>
  locale === undefined ? {} : { locale };
