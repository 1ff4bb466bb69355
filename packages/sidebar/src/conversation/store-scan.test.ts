import { describe, expect, it, vi } from "vitest";
import { ScanNotLoaded } from "../scan/scan-not-loaded.ts";
import { said, stage, ticket } from "../testing/store-stage.ts";

describe("the scan", () => {
  const TALK = ticket("r1", [said("m1", "Hola, soy Lucía Ferrán"), said("m2", "Gracias por el pedido")]);
  const notLoaded = (): Promise<void> => Promise.reject(new ScanNotLoaded());

  it("is waited for: until it is loaded everything is as at the start, and nothing is sent", async () => {
    const loaded: (() => void)[] = [];
    const demandScan = () => new Promise<void>((resolve) => void loaded.push(resolve));
    const { edge, snapshot, state, settled } = stage(TALK, { demandScan });
    await vi.waitFor(() => expect(loaded).toHaveLength(1));
    expect([state("m1"), state("m2")]).toEqual([{ kind: "waiting" }, { kind: "waiting" }]);
    expect(snapshot().record?.halted).toBeUndefined();
    expect(edge.controls.requests()).toEqual([]);
    const pump = setInterval(() => loaded.splice(0).forEach((resolve) => resolve()), 1);
    await settled();
    clearInterval(pump);
    expect(edge.controls.sent()).not.toContain("Lucía");
  });

  it("that cannot be loaded stops everything, is said once, and is loaded when the agent tries again", async () => {
    const demandScan = vi.fn(notLoaded);
    const { edge, snapshot, store, state, settled } = stage(TALK, { demandScan });
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("scan_not_loaded"));
    expect([state("m1"), state("m2")]).toEqual([{ kind: "waiting" }, { kind: "waiting" }]);
    // One failure is enough: the other texts do not load it again.
    expect(demandScan).toHaveBeenCalledTimes(1);
    store.actions.retry();
    await vi.waitFor(() => expect(demandScan).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("scan_not_loaded"));
    expect(edge.controls.requests()).toEqual([]);
    demandScan.mockImplementation(() => Promise.resolve());
    store.actions.retry();
    await settled();
    expect(snapshot().record?.halted).toBeUndefined();
    expect(edge.controls.sent()).not.toContain("Lucía");
    expect(edge.controls.requests()).toHaveLength(2);
  });

  it("that is lost on the way stops what is left, and learns nothing twice", async () => {
    const demandScan = vi.fn(() => Promise.resolve());
    const { edge, host, snapshot, store, state, settled } = stage(TALK, { demandScan });
    await settled();
    demandScan.mockImplementation(notLoaded);
    store.actions.retranslateAll();
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("scan_not_loaded"));
    host.controls.receive(said("m3", "Soy Lucía Ferrán, gracias"));
    await vi.waitFor(() => expect(state("m3")).toEqual({ kind: "waiting" }));
    demandScan.mockImplementation(() => Promise.resolve());
    store.actions.retry();
    await settled();
    expect(edge.controls.sent()).not.toContain("Lucía");
    expect(state("m3")?.kind).toBe("done");
  });

  it("blocks a text over which the worker died, and the next try goes through", async () => {
    let isDying = false;
    const demandScan = () => (isDying ? Promise.reject(new Error("the worker is gone")) : Promise.resolve());
    const { edge, store, state, settled } = stage(TALK, { demandScan });
    await settled();
    const before = edge.controls.requests().length;
    isDying = true;
    store.actions.retranslateAll();
    await settled();
    expect([state("m1"), state("m2")]).toEqual([{ kind: "blocked" }, { kind: "blocked" }]);
    expect(edge.controls.requests()).toHaveLength(before);
    isDying = false;
    store.actions.retry();
    await settled();
    expect(state("m1")?.kind).toBe("done");
  });

  it("learns names from a text again when the worker died over it the first time", async () => {
    const demandScan = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error("the worker is gone"));
    const { settled, state } = stage(TALK, { demandScan });
    await settled();
    // Two texts learned, one of them twice, and two masked.
    expect(demandScan).toHaveBeenCalledTimes(5);
    expect(state("m1")?.kind).toBe("done");
  });

  it("that cannot be loaded keeps the reply that was typed, and sends nothing of it", async () => {
    const demandScan = vi.fn(notLoaded);
    const { edge, snapshot, store, settled } = stage(TALK, { demandScan });
    await vi.waitFor(() => expect(snapshot().record?.halted).toBe("scan_not_loaded"));
    store.actions.setReply("Hello Lucía Ferrán");
    store.actions.setReplyTarget("es");
    store.actions.translateReply();
    const failed = { kind: "failed", problem: "scan_not_loaded", masked: undefined };
    await vi.waitFor(() => expect(snapshot().reply.state).toEqual(failed));
    expect(snapshot().reply.text).toBe("Hello Lucía Ferrán");
    expect(edge.controls.requests()).toEqual([]);
    demandScan.mockImplementation(() => Promise.resolve());
    store.actions.translateReply();
    await vi.waitFor(() => expect(snapshot().reply.preview?.text).toBe("[es] Hello Lucía Ferrán"));
    // What the reply loaded serves the messages too.
    await settled();
    expect(edge.controls.sent()).not.toContain("Lucía");
  });
});
