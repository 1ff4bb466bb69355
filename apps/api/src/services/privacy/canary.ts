import type { CanaryReply, CanaryRequest } from "@sottovoce/contract";
import { TranslationRequest } from "@sottovoce/contract";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { watchLog } from "../../log.ts";
import { actorOf } from "../admins/actor.ts";
import { translate } from "../translations/translate.ts";
import { sentencesIn } from "../vendors/try-out.ts";
import { rowsOf, searchDatabase } from "./trace.ts";

type Marker = CanaryReply["markers"][number];
type Kept = CanaryReply["kept"][number];

/** Milliseconds to wait for the row to come through the queue. */
const PATIENCE = 12_000;
const PAUSE = 400;

/**
 * A synthetic ticket goes the real way, with the customer's own services. Whatever leaves the request is looked at on its
 * way: queue messages, log lines, what services are handed; afterwards the database is searched.
 */
export async function runCanary(context: CallerContext, { source, target }: CanaryRequest): Promise<CanaryReply> {
  const markers = makeMarkers();
  const kept: Kept[] = [];
  const handed: { readonly vendor: string; readonly text: string }[] = [];
  const startedAt = context.now();
  const deferred: Promise<unknown>[] = [];
  const stopWatching = watchLog(context.requestId, (content) => kept.push({ where: "log", content }));
  const watched: CallerContext = {
    ...context,
    env: { ...context.env, jobs: watchedQueue(context.env.jobs, kept) },
    vendors: context.vendors.map((vendor) => watchedVendor(vendor, handed)),
    defer: (work) => {
      deferred.push(work);
      context.defer(work);
    },
  };

  const request = TranslationRequest.parse({
    source,
    target,
    contentType: "ticket",
    direction: "inbound",
    segments: [ticketOf(source, markers)],
  });
  const outcome = await outcomeOf(watched, request);
  await Promise.allSettled(deferred);
  stopWatching();

  const job = jobOf(kept);
  const rowArrived = job !== undefined && (await arrives(context, job));
  if (job !== undefined) kept.push(...(await rowsOf(context, job)));
  const search = await searchDatabase(
    context,
    startedAt,
    markers.map(({ value }) => value),
  );
  const found = [
    ...kept.flatMap(({ where, content }) => markersIn(JSON.stringify(content), markers, where)),
    ...handed.flatMap(({ vendor, text }) =>
      markersIn(
        text,
        markers.filter(({ kind }) => kind !== "word"),
        `vendor ${vendor}`,
      ),
    ),
    ...search.found,
  ];
  const object = context.tenants.object(context.caller.tenant);
  if (found.length > 0) context.defer(object.note("canary_failed"));
  await object.record({ actor: actorOf(context.caller), action: "canary_run", target: job ?? null });
  return {
    job: job ?? "",
    outcome,
    markers,
    kept,
    found,
    vendorRequests: handed.map(({ vendor, text }) => ({ vendor, characters: text.length })),
    rowArrived,
    columnsSearched: search.columns,
  };
}

/** A failure must leave as little as a success, so it is an answer too. */
async function outcomeOf(context: CallerContext, request: Parameters<typeof translate>[1]): Promise<string> {
  try {
    await translate(context, request);
    return "ok";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

function makeMarkers(): Marker[] {
  const random = (length: number, alphabet: string): string =>
    Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet.charAt(byte % alphabet.length)).join(
      "",
    );
  const letters = "bcdfghjklmnpqrstvwxz";
  return [
    { kind: "email", value: `${random(10, letters)}@${random(8, letters)}.example` },
    { kind: "number", value: random(12, "123456789") },
    { kind: "word", value: `q${random(11, letters)}` },
  ];
}

const ticketOf = (source: string, [email, number, word]: readonly Marker[]): string =>
  [
    ...sentencesIn(source),
    `E-mail: ${email?.value ?? ""}`,
    `IBAN: DE${number?.value ?? ""}`,
    `Order number: ${number?.value ?? ""}`,
    `(${word?.value ?? ""})`,
  ].join("\n");

/** Written as they are or without case; services and databases change no more than that. */
function markersIn(text: string, markers: readonly Marker[], where: string): CanaryReply["found"] {
  const small = text.toLowerCase();
  return markers.filter(({ value }) => small.includes(value)).map(({ value: marker }) => ({ where, marker }));
}

const watchedQueue = (queue: Queue, kept: Kept[]): Queue =>
  new Proxy(queue, {
    get: (target, name) =>
      name === "send"
        ? async (message: unknown, options?: QueueSendOptions) => {
            kept.push({ where: "queue", content: structuredClone(message) });
            return target.send(message, options);
          }
        : (Reflect.get(target, name) as unknown),
  });

const watchedVendor = (
  vendor: ConnectedVendor,
  handed: { readonly vendor: string; readonly text: string }[],
): ConnectedVendor => ({
  ...vendor,
  translate: (job, signal) => {
    handed.push({ vendor: vendor.id, text: JSON.stringify(job) });
    return vendor.translate(job, signal);
  },
});

function jobOf(kept: readonly Kept[]): string | undefined {
  for (const { where, content } of kept) {
    const job: unknown = where === "queue" && isRecord(content) ? content["job"] : undefined;
    if (isRecord(job) && typeof job["id"] === "string") return job["id"];
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

async function arrives(context: CallerContext, job: string): Promise<boolean> {
  const until = context.now() + PATIENCE;
  while (context.now() < until && !context.signal.aborted) {
    if ((await rowsOf(context, job)).length > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}
