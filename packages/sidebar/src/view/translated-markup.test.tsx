import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { connectApi } from "../conversation/connect-api.ts";
import type { ConversationStore } from "../conversation/snapshot.ts";
import { createConversationStore } from "../conversation/store.ts";
import { fakeEdge } from "../testing/fake-edge.ts";
import { fakeHost } from "../testing/fake-host.ts";
import { fakePseudonymizer } from "../testing/fake-pseudonymizer.ts";
import { App } from "./app.tsx";

const stores: ConversationStore[] = [];
afterEach(() => {
  cleanup();
  for (const store of stores.splice(0)) store.stop();
});

function show(translation: string) {
  const body = "Hola, el pedido no ha llegado todavía y no sé qué hacer";
  const message = { id: "m1", author: "customer", format: "text", body, sentAt: "2026-03-02T09:30:00Z" } as const;
  const host = fakeHost({ conversation: { id: "r1", contentType: "ticket", messages: [message] } });
  const edge = fakeEdge({ translate: () => translation });
  const store = createConversationStore({
    host,
    api: connectApi({ baseUrl: host.apiUrl, fetch: edge.fetch }),
    createPseudonymizer: () => Promise.resolve(fakePseudonymizer([])),
    now: Date.now,
    drafts: new Map(),
  });
  stores.push(store);
  return render(<App store={store} />);
}

describe("a translation with markup in it", () => {
  it.each([
    "<img src=x onerror=alert(1)> has not arrived",
    "<script>window.stolen = 1</script> has not arrived",
    "</p></article><b>has</b> not arrived <!-- yet -->",
    "&lt;b&gt; has not arrived &amp;amp; {{7*7}}",
    "[has](javascript:alert(1)) **not** arrived",
  ])("is shown as the text it is: %s", async (translation) => {
    Reflect.deleteProperty(globalThis, "stolen");
    const { container } = show(translation);
    await screen.findByText(translation, {}, { timeout: 3000 });
    expect(container.querySelector("article :is(script, img, b, a[href]), [onerror]")).toBeNull();
    expect(Reflect.has(globalThis, "stolen")).toBe(false);
  });
});
