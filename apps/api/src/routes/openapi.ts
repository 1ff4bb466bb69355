import { describeApi } from "../openapi.ts";
import type { Route } from "../route.ts";

export const openApiRoute = (described: readonly Route[]): Route => ({
  method: "GET",
  path: "/openapi.json",
  access: "open",
  answer: () => Response.json(describeApi(described)),
});
