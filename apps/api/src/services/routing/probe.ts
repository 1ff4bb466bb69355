import { makeNonce, PROBE, renderShape, type AttemptOutcome } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { CallerContext } from "../../context.ts";
import { callVendor } from "./call-vendor.ts";
import type { Work } from "./journey.ts";
import type { LineUp } from "./line-up.ts";

/** Milliseconds: a vendor that is slower is not back. */
const LIMIT = 5_000;

/**
 * Asks vendors whose circuit has been open long enough whether they are back, with a sentence of our own: no customer's
 * text is risked on it. Runs after the answer is sent. Never rejects.
 */
export async function probe(context: CallerContext, work: Work, { excluded, standingOf, pair }: LineUp): Promise<void> {
  const due = context.vendors.filter(
    (vendor) =>
      excluded.some(({ id, reason }) => id === vendor.id && reason === "circuit") &&
      standingOf(vendor).circuit === "probe",
  );
  await Promise.all(due.map((vendor) => probeOne(context, work, vendor, pair)));
}

async function probeOne(context: CallerContext, work: Work, vendor: ConnectedVendor, pair: string): Promise<void> {
  const { health, caller } = context;
  const leased = await Promise.all(
    [pair, "*"].map((one) => health.lease(caller.tenant, { vendor: vendor.id, pair: one })),
  );
  if (!leased.includes(true)) return;
  const startedAt = context.now();
  const { outcome, billedCharacters, retryAfterMs } = await ask(context, work, vendor);
  const ms = Math.max(0, context.now() - startedAt);
  await health.report(caller.tenant, [{ vendor: vendor.id, pair, outcome, ms, billedCharacters, retryAfterMs }]);
}

async function ask(
  context: CallerContext,
  { source, target, contentType }: Work,
  vendor: ConnectedVendor,
): Promise<{
  readonly outcome: AttemptOutcome;
  readonly billedCharacters: number;
  readonly retryAfterMs?: number | undefined;
}> {
  const shape = vendor.shapes({ source, target })[0];
  const { text, tokens, read } = renderShape(PROBE, shape, makeNonce(context.random));
  const job = { source, target, contentType, shape, segments: [text], tokens };
  const called = await callVendor(vendor, job, { limit: LIMIT, signal: new AbortController().signal });
  if (!called.ok) {
    const { error } = called;
    return {
      outcome: error.kind,
      billedCharacters: 0,
      retryAfterMs: "retryAfterMs" in error ? error.retryAfterMs : undefined,
    };
  }
  // Its words are in English whatever the pair is, so only the pseudonym is looked at.
  const { lost, added } = read(called.value.translations[0] ?? "");
  return { outcome: lost + added === 0 ? "ok" : "pseudonyms", billedCharacters: called.value.billedCharacters };
}
