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
];

type Variables = { readonly requestId: string };

export function createApp(dependencies: Dependencies) {
  const app = new Hono<{ Variables: Variables }>();
  const isAllowed = (origin: string) => isAllowedOrigin(origin, dependencies.env.allowedOrigins);

  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    await next();
    c.header("x-request-id", c.get("requestId"));
    c.header("cache-control", "no-store");
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
      strictTransportSecurity: "max-age=63072000; includeSubDomains",
      referrerPolicy: "no-referrer",
      xFrameOptions: "DENY",
    }),
  );
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
    const origin = c.req.header("origin");
    if (origin !== undefined && !isAllowed(origin) && origin !== new URL(c.req.url).origin)
      throw new AppError("forbidden");
    await next();
  });

  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const context: RequestContext = {
        ...dependencies,
        requestId: c.get("requestId"),
        origin: c.req.header("origin"),
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
