import { PrivacyReply } from "@sottovoce/contract";
import { describe, expect, it } from "vitest";
import { fakeApi, KEY } from "../testing/fake-api.ts";
import { createSession, IDLE, tenantIn } from "./session.ts";

const privacy = { stored: [], neverStored: [], retentionDays: 30, subProcessors: [] };
const stage = () => {
  const api = fakeApi();
  api.reply("GET /v1/privacy", privacy);
  const session = createSession({ baseUrl: "https://api.example", fetch: api.fetch, now: api.now });
  const read = () => session.call({ method: "GET", path: "/v1/privacy", reply: PrivacyReply });
  const signIns = () => api.calls.filter(({ path }) => path === "/v1/sessions").length;
  return { api, session, read, signIns };
};

describe("a session", () => {
  it("takes the customer from the key, and refuses what is none without asking anybody", async () => {
    const { session, api } = stage();
    expect(tenantIn(KEY)).toBe("01JD0000000000000000000000");
    expect(tenantIn(`${KEY}x`)).toBeUndefined();
    expect(await session.signIn("sv_nonsense")).toMatchObject({ ok: false, error: { code: "proof_refused" } });
    expect(api.calls).toEqual([]);
    expect(await session.signIn(KEY)).toEqual({
      ok: true,
      value: { kind: "in", tenant: "01JD0000000000000000000000" },
    });
  });

  it("is renewed while it is used, once for many calls at a time", async () => {
    const { api, session, read, signIns } = stage();
    await session.signIn(KEY);
    api.pass(14.5 * 60_000);
    session.touch();
    const replies = await Promise.all([read(), read(), read()]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(signIns()).toBe(2);
  });

  it("repeats a call whose token was no longer good", async () => {
    const { api, session, read, signIns } = stage();
    await session.signIn(KEY);
    api.revoke();
    expect((await read()).ok).toBe(true);
    expect(signIns()).toBe(2);
  });

  it("ends by itself when nobody is there, and says why", async () => {
    const { api, session, read } = stage();
    await session.signIn(KEY);
    api.pass(IDLE + 1);
    expect((await read()).ok).toBe(false);
    expect(session.getSnapshot()).toEqual({ kind: "out", because: "idle" });
  });

  it("forgets key and token when signed out, and stores neither anywhere", async () => {
    const { session, read, signIns } = stage();
    await session.signIn(KEY);
    await read();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
    session.signOut();
    expect(await read()).toMatchObject({ ok: false, error: { code: "unauthorized" } });
    expect(signIns()).toBe(1);
  });

  it("survives a lost connection", async () => {
    const { api, session, read } = stage();
    await session.signIn(KEY);
    api.setOffline(true);
    expect(await read()).toEqual({ ok: false, error: { code: "offline", retry: true } });
    api.setOffline(false);
    expect((await read()).ok).toBe(true);
    expect(session.getSnapshot().kind).toBe("in");
  });

  it("refuses an answer that no version of the API gives", async () => {
    const { api, session, read } = stage();
    await session.signIn(KEY);
    api.reply("GET /v1/privacy", { stored: "much" });
    expect(await read()).toMatchObject({ ok: false, error: { code: "bad_reply" } });
  });
});
