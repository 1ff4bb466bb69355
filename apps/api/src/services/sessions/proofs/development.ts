import { DEVELOPMENT_TENANT } from "../../../context.ts";
import { refuse, type ProofCheck } from "./proof-check.ts";

/** The key of .dev.vars; there is none in production. It proves nothing about anybody. */
export const development: ProofCheck<"development"> = {
  kind: "development",
  crms: ["zendesk", "oracle", "salesforce", "api"],
  check: async ({ key }, { tenant, dependencies }) => {
    if (tenant !== DEVELOPMENT_TENANT) return refuse("other_tenant");
    return (await dependencies.isDevelopmentKey(key)) ? { ok: true, role: "agent" } : refuse("wrong_key");
  },
};
