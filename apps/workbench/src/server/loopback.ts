import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Listening = {
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** Listens on 127.0.0.1 only; takes any free port where the wanted one is taken. */
export async function listenOnLoopback(handler: RequestListener, wantedPort: number): Promise<Listening> {
  const server = createServer((request, response) => {
    // A page elsewhere could point its own host name at this address; only loopback names are answered.
    if (!isLoopbackHost(request.headers.host)) {
      response.writeHead(421).end();
      return;
    }
    handler(request, response);
  });
  const port = await bind(server, wantedPort).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return bind(server, 0);
  });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/u.test(host);
}
