import type { ErrorCode } from "@sottovoce/contract";
import type * as z from "zod/mini";
import type { CallerContext, Context } from "./context.ts";
import { readJson } from "./body.ts";
import { parseInput } from "./input.ts";

/** One address and method. app.ts registers it, OpenAPI describes it; the next one is a file and a line in the table. */
export type Route = {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** `caller`: a session or an API key is needed. `admin`: one whose role is admin. */
  readonly access: "open" | "caller" | "admin";
  readonly documentation?: RouteDocumentation;
  readonly answer: (request: Request, context: Context | CallerContext) => Promise<Response> | Response;
};

export type RouteDocumentation = {
  readonly summary: string;
  readonly body?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  readonly errors: readonly ErrorCode[];
};

type Definition<Access, Body, Query, Reply> = {
  readonly method: Route["method"];
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly body?: z.ZodMiniType<Body>;
  readonly query?: z.ZodMiniType<Query>;
  readonly reply: z.ZodMiniType<Reply>;
  readonly errors?: readonly ErrorCode[];
  readonly run: (
    context: Access extends "open" ? Context : CallerContext,
    input: { readonly body: Body; readonly query: Query },
  ) => Promise<Reply> | Reply;
};

/** Check, call, answer: parses what comes in by its schema, runs one service, answers JSON. */
export function jsonRoute<Access extends Route["access"], Body = undefined, Query = undefined, Reply = never>(
  definition: Definition<Access, Body, Query, Reply>,
): Route {
  const { method, path, access, summary, body, query, reply, errors = [] } = definition;
  return {
    method,
    path,
    access,
    documentation: {
      summary,
      reply,
      errors,
      ...(body === undefined ? {} : { body }),
      ...(query === undefined ? {} : { query }),
    },
    answer: async (request, context) => {
      const input = {
        body: body === undefined ? undefined : parseInput(body, await readJson(request)),
        query:
          query === undefined ? undefined : parseInput(query, Object.fromEntries(new URL(request.url).searchParams)),
      };
      // app.ts gives a route that is not open a CallerContext, and only after the credential was verified.
      return Response.json(await definition.run(context as never, input as never));
    },
  };
}
