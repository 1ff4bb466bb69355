import type { RouteExample } from "../route.ts";

/** A call as the documents show it, and its answer. */
export type ApiExample = RouteExample & { readonly headers?: Readonly<Record<string, string>> };
