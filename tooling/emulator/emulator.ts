import { control } from "./control.ts";
import { NOT_FOUND, Refused, type Answer, type Ask, type Call, type Emulation, type Tools } from "./emulation.ts";
import { detect } from "./engine/detect.ts";
import type { Engine } from "./engine/engine.ts";
import { readPieces, writePieces } from "./engine/markup.ts";
import { damage } from "./faults/damage.ts";
import { parseFault, retryHeaders, type Fault } from "./faults/fault.ts";
import { faultControl, seeded, type FaultControl, type FaultRule } from "./faults/rules.ts";
import { spoilReply, toResponse } from "./faults/spoil-reply.ts";
import { emulations } from "./vendors/index.ts";

/** Counts only: what was translated is nobody's business, not even a double's. */
export type VendorLog = { requests: number; texts: number; characters: number; refused: number; faults: number };

export type Emulator = {
  /** Addressed by `/<host of the vendor>/<its path>`. Rejects where the connection is to be cut. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly faults: FaultControl;
  readonly log: () => Readonly<Record<string, Readonly<VendorLog>>>;
};

export type EmulatorOptions = {
  readonly engine: Engine;
  readonly faults?: readonly FaultRule[];
  /** Values in [0, 1). Default: a seeded one, so that a run can be run again. */
  readonly random?: () => number;
  readonly now?: () => number;
};

/** One server with every vendor's wire shape. It refuses what the vendors refuse. Never part of a Worker. */
export function createEmulator({ engine, faults = [], random = seeded(1), now = Date.now }: EmulatorOptions): Emulator {
  const rules = faultControl(faults, random);
  const logs = new Map<string, VendorLog>();

  const counts = () => Object.fromEntries([...logs].map(([id, log]) => [id, { ...log }]));

  return {
    faults: rules,
    log: counts,
    async fetch(request) {
      const call = await readCall(request, now());
      if (call.host === "emulator") return toResponse(control(call, rules, counts));
      const emulation = emulations.find(({ serves }) => serves(call.host, call));
      if (emulation === undefined) return toResponse(NOT_FOUND);
      const log = logs.get(emulation.id) ?? { requests: 0, texts: 0, characters: 0, refused: 0, faults: 0 };
      logs.set(emulation.id, log);
      log.requests += 1;

      const asked = call.headers.get("x-emulator-fault");
      const wished = asked === null ? undefined : parseFault(asked);
      if (asked !== null && wished === undefined) return toResponse(NO_SUCH_FAULT);
      const fault = wished ?? rules.next({ ...call, vendor: emulation.id });
      if (fault !== undefined) log.faults += 1;
      const answer = await answerOf(emulation, call, fault, toolsFor(engine, fault, log));
      if (answer.status >= 400) log.refused += 1;
      return await spoilReply(
        answer,
        fault === undefined || fault.kind === "content" ? undefined : fault,
        request.signal,
      );
    },
  };
}

/** A test that asks for a fault by a wrong name must not pass for want of it. */
const NO_SUCH_FAULT: Answer = { status: 418, headers: { "content-type": "text/plain" }, body: "no such fault" };

/** The vendor's own answer: an error where the fault is one that the vendor words itself. */
async function answerOf(emulation: Emulation, call: Call, fault: Fault | undefined, tools: Tools): Promise<Answer> {
  if (fault?.kind === "status") {
    const refusal = emulation.refusal(fault.status);
    const retry = fault.retryAfter === undefined ? {} : retryHeaders(fault.retryAfter, call.now);
    return { ...refusal, status: fault.status, headers: { ...refusal.headers, ...retry } };
  }
  const honest = await honestAnswer(emulation, call, tools);
  if (fault?.kind !== "code") return honest;
  const make = emulation.codes[fault.code];
  if (make === undefined) throw new Error(`${emulation.id} has no code ${fault.code}`);
  return make(honest);
}

async function honestAnswer(emulation: Emulation, call: Call, tools: Tools): Promise<Answer> {
  try {
    return await emulation.answer(call, tools);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

function toolsFor(engine: Engine, fault: Fault | undefined, log: VendorLog): Tools {
  const translateOne = async (text: string, { source, target, format }: Ask): Promise<string> => {
    const pieces = readPieces(text, format);
    const pair = { source: source ?? detect(text), target };
    const translated = /\p{L}/u.test(text) ? await engine.translate(pieces, pair) : pieces;
    return writePieces(translated ?? pieces, format);
  };
  return {
    detect,
    async translate(ask) {
      log.texts += ask.texts.length;
      log.characters += ask.texts.reduce((sum, { length }) => sum + length, 0);
      const translations = await Promise.all(ask.texts.map((text) => translateOne(text, ask)));
      if (fault?.kind === "wrong-count") return translations.slice(0, -1);
      if (fault?.kind !== "content") return translations;
      return damage(translations, fault.name, { sources: ask.texts, target: ask.target }) ?? translations;
    },
  };
}

async function readCall(request: Request, now: number): Promise<Call> {
  const url = new URL(request.url);
  const [, host = "", path = "/"] = /^\/([^/]{1,200})(\/.*)?$/s.exec(url.pathname) ?? [];
  const body = await request.text();
  return {
    method: request.method,
    host: host.toLowerCase(),
    path,
    query: url.searchParams,
    headers: request.headers,
    body,
    bytes: Buffer.byteLength(body),
    addresses: [
      { host, path },
      { host: request.headers.get("host") ?? url.host, path: url.pathname },
      { host: request.headers.get("host") ?? url.host, path },
      { host, path: url.pathname },
    ],
    now,
  };
}
