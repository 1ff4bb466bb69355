import type { Job, JobRecord, TranslationReply, TranslationRequest } from "@sottovoce/contract";
import { findVendor, type Vendor } from "@sottovoce/vendors";
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env as bindings } from "cloudflare:workers";
import { createApp } from "../src/app.ts";
import { DEVELOPMENT_TENANT, type Dependencies } from "../src/context.ts";
import { dependenciesOf } from "../src/dependencies.ts";
import { parseEnv } from "../src/env.ts";
import { buildView } from "../src/tenant/build-view.ts";
import { createHealth } from "../src/tenant/health.ts";
import { createTenants } from "../src/tenant/tenants.ts";

export const DEVELOPMENT_KEY = "the-development-key-of-the-tests";
export const PAGE = "https://12345.apps.zdusercontent.com";

type Overrides = Partial<Omit<Dependencies, "env" | "vendors">> & {
  readonly vendors?: readonly Vendor[];
  /** What the queue does with a row, beside keeping it for the test. */
  readonly send?: (job: unknown) => Promise<void>;
};

type CallInit = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** The real app on the real D1, with fake vendors and a queue that the test can read. */
export function startApi({ vendors = [], send = async () => {}, ...overrides }: Overrides = {}) {
  const records: JobRecord[] = [];
  const queued: Job[] = [];
  const parsed = parseEnv(bindings, { fetch: () => Promise.reject(new Error("no network in tests")) });
  const queue = {
    send: async (record: JobRecord) => {
      await send(record);
      records.push(structuredClone(record));
      queued.push(structuredClone(record.job));
    },
  } as unknown as Queue;
  // The platform's limits are tested by themselves: here all tests would share them.
  const env = { ...parsed, jobs: queue, callerRate: undefined, refusalRate: undefined };
  const connected = vendors.map((vendor) => {
    const result = vendor.connect({}, { fetch });
    if (!result.ok) throw new Error("the fake refused its settings");
    return result.value;
  });
  // What a test teaches the tenant's object, the next one must not know.
  const own = crypto.randomUUID();
  const tenants = {
    idFromName: (name: string) => env.tenants.idFromName(`${own} ${name}`),
    get: (id: DurableObjectId) => env.tenants.get(id),
  } as unknown as typeof env.tenants;
  const health = createHealth(tenants, () => Date.now());
  const find = (id: string): Vendor | undefined => vendors.find((vendor) => vendor.id === id) ?? findVendor(id);
  const standard = dependenciesOf(env);
  const dependencies: Dependencies = {
    ...standard,
    health,
    findVendor: find,
    tenants: createTenants({
      namespace: tenants,
      now: () => Date.now(),
      build: (snapshot) => buildView(snapshot, { findVendor: find, fetch: standard.guardedFetch }),
      development: DEVELOPMENT_TENANT,
    }),
    ...overrides,
    vendors: connected,
  };
  const app = createApp(dependencies);

  const call = async (
    path: string,
    { method = "GET", body, headers = {}, signal }: CallInit = {},
  ): Promise<Response> => {
    const execution = createExecutionContext();
    const request = new Request(`https://api.test${path}`, {
      method: body !== undefined && method === "GET" ? "POST" : method,
      headers: {
        authorization: `Bearer ${DEVELOPMENT_KEY}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    const response = await app.fetch(request, bindings, execution);
    await waitOnExecutionContext(execution);
    return response;
  };

  return {
    call,
    dependencies,
    /** Jobs' rows that reached the queue, and the whole messages. */
    queued,
    records,
    translate: (request: Partial<TranslationRequest>, headers?: Readonly<Record<string, string>>) =>
      call("/v1/translations", { body: { ...TICKET, ...request }, ...(headers === undefined ? {} : { headers }) }),
  };
}

export const TICKET: TranslationRequest = {
  source: "es",
  target: "en",
  contentType: "ticket",
  direction: "inbound",
  segments: ["Hola, el paquete no ha llegado todavía."],
};

export const replyOf = async (response: Response): Promise<TranslationReply> => {
  if (!response.ok) throw new Error(`the API answered ${response.status} ${await response.text()}`);
  return response.json<TranslationReply>();
};

export const errorOf = async (response: Response) =>
  (await response.json<{ error: { code: string; message: string; field?: string; requestId: string } }>()).error;
