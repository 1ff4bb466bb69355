import { isSoft } from "../soft.ts";
import type { Refiner } from "../types.ts";

/** What a person vouched for stays visible, if it is of a soft kind. A released piece of a longer finding does not free the whole. */
export const released: Refiner = {
  id: "released",
  refine: (findings, _text, { released: spans }) =>
    spans.length === 0
      ? findings
      : findings.filter(
          ({ entity, start, end }) => !isSoft(entity) || !spans.some((span) => span.start <= start && span.end >= end),
        ),
};
