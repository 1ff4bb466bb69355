import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Conversation } from "../host.ts";
import { mount } from "../mount.tsx";
import { fakeEdge, type FakeEdgeOptions } from "../testing/fake-edge.ts";
import { fakeHost, type FakeHostOptions } from "../testing/fake-host.ts";
import { ownEngine } from "../testing/own-engine.ts";

/** What the sidebar does not say twice, does not move, and gives back. */
const TALK: Conversation = {
  id: "r1",
  contentType: "ticket",
  messages: ["Hola y gracias por el pedido", "Gracias, pero el pedido no llega"].map((body, index) => ({
    id: `m${index}`,
    author: "customer",
    format: "text",
    body,
  })),
};

let close = () => {};
afterEach(() => {
  vi.useRealTimers();
  act(() => close());
});

function open(edgeOptions: FakeEdgeOptions = {}, hostOptions: FakeHostOptions = {}) {
  const host = fakeHost({ conversation: TALK, ...hostOptions });
  const edge = fakeEdge(edgeOptions);
  const root = document.createElement("div");
  document.body.append(root);
  const unmount = mount({ host, root, fetch: edge.fetch, engine: ownEngine });
  close = () => {
    unmount();
    root.remove();
  };
  return { host, edge, root };
}
const done = () => screen.findByText("All messages are translated.", {}, { timeout: 4000 });

describe("words that the engine did not know", () => {
  it("are a small mark on the message, and a sentence only beside what the vendor saw", async () => {
    const { root } = open({ warnings: ["words_left"] });
    await done();
    const marks = screen.getAllByRole("img", { name: /^Some words were not known/u });
    expect(marks).toHaveLength(2);
    expect(root.textContent).not.toContain("Some words");
    fireEvent.mouseEnter(marks[0] ?? root);
    fireEvent.mouseOver(marks[0] ?? root);
    expect(screen.getByRole("tooltip").textContent).toContain("Some words");
    fireEvent.keyDown(document.body, { key: "p" });
    expect(screen.getAllByText(/^Some words were not known/u, { selector: "p" })).toHaveLength(2);
  });

  it("leave no mark where there are none", async () => {
    open();
    await done();
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the page", () => {
  it.each([
    ["ar-EG", "ar", "rtl"],
    ["de-CH", "de", "ltr"],
    ["ja", "ja", "ltr"],
    ["fi-FI", "en", "ltr"],
  ])("takes language and direction of an agent in %s", async (locale, language, direction) => {
    open({}, { locale });
    await waitFor(() => expect(document.documentElement.lang).toBe(language));
    expect(document.documentElement.dir).toBe(direction);
  });
});

describe("Escape", () => {
  it("takes a tooltip away, wherever the focus is", async () => {
    open();
    await done();
    const button = screen.getByRole("button", { name: "Show what the vendor saw" });
    fireEvent.mouseEnter(button);
    fireEvent.mouseOver(button);
    expect(screen.getByRole("tooltip")).toBeTruthy();
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(screen.queryByRole("tooltip")).toBeNull();
  });
});

describe("the focus", () => {
  it("stays on the button that translated and on the one that inserted", async () => {
    open();
    await done();
    const box = screen.getByLabelText("Your reply", { selector: "textarea" });
    fireEvent.change(box, { target: { value: "Hello and thanks" } });
    const translate = screen.getByRole("button", { name: "Translate" });
    translate.focus();
    fireEvent.click(translate);
    expect(translate.hasAttribute("disabled")).toBe(false);
    await screen.findByDisplayValue("[es] Hello and thanks");
    expect(document.activeElement).toBe(translate);
    const insert = screen.getByRole("button", { name: "Insert" });
    insert.focus();
    fireEvent.click(insert);
    expect(insert.hasAttribute("disabled")).toBe(false);
    await screen.findByText(/^Inserted into the reply/u);
    expect(document.activeElement).toBe(insert);
  });
});

describe("progress", () => {
  it("is announced every few seconds, not with every message", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { edge, root } = open();
    edge.controls.hold();
    while (edge.controls.waiting() < 2) await tick();
    const live = () => [...root.querySelectorAll("output")].map(({ textContent }) => textContent).join("");
    expect(live()).toBe("");
    edge.controls.release(1);
    while (!(root.querySelector("header")?.textContent ?? "").includes("1 of 2")) await tick();
    expect(live()).toBe("");
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    expect(live()).toBe("1 of 2");
    edge.controls.release();
    while (live() === "1 of 2") await tick();
    expect(live()).toBe("All messages are translated.");
  });
});

const tick = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
