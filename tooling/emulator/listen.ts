import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator } from "./emulator.ts";
import { ConnectionCut } from "./faults/spoil-reply.ts";

export type Listening = { readonly url: string; readonly close: () => Promise<void> };

export type ListenOptions = {
  /** 0 for any. */
  readonly port?: number;
  /** The server is this vendor's host alone, without it in the path: for clients that take a host and no path. */
  readonly as?: string;
};

/** On the loopback address only. */
export async function listen(emulator: Emulator, { port = 0, as }: ListenOptions = {}): Promise<Listening> {
  const server = createServer((incoming, outgoing) => void serve(emulator, incoming, outgoing, as));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  emulator: Emulator,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  as: string | undefined,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const response = await emulator.fetch(await toRequest(incoming, gone.signal, as));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body !== null) {
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
        if (gone.signal.aborted) break;
        if (!outgoing.write(chunk)) await drained(outgoing);
      }
    }
    outgoing.end();
  } catch (error) {
    // Its client sees a cut connection either way.
    if (!(error instanceof ConnectionCut) && !gone.signal.aborted) console.error("emulator:", error);
    // What of a body was written still arrives.
    if (outgoing.headersSent) incoming.socket.destroySoon();
    else incoming.socket.destroy();
  }
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal, as: string | undefined): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, one);
  }
  const method = incoming.method ?? "GET";
  const prefix = as === undefined ? "" : `/${as}`;
  return new Request(`http://${incoming.headers.host ?? "127.0.0.1"}${prefix}${incoming.url ?? "/"}`, {
    method,
    headers,
    signal,
    ...(method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) }),
  });
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done).off("close", done);
      resolve();
    };
    outgoing.on("drain", done).on("close", done);
  });
}
