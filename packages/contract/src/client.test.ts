import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  connect,
  createClient,
  ERRORS,
  get,
  JobsReply,
  put,
  type ErrorCode,
  type TranslationRequest,
} from "./index.ts";

const REQUEST: TranslationRequest = {
  target: "en",
  contentType: "ticket",
  direction: "inbound",
  segments: ["Hola ⟦PERSON 1⟧"],
};

const REPLY = {
  job: "01JDEV00000000000000000000",
  source: { language: "es", confidence: 0.98, by: "detected" },
  target: "en",
  translations: ["Hello ⟦PERSON 1⟧"],
  vendor: { id: "apertium", region: "local", retention: "none" },
  masked: { total: 1, byEntity: { PERSON: 1 }, addedAtEdge: 0 },
  warnings: [],
  receipt: "a.b.c",
};

type Sent = { readonly url: string; readonly init: RequestInit };

function start(answer: () => Response | Promise<Response>, token: () => Promise<string> = async () => "the-token") {
  const sent: Sent[] = [];
  const client = createClient({
    baseUrl: "https://api.example.com",
    token,
    fetch: async (input, init = {}) => {
      sent.push({ url: String(input instanceof Request ? input.url : input), init });
      init.signal?.throwIfAborted();
      return answer();
    },
  });
  return { client, sent };
}

const headersOf = ({ init }: Sent) => new Headers(init.headers);

describe("the client", () => {
  it("sends a request as it is and gives the parsed reply", async () => {
    const { client, sent } = start(() => Response.json({ ...REPLY, fieldOfALaterVersion: true }));
    const result = await client.translate(REQUEST);
    expect(result).toEqual({ ok: true, value: REPLY });
    const [request] = sent;
    expect(request?.url).toBe("https://api.example.com/v1/translations");
    expect(JSON.parse(request?.init.body as string)).toEqual(REQUEST);
    expect(request === undefined ? null : headersOf(request).get("authorization")).toBe("Bearer the-token");
    expect(request?.init).toMatchObject({ method: "POST", credentials: "omit", cache: "no-store", redirect: "error" });
  });

  it("asks for a session without a token", async () => {
    const session = {
      token: "t",
      expiresAt: 1,
      tenant: "01JDEV00000000000000000000",
      role: "agent",
      scopes: ["translate", "read"],
    };
    const never = () => Promise.reject(new Error("not asked for"));
    const { client, sent } = start(() => Response.json(session), never);
    const body = { crm: "zendesk", proof: { kind: "development", key: "a-development-key" } } as const;
    expect(await client.createSession(body)).toEqual({ ok: true, value: session });
    expect(sent[0] === undefined ? "" : headersOf(sent[0]).get("authorization")).toBeNull();
  });

  it("keeps text out of addresses", async () => {
    const { client, sent } = start(() => Response.json(REPLY));
    await client.translate(REQUEST);
    expect(sent.map(({ url }) => url)).toEqual(["https://api.example.com/v1/translations"]);
  });

  it.each(Object.keys(ERRORS) as ErrorCode[])(
    "hands on the API's refusal %s, and whether to try again",
    async (code) => {
      const { status, message, retry } = ERRORS[code];
      const error = { code, message, field: "segments[3]", requestId: "r-1" };
      const { client } = start(() => Response.json({ error }, { status }));
      expect(await client.translate(REQUEST)).toEqual({
        ok: false,
        error: { code, field: "segments[3]", requestId: "r-1", retry },
      });
    },
  );

  it.each([
    ["a page", () => new Response("<html>gateway</html>")],
    ["a page that is an error", () => new Response("<html>bad gateway</html>", { status: 502 })],
    ["another shape", () => Response.json({ translations: ["Hello"] })],
    ["an unknown code", () => Response.json({ error: { code: "new", message: "", requestId: "" } }, { status: 418 })],
    ["nothing", () => new Response(null, { status: 200 })],
  ])("calls it a bad reply: %s", async (_what, answer) => {
    expect(await start(answer).client.translate(REQUEST)).toEqual({
      ok: false,
      error: { code: "bad_reply", retry: true },
    });
  });

  it("is offline when no answer comes, or breaks off", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError("network")) });
    for (const answer of [() => Promise.reject(new TypeError("failed to fetch")), () => new Response(broken)])
      expect(await start(answer).client.translate(REQUEST)).toEqual({
        ok: false,
        error: { code: "offline", retry: true },
      });
  });

  it("says aborted when the caller no longer wants it", async () => {
    const { client } = start(() => Response.json(REPLY));
    const result = await client.translate(REQUEST, { signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, error: { code: "aborted", retry: false } });
  });

  it("is unauthorized when there is no token to be had", async () => {
    const { client, sent } = start(
      () => Response.json(REPLY),
      () => Promise.reject(new Error("signed out")),
    );
    expect(await client.translate(REQUEST)).toEqual({ ok: false, error: { code: "unauthorized", retry: false } });
    expect(sent).toEqual([]);
  });
});

describe("a table of endpoints", () => {
  const endpoints = {
    jobs: get<{ readonly limit?: number; readonly status?: string } | undefined>()("/v1/jobs", JobsReply),
    csv: get()("/v1/jobs.csv", z.string(), "text/csv"),
    change: put<{ readonly n: number }>()("/v1/change", z.object({ n: z.number() })),
  };
  function startTable(answer: () => Response) {
    const sent: Sent[] = [];
    const client = connect(endpoints, {
      baseUrl: "https://api.example.com",
      token: async () => "the-token",
      fetch: async (input, init = {}) => {
        sent.push({ url: String(input instanceof Request ? input.url : input), init });
        return answer();
      },
    });
    return { client, sent };
  }

  it("puts what a GET takes into the query, and leaves out what is not there", async () => {
    const page = { jobs: [], next: null };
    const { client, sent } = startTable(() => Response.json(page));
    expect(await client.jobs({ limit: 5, status: "ok" })).toEqual({ ok: true, value: page });
    await client.jobs();
    expect(sent.map(({ url, init }) => [init.method, url, init.body])).toEqual([
      ["GET", "https://api.example.com/v1/jobs?limit=5&status=ok", undefined],
      ["GET", "https://api.example.com/v1/jobs", undefined],
    ]);
  });

  it("sends a body and the caller's headers", async () => {
    const { client, sent } = startTable(() => Response.json({ n: 2 }));
    expect(await client.change({ n: 1 }, { headers: { "if-match": '"4"' } })).toEqual({ ok: true, value: { n: 2 } });
    expect(sent[0]?.init).toMatchObject({ method: "PUT", body: '{"n":1}' });
    expect(sent[0] === undefined ? null : headersOf(sent[0]).get("if-match")).toBe('"4"');
  });

  it("gives a reply that is no JSON as text, and a refusal of it all the same", async () => {
    expect(await startTable(() => new Response("id\r\n1\r\n")).client.csv()).toEqual({
      ok: true,
      value: "id\r\n1\r\n",
    });
    const error = { code: "forbidden", message: "", requestId: "r" };
    const refused = startTable(() => Response.json({ error }, { status: 403 }));
    expect(await refused.client.csv()).toMatchObject({ ok: false, error: { code: "forbidden", retry: false } });
  });
});
