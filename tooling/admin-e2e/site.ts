import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";

const DIST = join(dirname(createRequire(import.meta.url).resolve("@sottovoce/admin/package.json")), "dist");

/**
 * What the console needs of a page's policy. The hash is that of nothing at all: styled-components adds an empty <style>
 * and fills it through the CSSOM, which no policy restricts; a <style> with a single letter in it is refused.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export type Site = { readonly url: string; readonly close: () => Promise<void> };

/** The built console under the policy that the Worker sends, and the API behind the same origin, as they are deployed. */
export async function startSite(apiUrl: string, port: number): Promise<Site> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const work = path.startsWith("/admin/") ? serveFile(path, response) : forward(apiUrl, request, response);
    work.catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const name = path === "/admin/" ? "index.html" : normalize(path.slice("/admin/".length));
  const body = name.startsWith("..") ? undefined : await readFile(join(DIST, name)).catch(() => undefined);
  if (body === undefined) return void response.writeHead(404).end();
  response
    .writeHead(200, {
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "content-security-policy": PAGE_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    })
    .end(body);
}

async function forward(apiUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === "string" && !["host", "connection", "content-length", "accept-encoding"].includes(name))
      headers.set(name, value);
  // Browsers name no origin in a GET of a page's own, and sessions are bound to one.
  if (!headers.has("origin") && headers.get("sec-fetch-site") === "same-origin")
    headers.set("origin", `http://${request.headers.host}`);
  const answer = await fetch(new URL(request.url ?? "/", apiUrl), {
    method: request.method ?? "GET",
    headers,
    ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
  });
  const back = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding", "connection"]) back.delete(name);
  response.writeHead(answer.status, Object.fromEntries(back)).end(Buffer.from(await answer.arrayBuffer()));
}
