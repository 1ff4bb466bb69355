import {
  connect,
  type CallOptions,
  type ClientOf,
  type ClientOptions,
  type TranslationRequest,
} from "@sottovoce/contract";
import { ENDPOINTS } from "./endpoints.ts";
import { streamTranslation, type TranslationEvent } from "./stream-translation.ts";

export type Client = ClientOf<typeof ENDPOINTS> & {
  /** Segments as they finish. Ends with one event `done` or `error`; leaving the loop stops the work. Never throws. */
  readonly translateStream: (request: TranslationRequest, options?: CallOptions) => AsyncIterable<TranslationEvent>;
};

/** @param options `fetch` may be left out where there is a global one. */
export function createClient(options: Omit<ClientOptions, "fetch"> & Partial<Pick<ClientOptions, "fetch">>): Client {
  const whole: ClientOptions = { fetch: (input, init) => fetch(input, init), ...options };
  return {
    ...connect(ENDPOINTS, whole),
    translateStream: (request, callOptions = {}) => streamTranslation(whole, request, callOptions),
  };
}
