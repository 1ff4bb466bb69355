import type { Settings } from "@sottovoce/contract";
import { describe, expect, it } from "vitest";
import { createSession } from "../session/session.ts";
import { fakeApi, KEY } from "../testing/fake-api.ts";
import { createSettingsStore, isChanged } from "./store.ts";

const stage = async () => {
  const api = fakeApi();
  const session = createSession({ baseUrl: "https://api.example", fetch: api.fetch, now: api.now });
  await session.signIn(KEY);
  const store = createSettingsStore(session);
  await store.load();
  return { api, store, state: store.getSnapshot };
};
const days =
  (value: number) =>
  (now: Settings): Settings => ({ ...now, kept: { ...now.kept, days: value } });
const visible = (now: Settings): Settings => ({
  ...now,
  privacy: { ...now.privacy, visible: [...now.privacy.visible, "IP"] },
});

describe("the settings' draft", () => {
  it("is saved with the version it was made of", async () => {
    const { api, store, state } = await stage();
    store.edit(days(7));
    expect(isChanged(state())).toBe(true);
    await store.save();
    expect(api.current()).toMatchObject({ version: 4, settings: { kept: { days: 7 } } });
    expect(state()).toMatchObject({ outcome: { kind: "saved", version: 4 }, base: { version: 4 } });
    expect(isChanged(state())).toBe(false);
  });

  it("can be undone, done again and dropped", async () => {
    const { store, state } = await stage();
    store.edit(days(7));
    store.edit(days(8));
    store.undo();
    expect(state().draft?.kept.days).toBe(7);
    store.redo();
    expect(state().draft?.kept.days).toBe(8);
    store.discard();
    expect([state().draft?.kept.days, state().canUndo]).toEqual([30, false]);
  });

  it("survives a call that fails", async () => {
    const { api, store, state } = await stage();
    store.edit(days(7));
    api.setOffline(true);
    await store.save();
    expect(state()).toMatchObject({
      outcome: { kind: "failed", error: { code: "offline" } },
      draft: { kept: { days: 7 } },
      isBusy: false,
    });
    api.setOffline(false);
    await store.save();
    expect(state().outcome).toEqual({ kind: "saved", version: 4 });
  });

  it("asks before it sends what protects less, and then waits for a second admin", async () => {
    const { api, store, state } = await stage();
    store.edit(visible);
    await store.save();
    expect(state().outcome).toEqual({ kind: "asks", weakens: ["privacy.visible"] });
    expect(api.calls.filter(({ method }) => method === "PUT")).toEqual([]);
    await store.save(true);
    expect(state()).toMatchObject({ outcome: { kind: "proposed" }, base: { version: 3 } });
    expect(state().proposals).toHaveLength(1);
    expect(isChanged(state())).toBe(false);
  });

  it("meets somebody else's change: shows it, and goes on top of it when the admin says so", async () => {
    const { api, store, state } = await stage();
    store.edit(days(7));
    api.change((now) => ({
      ...now,
      kept: { days: 20, refs: now.kept.refs },
      privacy: { ...now.privacy, allow: ["Acme"] },
    }));
    await store.save();
    expect(state().outcome).toMatchObject({
      kind: "conflict",
      clashes: ["/kept/days"],
      theirs: [
        { path: "/kept/days", before: 30, after: 20 },
        { path: "/privacy/allow", before: [], after: ["Acme"] },
      ],
    });
    expect(state().draft?.kept.days).toBe(7);
    store.reapply();
    expect(state()).toMatchObject({ base: { version: 4 }, draft: { kept: { days: 7 }, privacy: { allow: ["Acme"] } } });
    await store.save();
    expect(api.current()).toMatchObject({ version: 5, settings: { kept: { days: 7 }, privacy: { allow: ["Acme"] } } });
  });

  it("can give way to somebody else's change", async () => {
    const { api, store, state } = await stage();
    store.edit(days(7));
    api.change(days(20));
    await store.save();
    store.discard();
    expect(state()).toMatchObject({ base: { version: 4 }, draft: { kept: { days: 20 } }, outcome: undefined });
  });

  it("is not thrown away by reading again, nor kept after signing out", async () => {
    const { store, state } = await stage();
    store.edit(days(7));
    await store.load();
    expect(state().draft?.kept.days).toBe(7);
    store.clear();
    expect([state().draft, state().base]).toEqual([undefined, undefined]);
  });
});
