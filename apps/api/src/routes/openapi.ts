import type { Route } from "../route.ts";

export const openApiRoute = (_routes: readonly Route[]): Route => ({
  method: "GET",
  path: "/openapi.json",
  access: "open",
  answer: () => Response.json({}),
});
