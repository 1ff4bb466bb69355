import type { VendorTestReply } from "@sottovoce/contract";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Attempt } from "../routing/attempt.ts";
import { sendToVendors } from "../routing/send-to-vendors.ts";
import { SENTENCES } from "../samples/sentences.ts";

type Pair = { readonly source: string; readonly target: string };
type Tried = Omit<VendorTestReply, "texts">;

/** @throws AppError when we have no sentences in that language */
export function sentencesIn(source: string): readonly string[] {
  const texts = SENTENCES[source.split("-", 1)[0] ?? ""];
  if (texts === undefined) throw new AppError("invalid_request", { field: "source" });
  return texts;
}

/**
 * One service, the real way: our own sentences are scanned, masked, sent, checked and restored as a ticket is. What an
 * admin sees here is what agents will get.
 */
export async function tryOut(context: CallerContext, id: string, pair: Pair): Promise<Tried> {
  const vendor = context.vendors.find((one) => one.id === id);
  const nothing = { vendor: id, ok: false, ms: null, region: null, retention: null, translations: null };
  if (vendor === undefined) {
    const isConfigured = context.settings.vendors.some((one) => one.id === id);
    return { ...nothing, outcome: isConfigured ? "not_ready" : "not_configured" };
  }
  return { ...nothing, ...(await visit(context, vendor, pair)), region: vendor.region, retention: vendor.retention };
}

async function visit(context: CallerContext, vendor: ConnectedVendor, { source, target }: Pair) {
  const { createPseudonymizer, scan, now, deadlines } = context;
  const pseudonymizer = await createPseudonymizer({ crypto, scope: "trial", scan });
  const attempts: Attempt[] = [];
  const startedAt = now();
  try {
    const masked = [];
    for (const text of sentencesIn(source)) masked.push((await pseudonymizer.mask(text, { locale: source })).text);
    const work = {
      source,
      target,
      // Articles may go to services that keep texts; these are our own.
      contentType: "article" as const,
      paragraphs: masked,
      terms: [],
      endsAt: startedAt + deadlines.ticket.overall,
      accepts: () => true,
    };
    const { translations } = await sendToVendors({ ...context, vendors: [vendor] }, work, attempts);
    const restored = await Promise.all(translations.map(async (text) => (await pseudonymizer.restore(text)).text));
    return { ok: true, outcome: "ok", ms: now() - startedAt, translations: restored };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const outcome = attempts.at(-1)?.outcome ?? error.code;
    return { ok: false, outcome, ms: attempts.length === 0 ? null : now() - startedAt };
  } finally {
    pseudonymizer.destroy();
  }
}
