import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the engine is made to do to the next calls. `honest` passes everything on unchanged. */
export type Fault =
  | { readonly kind: "honest" }
  | { readonly kind: "down" }
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "error"; readonly status: number }
  /** Takes this share of the tokens out of every reply. */
  | { readonly kind: "loses-pseudonyms" };

export type Recorder = {
  readonly url: string;
  /** Everything that reached the engine: method, URL, headers and body of each call, as one text. */
  readonly seen: () => readonly string[];
  readonly forget: () => void;
  readonly set: (fault: Fault) => void;
  /** Which engine is behind it. */
  readonly pointAt: (engine: string) => void;
  readonly close: () => Promise<void>;
};

/** Stands between the Worker and the real engine, writes down what passes, and can spoil it. */
export async function startRecorder(): Promise<Recorder> {
  const seen: string[] = [];
  let fault: Fault = { kind: "honest" };
  let engine = "";

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    seen.push(
      [
        `${request.method} ${request.url}`,
        ...Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`),
        body,
      ].join("\n"),
    );
    if (fault.kind === "down") return void response.destroy();
    if (fault.kind === "error") return void response.writeHead(fault.status).end();
    if (fault.kind === "slow")
      await new Promise((resolve) => setTimeout(resolve, fault.kind === "slow" ? fault.ms : 0));
    const reply = await fetch(`${engine}${request.url ?? "/"}`, {
      method: request.method ?? "GET",
      ...(body === ""
        ? {}
        : {
            body,
            headers: { "content-type": request.headers["content-type"] ?? "application/x-www-form-urlencoded" },
          }),
    });
    const text = await reply.text();
    response.writeHead(reply.status, { "content-type": reply.headers.get("content-type") ?? "application/json" });
    response.end(fault.kind === "loses-pseudonyms" ? text.replace(/[ZX][A-Z]{2,6}\d{1,3}[ZX][A-Z]{2,6}/gi, "") : text);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen: () => seen,
    forget: () => void seen.splice(0),
    set: (next) => void (fault = next),
    pointAt: (url) => void (engine = url),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
