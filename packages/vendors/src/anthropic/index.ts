import { supportsBy } from "../language-table.ts";
import { languageName } from "../llm/languages.ts";
import { translateWithModel } from "../llm/translate-with-model.ts";
import { defineVendor } from "../vendor.ts";
import { ENDPOINT, headersOf, readError, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

/** Anthropic's messages. */
export const anthropic = defineVendor<Settings>({
  id: "anthropic",
  settings: Settings,
  secrets: ["key"],
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  region: ({ region }) => (region === "us" ? "us" : "other"),
  supports: supportsBy(languageName),
  formality: (target) => languageName(target) !== undefined,
  shapes: () => ["nonce"],
  maxCharacters: 60_000,

  connect(settings, { fetch }) {
    const headers = headersOf(settings);
    return {
      translate: translateWithModel(fetch, {
        write: (call) => ({ url: ENDPOINT, headers, body: JSON.stringify(writeRequest(call, settings)) }),
        read: readReply,
        readError,
      }),
    };
  },
});
