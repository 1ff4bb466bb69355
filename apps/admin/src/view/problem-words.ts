import type { ClientError } from "@sottovoce/contract";
import type { TFunction } from "i18next";

type Words = { readonly title: string; readonly advice: string };

/** An error in the admin's words: what happened, and what to do next. Codes without words of their own are said to be ours. */
export function problemWords({ code, field }: ClientError, t: TFunction): Words {
  const known = KNOWN.has(code) ? code : "internal";
  return {
    title: t(`problem.${known}.title`),
    advice:
      code === "invalid_request" && field !== undefined
        ? t("problem.invalid_request.field", { field })
        : t(`problem.${known}.advice`),
  };
}

const KNOWN: ReadonlySet<string> = new Set([
  "offline",
  "invalid_request",
  "proof_refused",
  "unauthorized",
  "forbidden",
  "not_found",
  "conflict",
  "precondition_failed",
  "second_admin_needed",
  "locked_out",
  "rate_limited",
  "tenant_unavailable",
  "internal",
]);
