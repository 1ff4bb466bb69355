import { randomBytes } from "node:crypto";
import { SUBDOMAIN } from "./page-config.ts";
import { isRecord } from "./zendesk/is-record.ts";

/** What the workbench's installations of both CRMs were given. */
export type WorkbenchTenant = {
  /** The customer's number at the API. */
  readonly id: string;
  /** Zendesk's stand-in signs with it; the API checks with it. */
  readonly zendeskSecret: string;
  /** The customer's first admin signs in with it. */
  readonly adminKey: string;
};

export type TenantVendor = {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Sealed by the API, apart from the settings. */
  readonly secrets?: Readonly<Record<string, string>>;
};

export type TenantOptions = {
  readonly apiUrl: string;
  readonly operatorKey: string;
  /** Of the last start: it is used again where the API still knows it. */
  readonly kept?: WorkbenchTenant;
  /** Origin of Oracle's stand-in. */
  readonly oracleSite: string;
  /** In order of preference. */
  readonly vendors: readonly TenantVendor[];
  readonly fetch: typeof globalThis.fetch;
};

/**
 * A real customer for the workbench, made and set up as an operator and an admin would: then both CRMs' stand-ins prove
 * who calls as the real ones do.
 *
 * @throws Error that names the call and the API's code, and nothing that was sent
 */
export async function setUpTenant(options: TenantOptions): Promise<WorkbenchTenant> {
  const call = caller(options);
  const tenant = await keptOrNew(call, options);
  await putSettings(call, tenant, options);
  await call("POST /v1/credentials", tenant.adminKey, {
    purpose: "access:zendesk",
    secrets: { secret: tenant.zendeskSecret },
  });
  for (const { id, secrets } of options.vendors)
    if (secrets !== undefined)
      await call("POST /v1/credentials", tenant.adminKey, { purpose: `vendor:${id}`, secrets });
  return tenant;
}

async function keptOrNew(call: Call, { kept, operatorKey }: TenantOptions): Promise<WorkbenchTenant> {
  if (kept !== undefined) {
    const isKnown = await call("GET /v1/settings", kept.adminKey).then(
      () => true,
      () => false,
    );
    if (isKnown) return kept;
  }
  const made = await call("POST /v1/tenants", operatorKey, {});
  return {
    id: text(made, "tenant"),
    adminKey: text(made, "adminKey"),
    zendeskSecret: randomBytes(32).toString("base64url"),
  };
}

/** What is there stays; vendors and access are the workbench's, whose ports change from start to start. */
async function putSettings(
  call: Call,
  { id, adminKey }: WorkbenchTenant,
  { apiUrl, oracleSite, vendors, operatorKey }: TenantOptions,
): Promise<void> {
  const { version, settings } = await call("GET /v1/settings", adminKey);
  const before = isRecord(settings) ? settings : {};
  const access = isRecord(before["access"]) ? before["access"] : {};
  const next = {
    ...before,
    vendors: vendors.map((vendor) => ({ id: vendor.id, settings: vendor.settings })),
    access: {
      ...access,
      zendesk: { subdomain: SUBDOMAIN, audience: new URL(apiUrl).origin },
      oracle: { sites: [oracleSite] },
    },
  };
  const changed = await call("PUT /v1/settings", adminKey, next, { "if-match": `"${String(version)}"` });
  if (typeof changed["proposal"] !== "string") return;
  // Something that protects less: here the operator is both admins.
  const second = await call("POST /v1/tenants:admin-key", operatorKey, { tenant: id });
  await call("POST /v1/settings:approve", text(second, "adminKey"), { proposal: changed["proposal"] });
}

type Fields = Readonly<Record<string, unknown>>;
type Call = (route: string, key: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Fields>;

function caller({ apiUrl, fetch }: Pick<TenantOptions, "apiUrl" | "fetch">): Call {
  return async (route, key, body, headers = {}) => {
    const [method = "GET", path = ""] = route.split(" ");
    const reply = await fetch(new URL(path, apiUrl), {
      method,
      headers: { ...headers, authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await reply.json().catch(() => undefined);
    if (reply.ok && isRecord(answer)) return answer;
    throw new Error(`${route} was answered with ${reply.status} ${refusalIn(answer)}`);
  };
}

/** Code and field: the API puts nothing else there that says what was wrong. */
function refusalIn(answer: unknown): string {
  const error = isRecord(answer) && isRecord(answer["error"]) ? answer["error"] : {};
  return [error["code"], error["field"]].filter((part) => typeof part === "string").join(" ");
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new Error(`the API's answer has no ${name}`);
  return value;
}
