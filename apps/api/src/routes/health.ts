import { HealthReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { VERSION } from "../version.ts";

export const getHealth = jsonRoute({
  method: "GET",
  path: "/healthz",
  access: "open",
  summary: "Whether the API is up, its version, and the translation services it is configured with",
  reply: HealthReply,
  run: ({ vendors }) => ({ ok: true, version: VERSION, vendors: vendors.map(({ id }) => id) }),
});
