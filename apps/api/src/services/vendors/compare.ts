import type { CompareReply, CompareRequest } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { sentencesIn, tryOut } from "./try-out.ts";

/** Services side by side, at the same time, on our own sentences. @throws AppError */
export async function compareVendors(
  context: CallerContext,
  { vendors, source, target }: CompareRequest,
): Promise<CompareReply> {
  const texts = [...sentencesIn(source)];
  const rows = await Promise.all([...new Set(vendors)].map((vendor) => tryOut(context, vendor, { source, target })));
  return { texts, rows };
}
