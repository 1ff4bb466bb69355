import { detect, VISIBLE_BY_DEFAULT } from "@sottovoce/core";
import * as z from "zod/mini";

/** One line of input. A number as id is kept a number. */
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
});

export type ScanOptions = {
  /** Also what the default policy leaves visible: LOCATION, ORGANIZATION, DATE, AGE. */
  readonly all: boolean;
};

/** `{"id","text","lang"?}` → `{"id","findings"}`. Undefined for anything else. */
export function scanLine(line: unknown, { all }: ScanOptions): object | undefined {
  const parsed = Line.safeParse(line);
  if (!parsed.success) return undefined;
  const { id, text, lang } = parsed.data;
  const findings = detect(text, lang === undefined || lang === null || lang === "" ? {} : { locale: lang })
    .filter(({ entity }) => all || !VISIBLE_BY_DEFAULT.includes(entity))
    .map(({ start, end, entity, score, by }) => ({ start, end, entity, score, by }));
  return { id, findings };
}
