/** Server-sent events on their way to one reader. */
export type EventStream = {
  readonly response: Response;
  /** Waits while too much waits for the reader. Rejects when the reader is gone. `data` goes as JSON on one line. */
  readonly send: (name: string, data: unknown) => Promise<void>;
  readonly end: () => void;
};

type Options = {
  readonly onGone: () => void;
  /** Milliseconds between comments that keep proxies from closing a quiet connection. */
  readonly heartbeat?: number;
};

const HEARTBEAT = 10_000;
/** Bytes that may wait for the reader. */
const BUFFER = 64 * 1024;

/** As the HTML Living Standard has it, §9.2. */
export function openEventStream({ onGone, heartbeat = HEARTBEAT }: Options): EventStream {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    {},
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER }),
  );
  const writer = writable.getWriter();
  const write = async (text: string): Promise<void> => {
    await writer.ready;
    // Whether it was read shows in the next `ready`: waiting for that here would leave the buffer empty.
    writer.write(encoder.encode(text)).catch(() => {});
  };
  const beat = setInterval(() => {
    // Behind what already waits, a sign of life says nothing.
    if ((writer.desiredSize ?? 0) >= BUFFER) write(": still here\n\n").catch(() => {});
  }, heartbeat);
  const stop = (): void => clearInterval(beat);
  writer.closed.then(stop, () => {
    stop();
    onGone();
  });

  return {
    response: new Response(readable, {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
    }),
    send: (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => {
      stop();
      writer.close().catch(() => {});
    },
  };
}

/** Whether an Accept header asks for server-sent events. */
export const wantsEvents = (accept: string | null): boolean =>
  (accept ?? "").split(",").some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    return type === "text/event-stream" && !parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
  });
