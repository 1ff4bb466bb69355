export { createClient } from "./create-client.ts";
export type { Client } from "./create-client.ts";
export type { TranslationEvent } from "./stream-translation.ts";
export type {
  CallOptions,
  ClientError,
  ClientErrorCode,
  ClientOptions,
  ClientResult,
  TranslationReply,
  TranslationRequest,
} from "@sottovoce/contract";
