import { readTail } from "../addresses/parts.ts";
import type { Refiner } from "../types.ts";

/** A street that is known from elsewhere goes on here with its door, its postcode, its city. */
export const tail: Refiner = {
  id: "tail",
  refine: (findings, text) =>
    findings.map((finding) =>
      finding.entity === "ADDRESS" && finding.by === "repeat"
        ? { ...finding, end: readTail(text, finding.end).end }
        : finding,
    ),
};
