import { BARRIER } from "../fold.ts";
import type { Refiner } from "../types.ts";

/** Nothing goes over a pseudonym that is already there: the part after it, or before it, is what remains. */
export const barrier: Refiner = {
  id: "barrier",
  refine: (findings, text) =>
    text.includes(BARRIER) ? findings.filter(({ start, end }) => !text.slice(start, end).includes(BARRIER)) : findings,
};
