import type { ErrorCode } from "@sottovoce/contract";
import { describe, expect, it, vi } from "vitest";
import type { Credential } from "../host.ts";
import { fakeEdge } from "../testing/fake-edge.ts";
import { said, stage, ticket } from "../testing/store-stage.ts";

const OPEN = ticket("r1", [said("m1", "Hola, el pedido")]);

describe("a session", () => {
  it("starts one session for many messages", async () => {
    const { edge, settled } = stage(
      ticket("r1", [
        said("m1", "Hola, el pedido"),
        said("m2", "Gracias por el pedido"),
        said("m3", "Hola y adiós, el pedido"),
      ]),
    );
    await settled();
    expect(edge.controls.sessions()).toBe(1);
  });

  it("starts another when the session has ended, once, and loses nothing", async () => {
    const { edge, host, settled, translation } = stage(ticket("r1", [said("m1", "Hola, el pedido")]));
    await settled();
    edge.controls.expireSession();
    host.controls.receive(said("m2", "Gracias por el pedido"));
    await vi.waitFor(() => expect(translation("m2")).toContain("Gracias"));
    expect(edge.controls.sessions()).toBe(2);
  });

  it("renews a session before it ends", async () => {
    let clock = 1_800_000_000_000;
    const now = () => clock;
    const { edge, host, settled, translation } = stage(ticket("r1", [said("m1", "Hola, el pedido")]), {
      now,
      edge: { now, sessionSeconds: 900 },
    });
    await settled();
    clock += 845_000;
    host.controls.receive(said("m2", "Gracias por el pedido"));
    await vi.waitFor(() => expect(translation("m2")).toContain("Gracias"));
    expect(edge.controls.sessions()).toBe(2);
    expect(edge.controls.requests().at(-1)?.token).toBe("session-2");
  });

  it.each([-3_600, 3_600, 870])("is used for all messages by a tab whose clock is off by %d s", async (seconds) => {
    const server = 1_800_000_000_000;
    const { edge, host, settled, translation } = stage(OPEN, {
      now: () => server + seconds * 1_000,
      edge: { now: () => server },
    });
    await settled();
    host.controls.receive(said("m2", "Gracias por el pedido"));
    await vi.waitFor(() => expect(translation("m2")).toContain("Gracias"));
    expect(edge.controls.sessions()).toBe(1);
  });

  it("is asked for once more when it is refused, and not again and again", async () => {
    const { edge, settled, snapshot } = stage(OPEN);
    edge.controls.fail("session_expired", 9);
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("session_expired"));
    expect(edge.controls.sessions()).toBe(2);
    expect(edge.controls.requests()).toHaveLength(2);
    expect(settled).toBeDefined();
  });

  it("stops at once when the proof is refused, and goes on when the agent tries again", async () => {
    const staged = stage(
      ticket(
        "r1",
        Array.from({ length: 9 }, (_, index) => said(`m${index}`, `Hola, el pedido ${index}`)),
      ),
    );
    staged.host.controls.fail("credential", "not-allowed");
    await vi.waitFor(() => expect(staged.snapshot().record?.halted).toBe("no_credential"));
    expect(staged.edge.controls.requests()).toHaveLength(0);
    staged.store.actions.retry();
    await staged.settled();
    expect(staged.snapshot().record?.halted).toBeUndefined();
  });
});

describe("a refusal", () => {
  const CODES = ["proof_refused", "locked_out", "tenant_unavailable", "rate_limited", "forbidden"] as const;

  it.each(CODES)("of the session stops everything, keeps the reply, and ends with the next try: %s", async (code) => {
    const staged = stage(ticket("r1", [said("m1", "Hola, el pedido"), said("m2", "Gracias por el pedido")]));
    staged.edge.controls.refuse(code);
    await vi.waitFor(() => expect(staged.snapshot().record?.halted).toBe(code));
    expect(staged.edge.controls.proofs()).toHaveLength(1);
    expect(staged.edge.controls.requests()).toEqual([]);
    staged.store.actions.setReply("Thanks, your order leaves today.");
    staged.store.actions.retry();
    await staged.settled();
    expect(staged.snapshot().record?.halted).toBeUndefined();
    expect(staged.snapshot().reply.text).toBe("Thanks, your order leaves today.");
  });

  it.each<ErrorCode>(["budget_spent", "tenant_unavailable", "rate_limited", "locked_out", "session_expired"])(
    "of a reply's translation leaves the agent's words where they are: %s",
    async (code) => {
      const { edge, settled, snapshot, store } = stage(OPEN);
      await settled();
      store.actions.setReply("Thanks, your order leaves today.");
      edge.controls.fail(code, 2, "leaves");
      store.actions.translateReply();
      await vi.waitFor(() => expect(snapshot().reply.state).toMatchObject({ kind: "failed", problem: code }));
      expect(snapshot().reply.text).toBe("Thanks, your order leaves today.");
    },
  );

  it("for a spent budget does not ask for the other texts", async () => {
    const texts = Array.from({ length: 9 }, (_, index) => said(`m${index}`, `Hola, el pedido ${index}`));
    const { edge, snapshot } = stage(ticket("r1", texts));
    edge.controls.fail("budget_spent", 99);
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("budget_spent"));
    expect(edge.controls.requests().length).toBeLessThanOrEqual(3);
  });
});

describe("a CRM that carries the request for a session", () => {
  const TENANT = "01JZZZZZZZZZZZZZZZZZZZZZZZ";
  const carriedBy = (fetch: Credential["fetch"]): Credential => ({
    tenant: TENANT,
    proof: { kind: "development", key: "a-development-key-of-no-worth" },
    ...(fetch === undefined ? {} : { fetch }),
  });

  it("carries it alone: translations go from the page", async () => {
    const carried: string[] = [];
    const proxy = fakeEdge();
    const fetch = (async (input, init) => {
      carried.push(new Request(input).url);
      return proxy.fetch(input, init);
    }) satisfies typeof globalThis.fetch;
    const { edge, snapshot } = stage(OPEN, { host: { credential: carriedBy(fetch) } });
    await vi.waitFor(() => expect(edge.controls.requests().length).toBeGreaterThan(0));
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("session_expired"));
    expect(carried.every((url) => url.endsWith("/v1/sessions"))).toBe(true);
    expect(proxy.controls.proofs()[0]).toMatchObject({ crm: "zendesk", tenant: TENANT });
    expect(edge.controls.proofs()).toEqual([]);
    expect(edge.controls.requests()[0]?.token).toBe("session-1");
  });

  it.each([
    ["an answer that is not the API's", () => new Response("Proxy error", { status: 422 }), "no_credential"],
    ["a page in its place", () => new Response("<!doctype html>", { status: 200 }), "no_credential"],
    ["no answer at all", () => Promise.reject(new TypeError("network")), "offline"],
  ] as const)("and brings %s", async (_name, answer, problem) => {
    const { edge, snapshot } = stage(OPEN, { host: { credential: carriedBy(async () => answer()) } });
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe(problem));
    expect(edge.controls.requests()).toEqual([]);
  });
});
