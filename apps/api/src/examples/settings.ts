import { DEFAULT_SETTINGS } from "@sottovoce/contract";
import type { ApiExample } from "./example.ts";
import { ADMIN, MIDNIGHT, OTHER_ADMIN, PROPOSAL } from "./values.ts";

const WANTED = {
  vendors: [{ id: "deepl", settings: { retentionConfirmed: true } }],
  routing: { pairs: [{ pair: "es>en", contentTypes: ["chat"], policy: "speed" }] },
  privacy: { visible: ["DATE"], allow: ["Aurora Mug"], custom: [{ name: "ORDER_ID", pattern: "ORD-[0-9]{6}" }] },
  budgets: { tenantDaily: 500_000, agentDaily: 50_000 },
};

export const SETTINGS_EXAMPLES: Readonly<Record<string, ApiExample>> = {
  "GET /v1/settings": { reply: { version: 4, settings: DEFAULT_SETTINGS, proposals: [] } },
  "PUT /v1/settings": {
    body: WANTED,
    headers: { "If-Match": '"4"' },
    reply: { version: 5, proposal: null, weakens: [] },
  },
  "POST /v1/settings:approve": { body: { proposal: PROPOSAL }, reply: { version: 6, proposal: null, weakens: [] } },
  "POST /v1/settings:reject": { body: { proposal: PROPOSAL }, reply: { version: 5, proposal: null, weakens: [] } },
  "POST /v1/settings:rollback": {
    body: { version: 3 },
    headers: { "If-Match": '"5"' },
    reply: { version: 5, proposal: PROPOSAL, weakens: ["/privacy/visible"] },
  },
  "POST /v1/settings:dry-run": {
    body: { settings: WANTED },
    reply: {
      weakens: [],
      tickets: [
        {
          language: "es",
          maskedNow: 4,
          maskedThen: 5,
          vendorWouldSee: "Hola, soy ⟦PERSON 1⟧. Mi pedido ⟦CUSTOM 1⟧ no ha llegado.",
          vendors: ["deepl"],
          excluded: [{ id: "apertium", reason: "pair" }],
        },
      ],
    },
  },
  "GET /v1/settings/versions": {
    reply: {
      versions: [
        { version: 1, at: MIDNIGHT, by: ADMIN, approvedBy: OTHER_ADMIN },
        { version: 0, at: MIDNIGHT - 86_400, by: ADMIN, approvedBy: null },
      ],
    },
  },
  "GET /v1/settings/diff": {
    query: { from: 3, to: 4 },
    reply: { changes: [{ path: "/budgets/tenantDaily", before: 500_000, after: 250_000 }] },
  },
};
