import { docsPage } from "../docs-page.ts";
import { DOCS_STYLE } from "../docs-style.ts";
import type { Route } from "../route.ts";

export const docsRoute = (described: readonly Route[]): Route => ({
  method: "GET",
  path: "/docs",
  access: "open",
  answer: async () =>
    new Response(String(await docsPage(described)), { headers: { "content-type": "text/html; charset=utf-8" } }),
});

export const getDocsStyle: Route = {
  method: "GET",
  path: "/docs.css",
  access: "open",
  answer: () => new Response(DOCS_STYLE, { headers: { "content-type": "text/css; charset=utf-8" } }),
};
