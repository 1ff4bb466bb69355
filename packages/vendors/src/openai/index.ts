import { supportsBy } from "../language-table.ts";
import { languageName } from "../llm/languages.ts";
import { translateWithModel } from "../llm/translate-with-model.ts";
import { defineVendor } from "../vendor.ts";
import { endpointOf, readError, readReply, regionOf, retentionOf, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

/** Chat completions of OpenAI, and of the many servers that speak alike. */
export const openai = defineVendor<Settings>({
  id: "openai",
  settings: Settings,
  secrets: ["key"],
  retention: retentionOf,
  region: regionOf,
  supports: supportsBy(languageName),
  formality: (target) => languageName(target) !== undefined,
  shapes: () => ["nonce"],
  maxCharacters: 60_000,

  connect(settings, { fetch }) {
    const url = endpointOf(settings);
    const headers = { "content-type": "application/json", authorization: `Bearer ${settings.key}` };
    return {
      translate: translateWithModel(fetch, {
        write: (call) => ({ url, headers, body: JSON.stringify(writeRequest(call, settings)) }),
        read: readReply,
        readError,
      }),
    };
  },
});
