import { LIMITS } from "@sottovoce/contract";
import { AppError } from "./errors.ts";

/** Reads a body as a stream and stops at the cap: no more of it is ever in memory. @throws AppError */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/json") throw new AppError("unsupported_media_type");
  if (Number(request.headers.get("content-length") ?? 0) > LIMITS.bodyBytes) throw new AppError("too_large");
  const bytes = await readCapped(request.body, LIMITS.bodyBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    // The parser's message quotes the text: it goes no further.
    throw new AppError("invalid_json");
  }
}

async function readCapped(body: ReadableStream<Uint8Array> | null, cap: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the stream.
    if (size > cap) throw new AppError("too_large");
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}
