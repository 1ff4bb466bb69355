import type { RequestListener } from "node:http";
import { sendFile } from "./folder.ts";

/** The workbench's installation of the app, as an account has one. */
export const APP_ID = "1";
const CORS = { "access-control-allow-origin": "*" } as const;

/** Serves a built app as Zendesk's asset hosting and `zcli apps:server` do: `/<app id>/assets/…`, open to any origin. */
export function appCdn(folder: string): RequestListener {
  const prefix = `/${APP_ID}/assets/`;
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://app.invalid");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, CORS).end();
      return;
    }
    const path = pathname.startsWith(prefix) ? `assets/${pathname.slice(prefix.length)}` : "-";
    void sendFile(response, { folder, path, headers: CORS }).then((sent) => {
      if (sent) return;
      response
        .writeHead(404, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...CORS })
        .end(`<!doctype html><title>Not built</title><p>The Zendesk app is not built yet: run its build.</p>`);
    });
  };
}
