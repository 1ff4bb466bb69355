import type { Route } from "../route.ts";
import { publishKeys } from "../services/receipts/publish-keys.ts";

export const getKeys: Route = {
  method: "GET",
  path: "/.well-known/jwks.json",
  access: "open",
  answer: async (_request, context) => Response.json(await publishKeys(context)),
};
