import { describe, expect, it } from "vitest";
import { createConnectRest } from "./connect-rest.ts";
import type { Violation } from "./strict.ts";

const BASE = "https://northwind.example/services/rest/connect";

function start() {
  const violations: Violation[] = [];
  let tokens = 0;
  const rest = createConnectRest({
    incident: (id) => (id === 42 ? { id, subject: "Pedido", messages: [] } : undefined),
    randomToken: () => `token-${(tokens += 1)}`,
    report: (violation) => violations.push(violation),
  });
  const token = rest.issueToken();
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const all = new Headers({
      authorization: `Session ${token}`,
      "osvc-crest-application-context": "a test",
      ...headers,
    });
    const url = new URL(`${BASE}${path}`);
    return rest.answer({ method, url, header: (name) => all.get(name) });
  };
  return { rest, ask, violations };
}

describe("the stand-in for Connect REST", () => {
  it.each(["/v1.4/incidents/42?expand=threads", "/latest/incidents/42?expand=threads"])(
    "answers %s with the threads inside",
    (path) => {
      const { ask, violations } = start();
      expect(ask(path)).toMatchObject({ status: 200, body: { id: 42, threads: { items: [] } } });
      expect(violations).toEqual([]);
    },
  );

  it("only links the threads when they are not asked for", () => {
    expect(start().ask("/v1.4/incidents/42").body).toMatchObject({
      threads: { links: [{ rel: "self" }] },
    });
  });

  it.each(["", "x".repeat(41)])("refuses the application context %j with 400", (context) => {
    const { ask, violations } = start();
    expect(ask("/v1.4/incidents/42", { "osvc-crest-application-context": context })).toMatchObject({
      status: 400,
      body: { title: expect.any(String), detail: expect.any(String), "o:errorCode": expect.any(String) },
    });
    expect(violations).toHaveLength(1);
  });

  it("refuses an unknown token, an ended one and another scheme with 401", () => {
    const { ask, rest } = start();
    expect(ask("/v1.4/incidents/42", { authorization: "Session made-up" }).status).toBe(401);
    expect(ask("/v1.4/incidents/42", { authorization: "Basic YTpi" }).status).toBe(401);
    rest.expireTokens();
    expect(ask("/v1.4/incidents/42").status).toBe(401);
  });

  it.each([
    ["GET", "/v1.4/accounts/12"],
    ["GET", "/v1.4/contacts/990"],
    ["GET", "/v1.4/incidents"],
    ["GET", "/v1.4/incidents/42/threads"],
    ["GET", "/v1.3/incidents/42"],
    ["GET", "/v1.4/incidents/-1"],
    ["POST", "/v1.4/incidentResponse"],
    ["DELETE", "/v1.4/incidents/42"],
  ])("puts %s %s on record", (method, path) => {
    const { ask, violations } = start();
    expect(ask(path, {}, method).status).toBe(404);
    expect(violations).toHaveLength(1);
  });
});
