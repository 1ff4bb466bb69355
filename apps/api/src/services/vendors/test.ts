import type { VendorTestReply, VendorTestRequest } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { sentencesIn, tryOut } from "./try-out.ts";

/** @throws AppError */
export async function testVendor(
  context: CallerContext,
  { vendor, source, target }: VendorTestRequest,
): Promise<VendorTestReply> {
  const texts = [...sentencesIn(source)];
  return { ...(await tryOut(context, vendor, { source, target })), texts };
}
