import type { CallerContext, Context } from "./context.ts";
import { DEVELOPMENT_TENANT } from "./context.ts";
import { AppError } from "./errors.ts";
import type { Route } from "./route.ts";
import { isOperator } from "./services/operator/operator-key.ts";
import { verifyCaller } from "./services/sessions/verify.ts";

/** Who may have this answer, and with whose settings it is made. @throws AppError */
export async function answer(route: Route, request: Request, context: Context): Promise<Response> {
  // An open route may refuse a proof: from one place that is counted like a refused credential.
  if (route.access === "open") return refusalsCounted(context, async () => route.answer(request, context));
  const authorization = request.headers.get("authorization") ?? undefined;
  if (route.access === "operator") {
    await demandOperator(context, authorization);
    return route.answer(request, context);
  }
  const caller = await refusalsCounted(context, () => verifyCaller(context, authorization));
  if (!caller.scopes.includes(route.access)) throw new AppError("forbidden");
  // The development key is there to measure with, too.
  if (caller.credential !== "development")
    await demandPace(context, `${caller.tenant} ${caller.actor ?? caller.credential}`);
  const own = await contextOf(context, caller);
  try {
    return await route.answer(request, own);
  } finally {
    if (route.access === "admin" && route.method !== "GET") context.tenants.forget(caller.tenant);
  }
}

async function demandOperator(context: Context, authorization: string | undefined): Promise<void> {
  const given = /^Bearer ([\x21-\x7e]{1,4096})$/i.exec(authorization ?? "")?.[1];
  await refusalsCounted(context, async () => {
    if (given === undefined || !(await isOperator(context.env, given))) throw new AppError("unauthorized");
  });
}

/** The tenant's own vendors, routing and settings. @throws AppError */
async function contextOf(context: Context, caller: CallerContext["caller"]): Promise<CallerContext> {
  const { tenants, origin } = context;
  const view = await tenants.view(caller.tenant);
  // Its credentials outlived it.
  if (view === undefined) throw new AppError("unauthorized");
  const { settings, settingsVersion } = view;
  if (origin !== undefined && settings.origins.length > 0 && !settings.origins.includes(origin)) {
    context.defer(tenants.object(caller.tenant).note("new_origin"));
    throw new AppError("forbidden");
  }
  const isOwn = caller.tenant !== DEVELOPMENT_TENANT || settings.vendors.length > 0;
  const { vendors, routing } = isOwn ? view : context;
  return { ...context, caller, vendors, routing, settings, settingsVersion };
}

/** Workers' own limiter, for one caller. @throws AppError */
async function demandPace({ env }: Context, key: string): Promise<void> {
  const outcome = await env.callerRate?.limit({ key });
  if (outcome?.success === false) throw new AppError("rate_limited");
}

/**
 * Whoever is refused again and again from one place hears that it is enough. A good credential is always looked at: all
 * agents of a CRM may come from its proxy's few addresses, and one attacker there must not lock out the others. (API keys
 * have no such proxy; see verifyKeyFrom in the tenant's object.) @throws AppError
 */
async function refusalsCounted<T>({ env, source }: Context, verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof AppError && (error.code === "unauthorized" || error.code === "proof_refused")) {
      const outcome = await env.refusalRate?.limit({ key: source });
      if (outcome?.success === false) throw new AppError("locked_out");
    }
    throw error;
  }
}
