import type { Finding } from "./types.ts";

/** The names in a text that the rest of the conversation should know. */
export function peopleIn(text: string, findings: readonly Finding[]): readonly string[] {
  const names = findings.filter(({ entity }) => entity === "PERSON").map(({ start, end }) => text.slice(start, end));
  return [...new Set(names)];
}
