import { describe, expect, it, vi } from "vitest";
import { said, stage, ticket } from "../testing/store-stage.ts";

describe("reading a conversation", () => {
  it("sends masked text only, and puts every original back", async () => {
    const { edge, translation, settled } = stage(
      ticket("r1", [said("m1", "Hola, soy Lucía Ferrán, lucia@correo.example.\nGracias por el pedido")]),
    );
    await settled();
    expect(edge.controls.requests()[0]?.body.segments).toEqual([
      "Hola, soy ⟦PERSON 1⟧, ⟦EMAIL 1⟧.\nGracias por el pedido",
    ]);
    expect(edge.controls.sent()).not.toMatch(/Luc|Ferr|correo/u);
    expect(translation("m1")).toBe("[en] Hola, soy Lucía Ferrán, lucia@correo.example.\n[en] Gracias por el pedido");
  });

  it("asks for the newest message first, three at a time, and counts truly", async () => {
    const messages = Array.from({ length: 8 }, (_, index) => said(`m${index}`, `Hola, el pedido ${index} no llega`));
    const { edge, snapshot, settled } = stage(ticket("r1", messages));
    edge.controls.hold();
    await vi.waitFor(() => expect(edge.controls.waiting()).toBe(3));
    expect(edge.controls.requests().map(({ body }) => body.segments[0]?.match(/\d/u)?.[0])).toEqual(["7", "6", "5"]);
    expect(snapshot().record?.progress).toEqual({ done: 0, total: 8 });
    edge.controls.release(1);
    await vi.waitFor(() => expect(snapshot().record?.progress).toEqual({ done: 1, total: 8 }));
    edge.controls.release();
    await settled();
    expect(snapshot().record?.progress).toEqual({ done: 8, total: 8 });
  });

  it("tells the customer's language from the customer's messages, not from the agents'", async () => {
    const { snapshot, settled, translation } = stage(
      ticket("r1", [
        said("m1", "Hola, el pedido no llega, gracias"),
        said("m2", "Hello, the order is on the way", "agent"),
        said("m3", "Hi, thanks, we check the order", "note"),
      ]),
    );
    await settled();
    expect(snapshot().record?.customer).toEqual({ language: "es", isSure: true, isChosen: false });
    expect(translation("m2")).toBe("Hello, the order is on the way");
  });

  it("retranslates the customer's messages when the agent corrects the language, and no others", async () => {
    const { edge, store, settled, snapshot } = stage(
      ticket("r1", [said("m1", "ok"), said("m2", "Hello, the order is on the way", "agent")]),
    );
    await settled();
    expect(snapshot().record?.customer.isSure).toBe(false);
    const before = edge.controls.requests().length;
    store.actions.chooseLanguage("ca");
    await settled();
    expect(
      edge.controls
        .requests()
        .slice(before)
        .map(({ body }) => [body.source, body.segments[0]]),
    ).toEqual([["ca", "ok"]]);
    expect(snapshot().record?.customer).toEqual({ language: "ca", isSure: true, isChosen: true });
  });

  it("asks again for texts too short to tell, once the conversation has a language", async () => {
    const { edge, settled, state } = stage(
      ticket("r1", [said("m1", "Ich warte. Die Bestellung ist nicht da, und ich danke nicht"), said("m2", "ok")]),
    );
    await settled();
    await vi.waitFor(() =>
      expect(state("m2")).toMatchObject({ translated: { source: { language: "de", by: "conversation" } } }),
    );
    expect(edge.controls.requests().at(-1)?.body.conversation).toEqual({ language: "de" });
  });

  it("leaves the CRM's own lines and empty messages alone", async () => {
    const { edge, settled, state } = stage(
      ticket("r1", [
        said("m1", "Ticket assigned to Lucía Ferrán", "system"),
        said("m2", "  \n"),
        said("m3", "Hola, el pedido"),
      ]),
    );
    await settled();
    expect(state("m1")).toEqual({ kind: "untouched" });
    expect(state("m2")).toEqual({ kind: "untouched" });
    expect(edge.controls.requests()).toHaveLength(1);
  });

  it("translates quoted history only when it is unfolded", async () => {
    const { edge, store, message, settled } = stage(
      ticket("r1", [said("m1", "Hola, el pedido\n> y antes\n> lucia@correo.example")]),
    );
    await settled();
    expect(edge.controls.requests()).toHaveLength(1);
    store.actions.unfold("m1/0");
    await settled();
    expect(message("m1")?.folded[0]?.state.kind).toBe("done");
    expect(edge.controls.sent()).not.toContain("correo");
  });

  it("loads the newest thirty of a long conversation, and earlier ones when asked", async () => {
    const messages = Array.from({ length: 210 }, (_, index) => said(`m${index}`, `Hola, el pedido ${index}`));
    const { store, snapshot, settled } = stage(ticket("r1", messages));
    await settled();
    expect(snapshot().record?.messages).toHaveLength(30);
    expect(snapshot().record?.messages.at(-1)?.id).toBe("m209");
    expect(snapshot().record?.earlier).toBe(180);
    store.actions.showEarlier();
    await settled();
    expect(snapshot().record?.earlier).toBe(150);
  });

  it("splits a message of 20,000 characters between sentences and joins it again", async () => {
    const text = "Hola, soy Lucía Ferrán y no me llega el pedido. ".repeat(420).trim();
    const { edge, settled, translation } = stage(ticket("r1", [said("m1", text)]), {
      edge: { translate: (segment) => segment },
    });
    await settled();
    const segments = edge.controls.requests().flatMap(({ body }) => body.segments);
    expect(segments.length).toBeGreaterThan(1);
    expect(Math.max(...segments.map(({ length }) => length))).toBeLessThanOrEqual(10_000);
    expect(translation("m1")).toBe(text);
  });

  it("stops while paused and goes on afterwards", async () => {
    const { edge, host, store, snapshot, settled } = stage(undefined);
    await vi.waitFor(() => expect(snapshot().phase).toBe("none"));
    store.actions.setPaused(true);
    host.controls.open(ticket("r1", [said("m1", "Hola, el pedido")]));
    await vi.waitFor(() => expect(snapshot().record?.isPaused).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(edge.controls.requests()).toHaveLength(0);
    store.actions.setPaused(false);
    await settled();
    expect(edge.controls.requests()).toHaveLength(1);
  });
});

describe("the CRM moves on", () => {
  it("shows nothing while no record is open", async () => {
    const { snapshot } = stage(undefined);
    await vi.waitFor(() => expect(snapshot().phase).toBe("none"));
  });

  it("translates a message that arrives, and does not ask for the others again", async () => {
    const { edge, host, settled, translation } = stage(ticket("r1", [said("m1", "Hola, el pedido")]));
    await settled();
    host.controls.receive(said("m2", "Soy Lucía Ferrán, gracias por el pedido"));
    await vi.waitFor(() => expect(translation("m2")).toContain("Lucía Ferrán"));
    expect(edge.controls.requests()).toHaveLength(2);
  });

  it("drops everything of the record before: work, texts, names and keys", async () => {
    const { edge, host, made, snapshot } = stage(
      ticket("r1", [said("m1", "Hola, el pedido"), said("m2", "Soy Lucía Ferrán")]),
    );
    edge.controls.hold();
    await vi.waitFor(() => expect(edge.controls.waiting()).toBe(2));
    host.controls.open(ticket("r2", [said("n1", "Hola, y gracias")]));
    await vi.waitFor(() => expect(snapshot().record?.id).toBe("r2"));
    await vi.waitFor(() => expect(made[0]?.isDestroyed()).toBe(true));
    edge.controls.release();
    expect(JSON.stringify(snapshot())).not.toContain("Lucía");
  });

  it("keeps what is on the screen when the CRM fails to answer once", async () => {
    const { host, snapshot, settled, store } = stage(ticket("r1", [said("m1", "Hola, el pedido")]));
    await settled();
    host.controls.fail("conversation", "timeout");
    host.controls.emit();
    await vi.waitFor(() => expect(snapshot().problem).toBe("timeout"));
    expect(snapshot().phase).toBe("ready");
    store.actions.retry();
    await vi.waitFor(() => expect(snapshot().problem).toBeUndefined());
  });

  it("says that it could not read the record, and reads it when asked again", async () => {
    const host = { conversation: ticket("r1", [said("m1", "Hola, el pedido")]) };
    const staged = stage(undefined, { host });
    staged.host.controls.fail("conversation", "not-allowed");
    await vi.waitFor(() => expect(staged.snapshot()).toMatchObject({ phase: "failed", problem: "not-allowed" }));
    staged.store.actions.retry();
    await vi.waitFor(() => expect(staged.snapshot().phase).toBe("ready"));
  });
});

describe("failures", () => {
  it("blocks a message whose scan fails, and sends nothing of it", async () => {
    const { edge, settled, state } = stage(
      ticket("r1", [said("m1", "Hola VENENO"), said("m2", "Gracias por el pedido")]),
      { failsOn: "VENENO" },
    );
    await settled();
    expect(state("m1")).toEqual({ kind: "blocked" });
    expect(state("m2")?.kind).toBe("done");
    expect(edge.controls.sent()).not.toContain("Hola");
  });

  it.each(["unsupported_pair", "vendor_unavailable", "vendor_timeout", "pseudonyms_lost"] as const)(
    "keeps the reason of a failed message: %s",
    async (code) => {
      const { edge, settled, state, store } = stage(
        ticket("r1", [said("m1", "Hola, el pedido"), said("m2", "Gracias por el pedido")]),
      );
      edge.controls.fail(code, 1, "Hola");
      await settled();
      expect(state("m1")).toEqual({ kind: "failed", problem: code });
      expect(state("m2")?.kind).toBe("done");
      store.actions.retry("m1/body");
      await settled();
      expect(state("m1")?.kind).toBe("done");
    },
  );

  it("shows nothing of a translation that lost a pseudonym, even if the API let it through", async () => {
    const { settled, state } = stage(ticket("r1", [said("m1", "Hola, soy Lucía Ferrán")]), {
      edge: { translate: () => "Hello, I am" },
    });
    await settled();
    expect(state("m1")).toEqual({ kind: "failed", problem: "pseudonyms_lost" });
  });

  it("halts while offline and resumes where it was", async () => {
    const staged = stage(ticket("r1", [said("m1", "Hola, el pedido"), said("m2", "Gracias por el pedido")]));
    staged.edge.controls.setOffline(true);
    await vi.waitFor(() => expect(staged.snapshot().record?.halted).toBe("offline"));
    staged.edge.controls.setOffline(false);
    staged.store.actions.retry();
    await staged.settled();
    expect(staged.translation("m1")).toContain("Hola");
  });
});

describe("the agent decides what is personal", () => {
  it("shows a soft finding when asked, tells the API so, and masks it again", async () => {
    const { edge, store, message, settled } = stage(
      ticket("r1", [said("m1", "Hola, compré en Amazon el pedido de Lucía Ferrán")]),
    );
    await settled();
    const amazon = () => message("m1")?.body.masked?.items.find(({ span }) => span.start === 16);
    const item = amazon();
    expect(item).toMatchObject({ entity: "PERSON", state: "found", isHard: false });
    if (item !== undefined) store.actions.toggleItem("m1/body", item);
    await settled();
    const { segments, released } = edge.controls.requests().at(-1)?.body ?? {};
    expect(segments?.[0]).toContain("Amazon");
    expect(released?.map(({ segment, start, end }) => segments?.[segment]?.slice(start, end))).toEqual(["Amazon"]);
    const freed = amazon();
    expect(freed).toMatchObject({ state: "released", label: undefined });
    if (freed !== undefined) store.actions.toggleItem("m1/body", freed);
    await settled();
    expect(edge.controls.requests().at(-1)?.body.segments[0]).not.toContain("Amazon");
  });

  it("never shows what a checksum proves", async () => {
    const { edge, store, message, settled } = stage(
      ticket("r1", [said("m1", "Hola, escriba a lucia@correo.example por el pedido")]),
    );
    await settled();
    const item = message("m1")?.body.masked?.items[0];
    expect(item).toMatchObject({ entity: "EMAIL", isHard: true });
    if (item !== undefined) store.actions.toggleItem("m1/body", item);
    await settled();
    expect(edge.controls.sent()).not.toContain("correo");
  });

  it("masks a selected piece everywhere in the conversation", async () => {
    const { edge, store, settled } = stage(
      ticket("r1", [
        said("m1", "Hola, el pedido del gato Bigotes"),
        said("m2", "Bigotes y el pedido, gracias"),
        said("m3", "Gracias por el pedido"),
      ]),
    );
    await settled();
    const before = edge.controls.requests().length;
    store.actions.markSpan("m1/body", { start: 25, end: 32 });
    await settled();
    const again = edge.controls
      .requests()
      .slice(before)
      .map(({ body }) => body.segments[0]);
    expect(again.toSorted()).toEqual(["Hola, el pedido del gato ⟦CUSTOM 1⟧", "⟦CUSTOM 1⟧ y el pedido, gracias"]);
  });
});
