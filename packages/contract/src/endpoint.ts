import type * as z from "zod/mini";

/** One route as a client sees it. The next one is a line in a table. */
export type Endpoint<Input, Reply> = {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  /** It needs no credential. */
  readonly isOpen: boolean;
  readonly accept: string;
  /** A string's schema: the reply is no JSON. */
  readonly reply: z.ZodMiniType<Reply>;
  /** Never there: carries the input's type. The API checks it, so the schema of what goes out stays out of the client. */
  readonly input?: (input: Input) => void;
};

export type Endpoints = Readonly<Record<string, Endpoint<never, unknown>>>;

type Make<Input> = {
  <Reply>(path: string, reply: z.ZodMiniType<Reply>, accept?: string): Endpoint<Input, Reply>;
  readonly open: <Reply>(path: string, reply: z.ZodMiniType<Reply>) => Endpoint<Input, Reply>;
};

const maker =
  (method: Endpoint<never, unknown>["method"]) =>
  <Input = undefined>(): Make<Input> => {
    const make = <Reply>(
      path: string,
      reply: z.ZodMiniType<Reply>,
      accept = "application/json",
    ): Endpoint<Input, Reply> => ({ method, path, isOpen: false, accept, reply });
    return Object.assign(make, {
      open: <Reply>(path: string, reply: z.ZodMiniType<Reply>) => ({ ...make(path, reply), isOpen: true }),
    });
  };

/** `get<Query>()("/v1/jobs", JobsReply)`: the input goes into the query. */
export const get = maker("GET");
/** `post<Body>()("/v1/feedback", FeedbackReply)`: the input is the body. */
export const post = maker("POST");
export const put = maker("PUT");
