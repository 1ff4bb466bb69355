import { Hono } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { Context as RequestContext, Dependencies } from "./context.ts";
import { AppError, errorReply } from "./errors.ts";
import { logFailure } from "./log.ts";
import { isAllowedOrigin } from "./origins.ts";
import type { Route } from "./route.ts";
import { docsRoute, getDocsStyle } from "./routes/docs.ts";
import { postFeedback } from "./routes/feedback.ts";
import { getHealth } from "./routes/health.ts";
import { getAttempts, getJobs } from "./routes/jobs.ts";
import { getKeys } from "./routes/keys.ts";
import { openApiRoute } from "./routes/openapi.ts";
import { getPrivacy } from "./routes/privacy.ts";
import { postSession } from "./routes/sessions.ts";
import { postTranslation } from "./routes/translations.ts";
import { getVendors } from "./routes/vendors.ts";
import { verifyCaller } from "./services/sessions/verify.ts";

const described: readonly Route[] = [
  getHealth,
  postSession,
  postTranslation,
  postFeedback,
  getJobs,
  getAttempts,
  getVendors,
  getPrivacy,
];
export const routes: readonly Route[] = [
  ...described,
  getKeys,
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
      allowMethods: ["GET", "POST"],
      allowHeaders: ["authorization", "content-type"],
      exposeHeaders: ["x-request-id"],
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
        signal: c.req.raw.signal,
        defer: (work) => c.executionCtx.waitUntil(work),
      };
      if (route.access === "open") return route.answer(c.req.raw, context);
      const caller = await verifyCaller(context, c.req.header("authorization"));
      if (route.access === "admin" && caller.role !== "admin") throw new AppError("forbidden");
      return route.answer(c.req.raw, { ...context, caller });
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
