import { Hono } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { Context as RequestContext, Dependencies } from "./context.ts";
import { AppError, errorReply } from "./errors.ts";
import { logFailure } from "./log.ts";
import { answer } from "./access.ts";
import { isAllowedOrigin } from "./origins.ts";
import type { Route } from "./route.ts";
import { CONSOLE, getConsole, toConsole } from "./routes/console.ts";
import { docsRoute, getDocsStyle } from "./routes/docs.ts";
import { postFeedback } from "./routes/feedback.ts";
import { getHealth } from "./routes/health.ts";
import { getAttempts, getJobs, getJobsCsv, postErase } from "./routes/jobs.ts";
import { getAudit } from "./routes/audit.ts";
import { deleteCredential, getCredentials, postCredential } from "./routes/credentials.ts";
import { getBudget, getEvents } from "./routes/events.ts";
import { getKeys, getSigningKeys, postKey, revokeApiKey } from "./routes/keys.ts";
import {
  approveSettings,
  dryRunSettings,
  getDiff,
  getSettings,
  getVersions,
  putSettings,
  rejectSettings,
  rollBackSettings,
} from "./routes/settings.ts";
import { getReceiptProof, postReceipt } from "./routes/receipts.ts";
import { deleteTenantRoute, postAdminKey, postTenant, rotateTenantKeys } from "./routes/tenants.ts";
import { sourceOf } from "./source.ts";
import { openApiRoute } from "./routes/openapi.ts";
import { getPrivacy, postCanary } from "./routes/privacy.ts";
import { postSession } from "./routes/sessions.ts";
import { postTranslation } from "./routes/translations.ts";
import { getUsage } from "./routes/usage.ts";
import { getVendorKinds, getVendors, postCompare, postVendorTest } from "./routes/vendors.ts";

const described: readonly Route[] = [
  getHealth,
  postSession,
  postTranslation,
  postFeedback,
  getJobs,
  getJobsCsv,
  getAttempts,
  getUsage,
  postErase,
  getVendors,
  getVendorKinds,
  postVendorTest,
  postCompare,
  getPrivacy,
  postCanary,
  postReceipt,
  getReceiptProof,
  getSettings,
  putSettings,
  approveSettings,
  rejectSettings,
  rollBackSettings,
  dryRunSettings,
  getVersions,
  getDiff,
  getCredentials,
  postCredential,
  deleteCredential,
  getKeys,
  postKey,
  revokeApiKey,
  getEvents,
  getAudit,
  getBudget,
  postTenant,
  postAdminKey,
  rotateTenantKeys,
  deleteTenantRoute,
];
export const routes: readonly Route[] = [
  ...described,
  getSigningKeys,
  openApiRoute(described),
  docsRoute(described),
  getDocsStyle,
  // "/admin/*" would take "/admin" too.
  toConsole,
  getConsole,
];

type Variables = { readonly requestId: string };

const API_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/**
 * The hash is that of nothing at all: styled-components adds an empty <style> and fills it through the CSSOM, which no
 * policy restricts; a <style> with a single letter in it is refused.
 */
const CONSOLE_POLICY = {
  ...API_POLICY,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  imgSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
};

const headersFor = (contentSecurityPolicy: typeof API_POLICY) =>
  secureHeaders({
    contentSecurityPolicy,
    strictTransportSecurity: "max-age=63072000; includeSubDomains",
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
  });

/** Browsers name no origin when a page reads from its own; that it does they say in a header that no page can set. */
function originOf({ headers, url }: Request): string | undefined {
  const isOwn = headers.get("sec-fetch-site") === "same-origin";
  return headers.get("origin") ?? (isOwn ? new URL(url).origin : undefined);
}

export function createApp(dependencies: Dependencies) {
  const app = new Hono<{ Variables: Variables }>();
  const isAllowed = (origin: string) => isAllowedOrigin(origin, dependencies.env.allowedOrigins);

  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    await next();
    c.header("x-request-id", c.get("requestId"));
    c.header("cache-control", "no-store");
  });
  const ofApi = headersFor(API_POLICY);
  const ofConsole = headersFor(CONSOLE_POLICY);
  app.use((c, next) => (c.req.path.startsWith(CONSOLE) ? ofConsole : ofApi)(c, next));
  app.use(
    cors({
      origin: (origin) => (isAllowed(origin) ? origin : null),
      allowMethods: ["GET", "POST", "PUT"],
      allowHeaders: ["authorization", "content-type", "if-match", "idempotency-key"],
      exposeHeaders: ["x-request-id", "etag"],
      maxAge: 600,
    }),
  );
  app.use("/v1/*", async (c, next) => {
    const origin = originOf(c.req.raw);
    if (origin !== undefined && !isAllowed(origin) && origin !== new URL(c.req.url).origin)
      throw new AppError("forbidden");
    await next();
  });

  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const context: RequestContext = {
        ...dependencies,
        requestId: c.get("requestId"),
        origin: originOf(c.req.raw),
        source: await sourceOf(dependencies.env, c.req.header("cf-connecting-ip")),
        signal: c.req.raw.signal,
        defer: (work) => c.executionCtx.waitUntil(work),
      };
      return answer(route, c.req.raw, context);
    });
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    app.all(path, (c) => {
      c.header(
        "allow",
        routes
          .filter((route) => route.path === path)
          .map(({ method }) => method)
          .join(", "),
      );
      throw new AppError("method_not_allowed");
    });
  }

  app.notFound((c) => errorReply(new AppError("not_found"), c.get("requestId")));
  app.onError((error, c) => {
    const requestId = c.get("requestId");
    if (error instanceof AppError) return errorReply(error, requestId);
    if (!(error instanceof HTTPException)) logFailure(requestId, error);
    return errorReply(new AppError("internal", { cause: error }), requestId);
  });
  return app;
}
