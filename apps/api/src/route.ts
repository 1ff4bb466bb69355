import type { ErrorCode, Scope } from "@sottovoce/contract";
import type * as z from "zod/mini";
import type { CallerContext, Context } from "./context.ts";
import { readJson } from "./body.ts";
import { parseInput } from "./input.ts";

/** One address and method. app.ts registers it, OpenAPI describes it; the next one is a file and a line in the table. */
export type Route = {
  readonly method: "GET" | "POST" | "PUT";
  /** No parameters in it: ids travel in the query or the body, and never a record's. */
  readonly path: string;
  /** Who may call: anybody, or a credential with this scope. `operator` runs the deployment and belongs to no customer. */
  readonly access: "open" | Scope;
  readonly documentation?: RouteDocumentation;
  readonly answer: (request: Request, context: Context | CallerContext) => Promise<Response> | Response;
};

export type RouteDocumentation = {
  readonly summary: string;
  readonly body?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  /** Absent where it answers no JSON: see `alsoAnswers`. */
  readonly reply?: z.ZodMiniType;
  readonly errors: readonly ErrorCode[];
  /** Valid by the schemas, shown in the documents. */
  readonly example?: RouteExample;
  /** What else it may answer with, by media type. */
  readonly alsoAnswers?: Readonly<Record<string, { readonly description: string; readonly example: string }>>;
};

export type RouteExample = {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly reply?: unknown;
};

type Input<Body, Query> = {
  readonly body: Body;
  readonly query: Query;
  readonly headers: Headers;
  /** As it was addressed. */
  readonly url: URL;
};

type Definition<Access extends Route["access"], Body, Query, Reply> = Omit<RouteDocumentation, "errors"> & {
  readonly method: Route["method"];
  readonly path: string;
  readonly access: Access;
  readonly body?: z.ZodMiniType<Body>;
  readonly query?: z.ZodMiniType<Query>;
  readonly reply: z.ZodMiniType<Reply>;
  readonly errors?: readonly ErrorCode[];
  readonly run: (
    context: Access extends "open" | "operator" ? Context : CallerContext,
    input: Input<Body, Query>,
  ) => Promise<Reply> | Reply;
  /** Another status than 200, and headers, where the reply asks for them. */
  readonly respond?: (reply: Reply) => {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
};

/** Check, call, answer: parses what comes in by its schema, runs one service, answers JSON. */
export function jsonRoute<Access extends Route["access"], Body = undefined, Query = undefined, Reply = never>(
  definition: Definition<Access, Body, Query, Reply>,
): Route {
  const { method, path, access, run, respond, errors = [], ...documentation } = definition;
  const { body, query } = definition;
  return {
    method,
    path,
    access,
    documentation: { ...documentation, errors } as RouteDocumentation,
    answer: async (request, context) => {
      const url = new URL(request.url);
      const input = {
        body: body === undefined ? undefined : parseInput(body, await readJson(request)),
        query: query === undefined ? undefined : parseInput(query, Object.fromEntries(url.searchParams)),
        headers: request.headers,
        url,
      };
      // app.ts gives a route with a scope a CallerContext, and only after the credential was verified.
      const reply = await run(context as never, input as never);
      return Response.json(reply, respond?.(reply) ?? {});
    },
  };
}
