import { detect, VISIBLE_BY_DEFAULT } from "@sottovoce/core";
import { detector } from "./detector.ts";
import { localeOf, readTextLine } from "./text-line.ts";

export type ScanOptions = {
  /** Also what the default policy leaves visible: LOCATION, ORGANIZATION, DATE, AGE. */
  readonly all: boolean;
};

/** `{"id","text","lang"?}` → `{"id","findings"}`. Undefined for anything else. */
export function scanLine(line: unknown, { all }: ScanOptions): object | undefined {
  const read = readTextLine(line);
  if (read === undefined) return undefined;
  const findings = detect(read.text, { ...localeOf(read), detector })
    .filter(({ entity }) => all || !VISIBLE_BY_DEFAULT.includes(entity))
    .map(({ start, end, entity, score, by }) => ({ start, end, entity, score, by }));
  return { id: read.id, findings };
}
