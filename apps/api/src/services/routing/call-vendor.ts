import type { Result, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";

type Terms = {
  /** Milliseconds for all of it. */
  readonly limit: number;
  readonly signal: AbortSignal;
};

/** Calls at the same time for one request. */
const LANES = 3;

/** One vendor, one shape, as many calls as the vendor's size limit asks for. Never throws for what the vendor does. */
export async function callVendor(
  vendor: ConnectedVendor,
  job: VendorJob,
  { limit, signal }: Terms,
): Promise<Result<VendorOutput, VendorError>> {
  const parts = partsOf(job.segments, vendor.maxCharacters);
  if (parts === undefined) return { ok: false, error: { kind: "too-large" } };
  const giveUp = new AbortController();
  const timed = AbortSignal.any([signal, AbortSignal.timeout(limit), giveUp.signal]);

  const outputs: VendorOutput[] = [];
  let failure: VendorError | undefined;
  const queue = parts.entries();
  const lane = async () => {
    for (const [index, segments] of queue) {
      const result = await callOnce(vendor, { ...job, segments }, timed);
      if (result.ok) {
        outputs[index] = result.value;
        continue;
      }
      failure ??= result.error;
      giveUp.abort();
      return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, parts.length) }, lane));

  if (signal.aborted) return { ok: false, error: { kind: "aborted" } };
  if (failure !== undefined) return { ok: false, error: failure };
  return {
    ok: true,
    value: {
      translations: outputs.flatMap(({ translations }) => translations),
      billedCharacters: outputs.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0),
      wordsLeft: outputs.reduce((sum, { wordsLeft = 0 }) => sum + wordsLeft, 0),
    },
  };
}

async function callOnce(
  vendor: ConnectedVendor,
  job: VendorJob,
  signal: AbortSignal,
): Promise<Result<VendorOutput, VendorError>> {
  try {
    // A vendor that does not heed its signal is left behind.
    const result = await Promise.race([vendor.translate(job, signal), rejectOnAbort(signal)]);
    if (result.ok && result.value.translations.length !== job.segments.length)
      return { ok: false, error: { kind: "malformed" } };
    return result;
  } catch {
    return {
      ok: false,
      error: { kind: !signal.aborted ? "malformed" : isTimeout(signal.reason) ? "timeout" : "aborted" },
    };
  }
}

const isTimeout = (reason: unknown): boolean => reason instanceof Error && reason.name === "TimeoutError";

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Error("aborted"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** Segments in order, as many in one part as fit. @returns undefined when one alone is too large */
function partsOf<T extends string>(segments: readonly T[], cap: number): T[][] | undefined {
  if (segments.some(({ length }) => length > cap)) return undefined;
  const parts: T[][] = [];
  let room = 0;
  for (const segment of segments) {
    if (segment.length > room || parts.length === 0) {
      parts.push([]);
      room = cap;
    }
    parts.at(-1)?.push(segment);
    room -= segment.length;
  }
  return parts;
}
