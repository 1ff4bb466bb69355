import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ErrorCode } from "@sottovoce/contract";
import { connectApi } from "../conversation/connect-api.ts";
import type { Drafts } from "../conversation/reply.ts";
import type { ConversationStore } from "../conversation/snapshot.ts";
import { createConversationStore } from "../conversation/store.ts";
import type { Conversation, Message } from "../host.ts";
import { fakeEdge, type FakeEdgeOptions } from "../testing/fake-edge.ts";
import { fakeHost, type FakeHostOptions } from "../testing/fake-host.ts";
import { ScanNotLoaded } from "../scan/scan-not-loaded.ts";
import { fakePseudonymizer } from "../testing/fake-pseudonymizer.ts";
import { App } from "./app.tsx";

const said = (id: string, body: string, more: Partial<Message> = {}): Message => ({
  id,
  author: "customer",
  format: "text",
  body,
  sentAt: "2026-03-02T09:30:00Z",
  ...more,
});
const ticket = (messages: readonly Message[], id = "r1"): Conversation => ({ id, contentType: "ticket", messages });
const TALK = ticket([
  said("m1", "Hola, soy Lucía Ferrán y el pedido 4711 no llega.\n\nEscriba a lucia@correo.example"),
  said("m2", "Hello, the order is on the way", { author: "agent" }),
  said("m3", "Gracias por el pedido, y saludos de Lucía Ferrán\n> y antes"),
]);

const stores: ConversationStore[] = [];
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  for (const store of stores.splice(0)) store.stop();
});

type Stage = {
  host?: FakeHostOptions;
  edge?: FakeEdgeOptions;
  fail?: ErrorCode;
  failsOn?: string;
  demandScan?: () => Promise<void>;
  prepare?: (edge: ReturnType<typeof fakeEdge>) => void;
};

function show(
  conversation: Conversation | undefined,
  { host: hostOptions = {}, edge: edgeOptions = {}, fail, failsOn, demandScan, prepare }: Stage = {},
) {
  const host = fakeHost({ conversation, ...hostOptions });
  const edge = fakeEdge(edgeOptions);
  if (fail !== undefined) edge.controls.fail(fail, 99);
  prepare?.(edge);
  const drafts: Drafts = new Map();
  const store = createConversationStore({
    host,
    api: connectApi({ baseUrl: host.apiUrl, fetch: edge.fetch }),
    createPseudonymizer: () =>
      Promise.resolve(
        fakePseudonymizer(
          [
            { value: "Lucía Ferrán", entity: "PERSON" },
            { value: "lucia@correo.example", entity: "EMAIL" },
          ],
          {
            ...(failsOn === undefined ? {} : { failsOn }),
            ...(demandScan === undefined ? {} : { demandScan }),
          },
        ),
      ),
    now: Date.now,
    drafts,
  });
  stores.push(store);
  const view = render(<App store={store} />);
  return { host, edge, store, view };
}

const done = () => screen.findByText("All messages are translated.", {}, { timeout: 3000 });
const article = (name: RegExp, index = 0) => {
  const found = screen.getAllByRole("article", { name })[index];
  if (found === undefined) throw new Error("there is no such message");
  return found;
};

async function expectAccessible(container: Element): Promise<void> {
  // Without layout there are no colours to measure; the workshop's pictures are looked at for those.
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}

describe("the conversation", () => {
  it("is shown in the agent's language, with the original one click away and in place", async () => {
    const { view } = show(TALK);
    await done();
    const first = article(/^Customer/u);
    expect(within(first).getByText(/\[en\] Hola, soy Lucía Ferrán/u)).toBeTruthy();
    expect(within(first).queryByText(/^Hola, soy/u)).toBeNull();
    fireEvent.click(within(first).getByRole("button", { name: "Original" }));
    expect(within(first).getByText(/^Hola, soy Lucía Ferrán/u)).toBeTruthy();
    expect(within(article(/^Agent/u)).getByRole("img", { name: "Already in English" })).toBeTruthy();
    await expectAccessible(view.container);
  });

  it("turns into what the vendor saw, with originals only in the tooltip of a chip", async () => {
    const { view } = show(TALK);
    await done();
    const first = article(/^Customer/u);
    fireEvent.click(within(first).getByRole("button", { name: /^2 masked/u }));
    const chip = within(first).getByRole("button", { name: "PERSON 1" });
    expect(first.textContent).not.toContain("Lucía");
    expect(within(first).getByText("What Apertium saw")).toBeTruthy();
    fireEvent.focus(chip);
    expect(screen.getByRole("tooltip").textContent).toContain("Lucía Ferrán");
    expect(screen.getByRole("tooltip").textContent).toContain("Click to show it to the vendor");
    fireEvent.blur(chip);
    expect(screen.queryByRole("tooltip")).toBeNull();
    await expectAccessible(view.container);
  });

  it.each([true, false])("says which recognizer found it, to developers only: %s", async (isDevelopment) => {
    show(TALK, { host: { isDevelopment } });
    await done();
    fireEvent.keyDown(document.body, { key: "p" });
    fireEvent.focus(within(article(/^Customer/u)).getByRole("button", { name: "PERSON 1" }));
    expect(screen.getByRole("tooltip").textContent.includes("Found by known 1.00")).toBe(isDevelopment);
  });

  it("says why a chip cannot be shown, and does not show it", async () => {
    const { edge } = show(TALK);
    await done();
    fireEvent.keyDown(document.body, { key: "p" });
    const chip = screen.getByRole("button", { name: "EMAIL 1" });
    fireEvent.mouseEnter(chip);
    fireEvent.mouseOver(chip);
    fireEvent.focus(chip);
    expect(screen.getByRole("tooltip").textContent).toContain("Always masked");
    const before = edge.controls.requests().length;
    fireEvent.click(chip);
    expect(edge.controls.requests()).toHaveLength(before);
  });

  it("shows a soft finding to the vendor when its chip is clicked, and says so on the chip", async () => {
    const { edge } = show(TALK);
    await done();
    fireEvent.keyDown(document.body, { key: "p" });
    const chip = within(article(/^Customer/u)).getByRole("button", { name: "PERSON 1" });
    fireEvent.click(chip);
    await waitFor(() => expect(edge.controls.requests().at(-1)?.body.released?.length).toBe(1));
    const freed = await within(article(/^Customer/u)).findByRole("button", { name: "Lucía Ferrán" });
    expect(freed.getAttribute("aria-pressed")).toBe("false");
  });

  it("offers to mask a selected piece", async () => {
    const { edge } = show(ticket([said("m1", "Hola, el pedido del gato Bigotes")]));
    await done();
    fireEvent.click(screen.getByRole("button", { name: "Original" }));
    const text = screen.getByText("Hola, el pedido del gato Bigotes").firstChild;
    if (text === null) throw new Error("there is no original");
    const range = document.createRange();
    range.setStart(text, 25);
    range.setEnd(text, 32);
    act(() => {
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      document.dispatchEvent(new Event("selectionchange"));
    });
    fireEvent.click(screen.getByRole("button", { name: "Mask this" }));
    await waitFor(() =>
      expect(edge.controls.requests().at(-1)?.body.segments[0]).toBe("Hola, el pedido del gato ⟦CUSTOM 1⟧"),
    );
  });

  it("translates quoted history when it is unfolded", async () => {
    const { edge } = show(TALK);
    await done();
    const before = edge.controls.requests().length;
    fireEvent.click(screen.getByRole("button", { name: "Earlier messages" }));
    await waitFor(() => expect(edge.controls.requests().length).toBe(before + 1));
  });

  it.each([
    ["script", "<p>Hola y gracias</p><script>window.stolen = 1</script>"],
    ["handlers", `<p>Hola y gracias</p><img src=x onerror="window.stolen = 2"><svg onload="window.stolen = 3"></svg>`],
    ["a comment with a script", "<p>Hola y gracias<!-- <script>window.stolen = 4</script> --></p>"],
    ["text that is HTML", "<p>Hola y gracias &lt;img src=x onerror=alert(1)&gt; {{7*7}} ${7*7}</p>"],
  ])("renders hostile HTML inert: %s", async (_, body) => {
    Reflect.deleteProperty(globalThis, "stolen");
    const { view } = show(ticket([said("m1", body, { format: "html" })]));
    await done();
    fireEvent.click(screen.getByRole("button", { name: "Original" }));
    expect(view.container.querySelector("script, img, article svg[onload], [onerror]")).toBeNull();
    expect(Reflect.has(globalThis, "stolen")).toBe(false);
    expect(view.container.textContent).not.toContain("49");
  });

  it("announces progress and failures, never what was written", async () => {
    const { view } = show(TALK);
    const heard = new Set<string>();
    const listen = () => {
      for (const region of view.container.querySelectorAll("[aria-live], output, [role=status], [role=alert]"))
        heard.add(region.textContent ?? "");
    };
    const observer = new MutationObserver(listen);
    observer.observe(view.container, { childList: true, subtree: true, characterData: true });
    await done();
    fireEvent.keyDown(document.body, { key: "p" });
    fireEvent.focus(screen.getAllByRole("button", { name: "PERSON 1" })[0] ?? document.body);
    listen();
    observer.disconnect();
    expect([...heard].join("\n")).toContain("All messages are translated.");
    expect([...heard].join("\n")).not.toMatch(/Lucía|correo|pedido/u);
  });

  it("keeps nothing in the browser's storage", async () => {
    show(TALK);
    await done();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
  });
});

describe("the header", () => {
  it("names the customer's language, and takes a correction", async () => {
    const { edge } = show(TALK);
    await done();
    const picker = screen.getByLabelText("Customer's language");
    expect(picker.textContent).toMatch(/^Spanish/u);
    fireEvent.change(picker, { target: { value: "ca" } });
    await waitFor(() => expect(edge.controls.requests().at(-1)?.body.source).toBe("ca"));
  });

  it("says plainly when it is unsure", async () => {
    show(ticket([said("m1", "ok")]));
    await done();
    expect(screen.getByLabelText("Customer's language").textContent).toMatch(/^Unsure: Spanish\?/u);
  });

  it("shows progress that is true", async () => {
    const { edge } = show(TALK, { prepare: (held) => held.controls.hold() });
    expect(await screen.findByText("0 of 3")).toBeTruthy();
    await waitFor(() => expect(edge.controls.waiting()).toBe(3));
    edge.controls.release(1);
    expect(await screen.findByText("1 of 3")).toBeTruthy();
    edge.controls.release();
    await done();
  });

  it("follows the agent's language and its direction", async () => {
    const { view } = show(TALK, { host: { locale: "ar-EG" } });
    await screen.findByText("تُرجمت جميع الرسائل.", {}, { timeout: 3000 });
    expect(view.container.firstElementChild?.getAttribute("dir")).toBe("rtl");
    expect(view.container.firstElementChild?.getAttribute("lang")).toBe("ar");
  });

  it.each(["es", "de", "it", "ja"])("speaks %s", async (locale) => {
    const { view } = show(ticket([]), { host: { locale } });
    await waitFor(() => expect(view.container.firstElementChild?.getAttribute("lang")).toBe(locale));
    await screen.findByRole("banner");
    await expectAccessible(view.container);
  });
});

describe("keys", () => {
  it("move between messages and show originals, but never while typing", async () => {
    show(TALK);
    await done();
    fireEvent.keyDown(document.body, { key: "k" });
    expect(document.activeElement).toBe(article(/^Customer/u, 1));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "k" });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "k" });
    expect(document.activeElement).toBe(article(/^Customer/u));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "o" });
    expect(within(article(/^Customer/u)).getByText(/^Hola, soy Lucía Ferrán/u)).toBeTruthy();
    const box = screen.getByLabelText("Your reply", { selector: "textarea" });
    fireEvent.keyDown(box, { key: "p" });
    expect(screen.queryByRole("button", { name: "PERSON 1" })).toBeNull();
  });

  it("translate and insert from the reply itself", async () => {
    const { host } = show(TALK);
    await done();
    const box = screen.getByLabelText("Your reply", { selector: "textarea" });
    fireEvent.change(box, { target: { value: "Hello and thanks" } });
    fireEvent.keyDown(box, { key: "Enter", ctrlKey: true });
    await screen.findByDisplayValue("[es] Hello and thanks");
    fireEvent.keyDown(box, { key: "Enter", ctrlKey: true, shiftKey: true });
    await screen.findByText(/^Inserted into the reply/u);
    expect(host.controls.draft()).toBe("[es] Hello and thanks");
  });
});

describe("the composer", () => {
  const compose = async (stage: Stage = {}, text = "Hello Lucía Ferrán, order 4711") => {
    const staged = show(TALK, stage);
    await done();
    fireEvent.change(screen.getByLabelText("Your reply", { selector: "textarea" }), { target: { value: text } });
    fireEvent.click(screen.getByRole("button", { name: "Translate" }));
    return staged;
  };

  it("shows an editable translation, what was checked, and one primary action", async () => {
    const { view, host } = await compose();
    const preview = await screen.findByLabelText(/^Translation into Spanish/u);
    expect(screen.getByRole("button", { name: /^Names: Every masked piece is back/u })).toBeTruthy();
    fireEvent.change(preview, { target: { value: "Hola Lucía Ferrán, pedido 4712" } });
    expect(screen.getByText("4711, 4712")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Insert" }));
    await screen.findByRole("button", { name: "Insert again" });
    expect(host.controls.draft()).toBe("Hola Lucía Ferrán, pedido 4712");
    await expectAccessible(view.container);
  });

  it("says that nothing was inserted when personal data could not be put back", async () => {
    const { host } = await compose({ edge: { translate: (text, { target }) => (target === "es" ? "perdido" : text) } });
    const notice = await screen.findByText(/Nothing was inserted\./u);
    expect(within(notice).getByRole("button", { name: "Try again" })).toBeTruthy();
    expect(within(notice).getByRole("button", { name: "Copy masked text" })).toBeTruthy();
    expect(screen.getByDisplayValue("Hello Lucía Ferrán, order 4711")).toBeTruthy();
    expect(host.controls.draft()).toBe("");
  });

  it("offers the text to copy when the CRM has no editor", async () => {
    const write = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { writeText: write }, configurable: true });
    await compose({ host: { editor: "none" } });
    fireEvent.click(await screen.findByRole("button", { name: "Insert" }));
    await screen.findByText(/^There is no reply editor open/u);
    fireEvent.click(screen.getByRole("button", { name: "Copy" }));
    await screen.findByText("Copied.");
    expect(write).toHaveBeenCalledWith("[es] Hello Lucía Ferrán, order 4711");
  });

  it("says when the translation is of an earlier text", async () => {
    await compose();
    await screen.findByLabelText(/^Translation into Spanish/u);
    fireEvent.change(screen.getByLabelText("Your reply", { selector: "textarea" }), {
      target: { value: "Hello again" },
    });
    expect(screen.getByText("This translation is of an earlier text.")).toBeTruthy();
  });
});

describe("when things go wrong", () => {
  it.each([
    ["unsupported_pair", "No engine translates this language pair."],
    ["vendor_unavailable", "No engine answered."],
    ["vendor_timeout", "The engine took too long."],
    ["pseudonyms_lost", "Personal data could not be put back safely"],
    ["proof_refused", "The API did not accept the CRM's proof of who asks."],
    ["rate_limited", "Too many requests at once."],
  ] as const)("%s is said once, in words, and the texts stay readable", async (code, words) => {
    const { view } = show(TALK, { fail: code });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(words);
    expect(screen.getAllByText(new RegExp(words, "u"))).toHaveLength(1);
    await expectAccessible(view.container);
  });

  it("offline is said, and the agent can go on", async () => {
    const { edge } = show(TALK, { prepare: (offline) => offline.controls.setOffline(true) });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("No connection.");
    edge.controls.setOffline(false);
    act(() => {
      window.dispatchEvent(new Event("online"));
    });
    await done();
  });

  it("a scan that cannot be loaded is said once, and tried again", async () => {
    let isLoaded = false;
    const demandScan = () => (isLoaded ? Promise.resolve() : Promise.reject(new ScanNotLoaded()));
    const { edge, view } = show(TALK, { demandScan });
    const words = "The privacy scan could not be loaded. Nothing was sent.";
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(words);
    expect(screen.getAllByText(words, { exact: false })).toHaveLength(1);
    expect(edge.controls.requests()).toHaveLength(0);
    await expectAccessible(view.container);
    isLoaded = true;
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    await done();
    expect(screen.queryByText(words, { exact: false })).toBeNull();
  });

  it("a text that could not be scanned is shown, and said not to have been sent", async () => {
    show(ticket([said("m1", "Hola VENENO"), said("m2", "Gracias por el pedido")]), { failsOn: "VENENO" });
    expect(await screen.findByText(/was not sent anywhere/u)).toBeTruthy();
    expect(screen.getByText("Hola VENENO")).toBeTruthy();
  });

  it("no record and no messages have words of their own", async () => {
    const { host, view } = show(undefined);
    await screen.findByText("Open a ticket or a chat to read it in your language.");
    await expectAccessible(view.container);
    act(() => host.controls.open(ticket([])));
    await screen.findByText(/^No messages yet/u);
  });
});
