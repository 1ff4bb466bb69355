import type { TranslationRequest } from "@sottovoce/contract";
import type * as z from "zod/mini";

/** A request that fits its schema, defaults filled in. */
export type ParsedRequest = z.output<typeof TranslationRequest>;
