import type { VendorError } from "@sottovoce/core";
import * as z from "zod/mini";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";

/** Six digits, the first three an HTTP status. A number in v3, text since. */
const ErrorReply = z.object({ error: z.object({ code: z.union([z.number(), z.string()]) }) });

/** "A language specifier is missing or invalid", "… isn't supported", "… pair isn't valid", "the custom system … doesn't exist". */
const PAIR: ReadonlySet<string> = new Set("400003 400006 400019 400023 400035 400036 400075 400079".split(" "));
/** "The input text is too long", "… too many elements", "the maximum request size is exceeded". */
const SIZE: ReadonlySet<string> = new Set("400050 400072 400077".split(" "));
/** "The subscription exceeded its free quota." */
const QUOTA = "403001";
/** "The translation system requested is being prepared": other pairs work, and so does this one in some minutes. */
const WARMING = "408001";

export function readError(reply: Reply): VendorError {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const code = parsed.success ? String(parsed.data.error.code) : "";
  if (code === QUOTA) return { kind: "quota" };
  if (code === WARMING) return { kind: "unavailable" };
  if (PAIR.has(code)) return { kind: "unsupported-pair" };
  if (SIZE.has(code)) return { kind: "too-large" };
  return errorOfStatus(reply);
}
