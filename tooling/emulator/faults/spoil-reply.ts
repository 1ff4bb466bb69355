import type { Answer } from "../emulation.ts";
import type { HttpFault } from "./fault.ts";

/** The connection is to end without a reply: a server over TCP drops it. */
export class ConnectionCut extends Error {}

/** The reply of an honest vendor, with the fault. For those that a vendor's own words decide, the answer is already made. */
export async function spoilReply(answer: Answer, fault: HttpFault | undefined, signal: AbortSignal): Promise<Response> {
  if (fault === undefined) return toResponse(answer);
  switch (fault.kind) {
    case "cut":
      throw new ConnectionCut();
    case "silent":
      await abortOf(signal);
      throw new ConnectionCut();
    case "slow":
      await Promise.race([new Promise((resolve) => setTimeout(resolve, fault.ms)), abortOf(signal)]);
      return toResponse(answer);
    case "redirect":
      return new Response(null, { status: fault.status, headers: { location: "https://elsewhere.example/translate" } });
    case "cut-body":
      return brokenOff(answer);
    case "endless":
      return endless(answer);
    case "malformed-json":
      return toResponse({ ...answer, body: answer.body.slice(0, Math.max(1, answer.body.length - 3)) });
    case "html-page":
      return toResponse({
        status: 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: "<!doctype html><html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>",
      });
    case "wrong-encoding":
      return wrongEncoding(answer);
    default:
      return toResponse(answer);
  }
}

export const toResponse = ({ status, headers, body }: Answer): Response => new Response(body, { status, headers });

function brokenOff({ status, headers, body }: Answer): Response {
  const bytes = new TextEncoder().encode(body);
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new ConnectionCut());
      else controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      sent = true;
    },
  });
  return new Response(stream, { status, headers: { ...headers, "content-length": String(bytes.length) } });
}

/** White space without an end: valid at the front of any JSON. */
function endless({ headers }: Answer): Response {
  const chunk = new Uint8Array(65_536).fill(32);
  return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }), {
    status: 200,
    headers,
  });
}

/** UTF-16 with a promise of UTF-8. */
function wrongEncoding({ status, headers, body }: Answer): Response {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${body}`, "utf16le"));
  return new Response(bytes, { status, headers });
}

const abortOf = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
