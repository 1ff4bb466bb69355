import type { ApiExample } from "./example.ts";
import { ADMIN, HASH, JOB, MIDNIGHT, TENANT } from "./values.ts";

const KEY = {
  id: "k3v9x0q2m7",
  name: "billing-import",
  scopes: ["read"],
  createdAt: MIDNIGHT,
  expiresAt: MIDNIGHT + 90 * 86_400,
  revokedAt: null,
  lastUsed: null,
  decoy: false,
  by: ADMIN,
};
const CREDENTIALS = { credentials: [{ purpose: "vendor:deepl", fields: ["key"], setAt: MIDNIGHT }] };
const TRIED = {
  vendor: "deepl",
  ok: true,
  outcome: "ok",
  ms: 190,
  region: "eu",
  retention: "none",
  translations: ["Where is my parcel?"],
};
const ADMIN_KEY = `sv_${TENANT}_a8d2f6h4j1_${"B".repeat(43)}`;

export const ADMIN_EXAMPLES: Readonly<Record<string, ApiExample>> = {
  "GET /v1/vendors": {
    reply: {
      vendors: [
        {
          id: "deepl",
          region: "eu",
          retention: "none",
          articlesOnly: false,
          billedToday: 18_240,
          alarm: null,
          pairs: [{ pair: "es>en", circuit: "closed", p50: 180, p95: 420, postEdit: 0.06 }],
        },
      ],
    },
  },
  "GET /v1/vendors/kinds": {
    reply: {
      kinds: [{ id: "deepl", settings: { type: "object", properties: { key: { type: "string" } } }, secrets: ["key"] }],
    },
  },
  "POST /v1/vendors:test": {
    body: { vendor: "deepl", source: "es", target: "en" },
    reply: { ...TRIED, texts: ["¿Dónde está mi paquete?"] },
  },
  "POST /v1/compare": {
    body: { vendors: ["deepl", "apertium"], source: "es", target: "en" },
    reply: {
      texts: ["¿Dónde está mi paquete?"],
      rows: [
        TRIED,
        {
          vendor: "apertium",
          ok: false,
          outcome: "not_configured",
          ms: null,
          region: null,
          retention: null,
          translations: null,
        },
      ],
    },
  },
  "POST /v1/privacy:canary": {
    body: { source: "es", target: "en" },
    reply: {
      job: JOB,
      outcome: "ok",
      markers: [{ kind: "email", value: "qmxwrtzkpa@vbnhtyui.example" }],
      kept: [{ where: "queue", content: { kind: "job" } }],
      found: [],
      vendorRequests: [{ vendor: "deepl", characters: 212 }],
      rowArrived: true,
      columnsSearched: 41,
    },
  },
  "GET /v1/credentials": { reply: CREDENTIALS },
  "POST /v1/credentials": {
    body: { purpose: "vendor:deepl", secrets: { key: "00000000-0000-0000-0000-000000000000" } },
    reply: CREDENTIALS,
  },
  "POST /v1/credentials:delete": { body: { purpose: "vendor:deepl" }, reply: { credentials: [] } },
  "GET /v1/keys": { reply: { keys: [KEY] } },
  "POST /v1/keys": {
    body: { name: "billing-import", scopes: ["read"], days: 90 },
    reply: { ...KEY, secret: `sv_${TENANT}_${KEY.id}_${"C".repeat(43)}` },
  },
  "POST /v1/keys:revoke": { body: { id: KEY.id }, reply: { ...KEY, revokedAt: MIDNIGHT + 3_600 } },
  "GET /v1/events": { reply: { events: [{ at: MIDNIGHT, kind: "refused_proof", count: 12 }] } },
  "GET /v1/audit": {
    query: { limit: 1 },
    reply: {
      entries: [
        {
          tenant: TENANT,
          seq: 1,
          at: MIDNIGHT,
          actor: ADMIN,
          action: "settings_changed",
          target: null,
          settingsVersion: 1,
          prev: "0".repeat(64),
          hash: HASH,
        },
      ],
      intact: true,
      next: null,
    },
  },
  "GET /v1/budget": { reply: { today: 18_240, tenantDaily: 500_000, agentDaily: null } },
  "POST /v1/tenants": { body: { region: "eu" }, reply: { tenant: TENANT, region: "eu", adminKey: ADMIN_KEY } },
  "POST /v1/tenants:admin-key": { body: { tenant: TENANT }, reply: { tenant: TENANT, adminKey: ADMIN_KEY } },
  "POST /v1/tenants:rotate": { body: { tenant: TENANT }, reply: { tenant: TENANT, rootVersion: 2 } },
  "POST /v1/tenants:delete": { body: { tenant: TENANT }, reply: { tenant: TENANT, jobs: 412 } },
};
