import { findVendor, type ConnectedVendor, type Vendor } from "@sottovoce/vendors";
import * as z from "zod/mini";
import { parseOriginRules, type OriginRule } from "./origins.ts";
import { DEFAULT_ROUTING, RoutingSettings } from "./services/routing/settings.ts";
import type { Tenant } from "./tenant/tenant.ts";
import { throughProxy } from "./vendor-proxy.ts";

/** Bindings and variables as the rest of the Worker sees them: parsed, and complete. */
export type Env = {
  readonly db: D1Database;
  readonly jobs: Queue;
  readonly tenants: DurableObjectNamespace<Tenant>;
  readonly isProduction: boolean;
  /** HS256 key of the sessions. */
  readonly sessionSecret: Uint8Array;
  /** Absent in production, always. */
  readonly developmentKey: string | undefined;
  /** Ed25519 private key of the receipts. */
  readonly receiptKey: ReceiptKey;
  readonly allowedOrigins: readonly OriginRule[];
  /** In the order of preference. */
  readonly vendors: readonly ConnectedVendor[];
  readonly routing: RoutingSettings;
};

export type ReceiptKey = z.infer<typeof ReceiptKeySchema>;

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
const ReceiptKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: base64Url32Bytes,
  d: base64Url32Bytes,
});
const VendorsSchema = z.array(z.strictObject({ id: z.string(), settings: z.unknown() })).check(z.maxLength(20));

/** Every variable, and nothing else: `.dev.vars.example` is compared with these names. */
const variables = {
  ENVIRONMENT: z.enum(["development", "production"]),
  SESSION_SECRET: z.string().check(z.refine((secret) => new TextEncoder().encode(secret).length >= 32)),
  DEVELOPMENT_KEY: z.optional(z.string().check(z.minLength(16), z.maxLength(200))),
  RECEIPT_KEY: json(ReceiptKeySchema),
  ALLOWED_ORIGINS: z.string().check(z.refine((list) => parseOriginRules(list) !== undefined)),
  VENDORS: json(VendorsSchema),
  ROUTING: z._default(json(RoutingSettings), DEFAULT_ROUTING),
  /** Development only: vendors are called at `<proxy>/<host>/<path>` on this machine instead of at their own hosts. */
  VENDOR_PROXY: z.optional(z.string().check(z.regex(/^http:\/\/127\.0\.0\.1:\d{2,5}$/))),
};

const bindings = {
  DB: z.custom<D1Database>((binding) => hasMethod(binding, "prepare")),
  JOBS: z.custom<Queue>((binding) => hasMethod(binding, "send")),
  TENANTS: z.custom<DurableObjectNamespace<Tenant>>((binding) => hasMethod(binding, "idFromName")),
};

const Bindings = z.object({ ...bindings, ...variables });

export const VARIABLES: readonly string[] = Object.keys(variables);

/** The only reader of bindings and variables. @throws EnvError */
export function parseEnv(input: unknown, { fetch, findVendor: find = findVendor }: EnvDependencies): Env {
  const parsed = Bindings.safeParse(withoutEmpty(input));
  if (!parsed.success) throw new EnvError(namesOf(parsed.error.issues));
  const env = parsed.data;
  const isProduction = env.ENVIRONMENT === "production";
  const misplaced = (["DEVELOPMENT_KEY", "VENDOR_PROXY"] as const).filter((name) => env[name] !== undefined);
  if (isProduction && misplaced.length > 0) throw new EnvError(misplaced);
  const vendorFetch = env.VENDOR_PROXY === undefined ? fetch : throughProxy(fetch, env.VENDOR_PROXY);
  return {
    db: env.DB,
    jobs: env.JOBS,
    tenants: env.TENANTS,
    isProduction,
    sessionSecret: new TextEncoder().encode(env.SESSION_SECRET),
    developmentKey: env.DEVELOPMENT_KEY,
    receiptKey: env.RECEIPT_KEY,
    allowedOrigins: parseOriginRules(env.ALLOWED_ORIGINS) ?? [],
    routing: env.ROUTING,
    vendors: env.VENDORS.map(({ id, settings }, index) => {
      const connected = find(id)?.connect(settings, { fetch: vendorFetch });
      if (connected === undefined) throw new EnvError([`VENDORS[${index}].id`]);
      if (!connected.ok) throw new EnvError(connected.error.fields.map((field) => fieldPath(index, field)));
      return connected.value;
    }),
  };
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
