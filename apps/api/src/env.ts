import { findVendor, type ConnectedVendor, type Vendor } from "@sottovoce/vendors";
import * as z from "zod/mini";
import { parseOriginRules, type OriginRule } from "./origins.ts";
import { RoutingSettings } from "@sottovoce/contract";
import { isOperatorKeyStrong } from "./services/operator/operator-key.ts";
import { parseRootKeys } from "./services/secrets/root-keys.ts";
import type { Tenant } from "./tenant/tenant.ts";
import { checkRegion, tenantsOf } from "./region.ts";
import { throughProxy } from "./vendor-proxy.ts";

/** Bindings and variables as the rest of the Worker sees them: parsed, and complete. */
export type Env = {
  readonly db: D1Database;
  readonly jobs: Queue;
  readonly tenants: DurableObjectNamespace<Tenant>;
  /** The admins' console; absent where it was not built. */
  readonly assets: Fetcher | undefined;
  /** Workers' own rate limits; absent where the platform has none (tests). */
  readonly callerRate: RateLimit | undefined;
  readonly refusalRate: RateLimit | undefined;
  readonly isProduction: boolean;
  /** `eu`: customers' objects live in the EU and only services there are asked. */
  readonly region: "auto" | "eu";
  /** Services and sites on private addresses may be asked: whoever runs this runs them too. */
  readonly isSelfHosted: boolean;
  /** HS256 key of the sessions. */
  readonly sessionSecret: Uint8Array;
  /** The one before, accepted while sessions signed with it live. */
  readonly previousSessionSecret: Uint8Array | undefined;
  /** Runs the deployment: makes and forgets customers. Absent: nobody does. */
  readonly operatorKey: string | undefined;
  /** Absent in production, always. */
  readonly developmentKey: string | undefined;
  /** Ed25519 private key of the receipts. */
  readonly receiptKey: ReceiptKey;
  /** Public keys of receipts signed earlier. */
  readonly previousReceiptKeys: readonly PublicReceiptKey[];
  readonly allowedOrigins: readonly OriginRule[];
  /** In the order of preference. */
  readonly vendors: readonly ConnectedVendor[];
  readonly routing: RoutingSettings;
};

export type ReceiptKey = z.infer<typeof ReceiptKeySchema>;
export type PublicReceiptKey = z.infer<typeof PublicReceiptKeySchema>;

export type EnvDependencies = {
  readonly fetch: typeof globalThis.fetch;
  readonly findVendor?: (id: string) => Vendor | undefined;
};

/** Names the variables that are missing or bad, never their values: most are secrets. */
export class EnvError extends Error {
  override readonly name = "EnvError";
  readonly variables: readonly string[];
  constructor(variables: readonly string[]) {
    super(`missing or bad: ${variables.join(", ")}`);
    this.variables = variables;
  }
}

const base64Url32Bytes = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const PublicReceiptKeySchema = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: base64Url32Bytes });
const ReceiptKeySchema = z.extend(PublicReceiptKeySchema, { d: base64Url32Bytes });
const SessionSecret = z.string().check(z.refine((secret) => new TextEncoder().encode(secret).length >= 32));
const VendorsSchema = z.array(z.strictObject({ id: z.string(), settings: z.unknown() })).check(z.maxLength(20));

/** Every variable, and nothing else: `.dev.vars.example` is compared with these names. */
const variables = {
  ENVIRONMENT: z.enum(["development", "production"]),
  REGION: z._default(z.enum(["auto", "eu"]), "auto"),
  SELF_HOSTED: z._default(z.enum(["yes", "no"]), "no"),
  SESSION_SECRET: SessionSecret,
  SESSION_SECRET_PREVIOUS: z.optional(SessionSecret),
  ROOT_KEYS: z.string().check(z.refine((text) => parseRootKeys(text) !== undefined)),
  OPERATOR_KEY: z.optional(z.string().check(z.maxLength(200), z.refine(isOperatorKeyStrong))),
  DEVELOPMENT_KEY: z.optional(z.string().check(z.minLength(16), z.maxLength(200))),
  RECEIPT_KEY: json(ReceiptKeySchema),
  RECEIPT_KEYS_PREVIOUS: z._default(json(z.array(PublicReceiptKeySchema).check(z.maxLength(10))), []),
  /** Empty: no page of another site may call, only programs. */
  ALLOWED_ORIGINS: z._default(z.string().check(z.refine((list) => parseOriginRules(list) !== undefined)), ""),
  /** Development only: the services and the routing of the one customer there is then. */
  VENDORS: z._default(json(VendorsSchema), []),
  ROUTING: z._default(json(RoutingSettings), RoutingSettings.parse({})),
  /** Development only: vendors are called at `<proxy>/<host>/<path>` on this machine instead of at their own hosts. */
  VENDOR_PROXY: z.optional(z.string().check(z.regex(/^http:\/\/127\.0\.0\.1:\d{2,5}$/))),
};

const bindings = {
  DB: z.custom<D1Database>((binding) => hasMethod(binding, "prepare")),
  JOBS: z.custom<Queue>((binding) => hasMethod(binding, "send")),
  TENANTS: z.custom<DurableObjectNamespace<Tenant>>((binding) => hasMethod(binding, "idFromName")),
  ASSETS: z.optional(z.custom<Fetcher>((binding) => hasMethod(binding, "fetch"))),
  CALLER_RATE: z.optional(z.custom<RateLimit>((binding) => hasMethod(binding, "limit"))),
  REFUSAL_RATE: z.optional(z.custom<RateLimit>((binding) => hasMethod(binding, "limit"))),
};

const Bindings = z.object({ ...bindings, ...variables });

export const VARIABLES: readonly string[] = Object.keys(variables);

/** The only reader of bindings and variables. @throws EnvError */
export function parseEnv(input: unknown, { fetch, findVendor: find = findVendor }: EnvDependencies): Env {
  const parsed = Bindings.safeParse(withoutEmpty(input));
  if (!parsed.success) throw new EnvError(namesOf(parsed.error.issues));
  const env = parsed.data;
  const isProduction = env.ENVIRONMENT === "production";
  const misplaced = DEVELOPMENT_ONLY.filter((name) => hasValue(input, name));
  if (isProduction && misplaced.length > 0) throw new EnvError(misplaced);
  const vendorFetch = env.VENDOR_PROXY === undefined ? fetch : throughProxy(fetch, env.VENDOR_PROXY);
  const vendors = env.VENDORS.map(({ id, settings }, index) => {
    const connected = find(id)?.connect(settings, { fetch: vendorFetch });
    if (connected === undefined) throw new EnvError([`VENDORS[${index}].id`]);
    if (!connected.ok) throw new EnvError(connected.error.fields.map((field) => fieldPath(index, field)));
    return connected.value;
  });
  // S62: a deployment of the EU does not start with a service elsewhere.
  const [problem] = checkRegion({ region: env.REGION, vendors, regions: env.ROUTING.regions });
  if (problem !== undefined) throw new EnvError([problem.kind === "vendor" ? "VENDORS" : "ROUTING"]);
  return {
    db: env.DB,
    jobs: env.JOBS,
    // Objects made in a jurisdiction cannot be reached without naming it.
    tenants: isProduction ? tenantsOf(env.TENANTS, env.REGION) : env.TENANTS,
    assets: env.ASSETS,
    callerRate: env.CALLER_RATE,
    refusalRate: env.REFUSAL_RATE,
    isProduction,
    region: env.REGION,
    isSelfHosted: env.SELF_HOSTED === "yes",
    sessionSecret: new TextEncoder().encode(env.SESSION_SECRET),
    previousSessionSecret:
      env.SESSION_SECRET_PREVIOUS === undefined ? undefined : new TextEncoder().encode(env.SESSION_SECRET_PREVIOUS),
    operatorKey: env.OPERATOR_KEY,
    developmentKey: env.DEVELOPMENT_KEY,
    receiptKey: env.RECEIPT_KEY,
    previousReceiptKeys: env.RECEIPT_KEYS_PREVIOUS,
    allowedOrigins: parseOriginRules(env.ALLOWED_ORIGINS) ?? [],
    routing: env.ROUTING,
    vendors,
  };
}

/** What would let a stranger in, or send customers' text where no customer's admin sent it. */
const DEVELOPMENT_ONLY = ["DEVELOPMENT_KEY", "VENDOR_PROXY", "VENDORS", "ROUTING"] as const;

function hasValue(input: unknown, name: string): boolean {
  const value: unknown = typeof input === "object" && input !== null ? Reflect.get(input, name) : undefined;
  return value !== undefined && value !== "";
}

const fieldPath = (index: number, field: string): string =>
  `VENDORS[${index}].settings${field === "" ? "" : `.${field}`}`;

/** A line left empty in .dev.vars is a line left out. */
const withoutEmpty = (input: unknown): unknown =>
  typeof input === "object" && input !== null
    ? Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ""))
    : input;

const namesOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string[] => [
  ...new Set(issues.map(({ path }) => String(path[0] ?? "the environment"))),
];

function hasMethod(value: unknown, method: string): boolean {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, method) === "function";
}

/** A variable that holds JSON. */
function json<T>(schema: z.ZodMiniType<T>) {
  return z.pipe(
    z.pipe(
      z.string(),
      z.transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.issues.push({ code: "custom", input: undefined, message: "not JSON" });
          return z.NEVER;
        }
      }),
    ),
    schema as z.ZodMiniType<T, unknown>,
  );
}
