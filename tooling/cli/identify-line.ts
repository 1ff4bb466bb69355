import { identify } from "@sottovoce/core/language";
import * as z from "zod/mini";

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** `{"id","text"}` → `{"id","language","confidence"}`; `und` when there is nothing to go by. Undefined for anything else. */
export async function identifyLine(line: unknown): Promise<object | undefined> {
  const parsed = Line.safeParse(line);
  if (!parsed.success) return undefined;
  const { id, text } = parsed.data;
  return { id, ...(await identify(text)) };
}
