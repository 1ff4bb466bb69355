import type { Scanned, ScanOptions } from "@sottovoce/core";

/** From the tab to the worker. Customer text travels in these messages and in no other way. */
export type ToWorker =
  | { readonly kind: "start"; readonly model: Uint8Array }
  | { readonly kind: "scan"; readonly id: number; readonly text: string; readonly options: ScanOptions };

/**
 * From the worker to the tab: offsets, and the names and values that the conversation has to remember. No reason of a
 * failure, because a reason could quote the text.
 */
export type FromWorker =
  | { readonly kind: "hello" }
  | { readonly kind: "ready" | "broken" }
  | { readonly kind: "scanned"; readonly id: number; readonly scanned: Scanned }
  | { readonly kind: "failed"; readonly id: number };
