import type { Result, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import { toBatches, type BatchLimits } from "./batch.ts";
import { errorOfStatus, post, type Reply } from "./http.ts";
import { withoutUnsendable } from "./unsendable.ts";

export type VendorRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** How one vendor speaks, for those that take several texts and answer as many. */
export type BatchProtocol = {
  readonly limits: BatchLimits;
  readonly maxReplyBytes: number;
  /** Undefined for a pair that `supports` refuses. May fetch a credential first, hence the promise. */
  readonly write: (
    job: VendorJob,
    texts: readonly string[],
    signal: AbortSignal,
  ) => VendorRequest | undefined | Promise<Result<VendorRequest, VendorError>>;
  /** Undefined for anything that is no answer to these texts. */
  readonly read: (reply: Reply, texts: readonly string[], job: VendorJob) => VendorOutput | undefined;
  /** What a status other than 200 means to this vendor. Absent: errorOfStatus. */
  readonly readError?: (reply: Reply) => VendorError;
};

/** One job in as many calls as the vendor's limits ask for, one after the other; the first failure ends it. */
export function translateInBatches(fetch: typeof globalThis.fetch, protocol: BatchProtocol) {
  return async (job: VendorJob, signal: AbortSignal): Promise<Result<VendorOutput, VendorError>> => {
    const batches = toBatches(job.segments.map(withoutUnsendable), protocol.limits);
    if (batches === undefined) return { ok: false, error: { kind: "too-large" } };
    const translations: string[] = [];
    let billedCharacters = 0;
    for (const texts of batches) {
      const written = await protocol.write(job, texts, signal);
      if (written === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
      if ("ok" in written && !written.ok) return written;
      const request = "ok" in written ? written.value : written;
      const replied = await post({ fetch, ...request, signal, maxReplyBytes: protocol.maxReplyBytes });
      if (!replied.ok) return replied;
      if (replied.value.status !== 200)
        return { ok: false, error: (protocol.readError ?? errorOfStatus)(replied.value) };
      const output = protocol.read(replied.value, texts, job);
      if (output === undefined || output.translations.length !== texts.length)
        return { ok: false, error: { kind: "malformed" } };
      translations.push(...output.translations);
      billedCharacters += output.billedCharacters;
    }
    return { ok: true, value: { translations, billedCharacters } };
  };
}

/** For vendors that do not say what they bill. */
export const charactersOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
