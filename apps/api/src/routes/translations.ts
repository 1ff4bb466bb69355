import { TranslationReply, TranslationRequest } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { translate } from "../services/translations/translate.ts";

export const postTranslation = jsonRoute({
  method: "POST",
  path: "/v1/translations",
  access: "translate",
  summary:
    "Translate segments of one ticket, chat or article; personal data is replaced before any vendor sees the text",
  body: TranslationRequest,
  reply: TranslationReply,
  errors: [
    "invalid_request",
    "too_large",
    "unsupported_pair",
    "unknown_language",
    "scan_failed",
    "pseudonyms_lost",
    "vendor_unavailable",
    "vendor_timeout",
    "vendor_quota",
    "budget_spent",
    "duplicate_request",
    "tenant_unavailable",
  ],
  run: (context, { body, headers }) => translate(context, body, headers.get("idempotency-key") ?? undefined),
});
