import { detect } from "@sottovoce/core";
import { identify } from "@sottovoce/core/language";
import * as z from "zod/mini";
import { detector } from "./detector.ts";

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** `{"id","text"}` → `{"id","language","confidence"}`; `und` when there is nothing to go by. Undefined for anything else. */
export async function identifyLine(line: unknown): Promise<object | undefined> {
  const parsed = Line.safeParse(line);
  if (!parsed.success) return undefined;
  const { id, text } = parsed.data;
  return { id, ...(await identify(withoutFindings(text))) };
}

/** As in the product, a name decides nothing: "Marta Gil" would make a Spanish line Polish. */
function withoutFindings(text: string): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of detect(text, { detector })) {
    parts.push(text.slice(position, start), " ");
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}
