import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSession } from "../session/session.ts";
import { createSettingsStore } from "../settings/store.ts";
import { fakeApi, KEY } from "../testing/fake-api.ts";
import { App } from "./app.tsx";

const KINDS = {
  kinds: [
    {
      id: "deepl",
      settings: {
        type: "object",
        properties: {
          key: { type: "string", pattern: "^[\\w-]{8,100}$" },
          region: { default: "eu", type: "string", enum: ["eu", "us"] },
          retentionConfirmed: { default: false, type: "boolean" },
        },
        required: ["key"],
      },
      secrets: ["key"],
    },
  ],
};

function show(locale = "en") {
  const api = fakeApi();
  api.reply("GET /v1/vendors/kinds", KINDS);
  api.reply("GET /v1/vendors", { vendors: [] });
  api.reply("GET /v1/credentials", { credentials: [] });
  api.reply("GET /v1/events", { events: [{ at: 1_700_000_000, kind: "lockout", count: 3 }] });
  api.reply("GET /v1/audit", { entries: [], intact: true, next: null });
  const session = createSession({ baseUrl: "https://api.example", fetch: api.fetch, now: api.now });
  const settings = createSettingsStore(session);
  const view = render(<App session={session} settings={settings} locale={locale} />);
  return { api, session, settings, view };
}

async function signedIn(hash: string) {
  globalThis.location.hash = hash;
  const stage = show();
  fireEvent.change(await screen.findByLabelText("Admin key"), { target: { value: KEY } });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  await screen.findByRole("navigation", { name: "Console" });
  return stage;
}

async function faults(container: Element): Promise<readonly string[]> {
  // happy-dom paints nothing: contrast is judged in a real browser (e2e).
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

beforeEach(() => {
  globalThis.location.hash = "";
});
afterEach(cleanup);

describe("signing in", () => {
  it("says in words that a key was not accepted, and what to do", async () => {
    const { view } = show();
    fireEvent.change(await screen.findByLabelText("Admin key"), { target: { value: "sv_wrong" } });
    fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("This key was not accepted");
    expect(alert.textContent).toContain("ask for a new one");
    expect(alert.textContent).not.toContain("sv_wrong");
    expect(await faults(view.container)).toEqual([]);
  });

  it("mirrors for Arabic", async () => {
    show("ar-EG");
    await screen.findByLabelText("مفتاح المسؤول");
    expect([document.documentElement.dir, document.documentElement.lang]).toEqual(["rtl", "ar"]);
  });

  it("keeps the draft of a session that ended by itself, and drops it when signed out", async () => {
    const { api, session, settings } = await signedIn("#/privacy");
    fireEvent.change(await screen.findByLabelText("Days until they are deleted"), { target: { value: "7" } });
    api.pass(31 * 60_000);
    session.touch();
    await screen.findByText("You were signed out after 30 minutes without use.");
    fireEvent.change(screen.getByLabelText("Admin key"), { target: { value: KEY } });
    fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
    const days = await screen.findByLabelText<HTMLInputElement>("Days until they are deleted");
    expect(days.value).toBe("7");
    fireEvent.click(screen.getByRole("button", { name: "Sign out" }));
    expect(settings.getSnapshot().draft).toBeUndefined();
    await screen.findByLabelText("Admin key");
  });
});

describe("services", () => {
  it("sends a secret to the API, keeps it out of the draft and forgets it", async () => {
    const { api, settings, view } = await signedIn("#/services");
    api.reply("POST /v1/credentials", {
      credentials: [{ purpose: "vendor:deepl", fields: ["key"], setAt: 1_700_000_000 }],
    });
    fireEvent.change(await screen.findByLabelText("Service"), { target: { value: "deepl" } });
    fireEvent.click(await screen.findByRole("button", { name: "Add DeepL" }));
    await screen.findByText("This is needed.");
    fireEvent.change(screen.getByLabelText("Key (secret)"), { target: { value: "a-secret-key-of-deepl" } });
    fireEvent.click(screen.getByRole("button", { name: "Add DeepL" }));
    await screen.findByText("Not saved yet");
    expect(api.calls.filter(({ path }) => path === "/v1/credentials").map(({ method }) => method)).toContain("POST");
    expect(settings.getSnapshot().draft?.vendors).toEqual([{ id: "deepl", settings: {} }]);
    expect(view.container.innerHTML).not.toContain("a-secret-key-of-deepl");
    expect(await faults(view.container)).toEqual([]);
  });

  it("keep what was entered when the secret cannot be sent", async () => {
    const { api, settings } = await signedIn("#/services");
    fireEvent.change(await screen.findByLabelText("Service"), { target: { value: "deepl" } });
    fireEvent.change(await screen.findByLabelText("Key (secret)"), { target: { value: "a-secret-key-of-deepl" } });
    api.setOffline(true);
    fireEvent.click(screen.getByRole("button", { name: "Add DeepL" }));
    expect((await screen.findByRole("alert")).textContent).toContain("No connection");
    expect(screen.getByLabelText<HTMLInputElement>("Key (secret)").value).toBe("a-secret-key-of-deepl");
    expect(settings.getSnapshot().draft?.vendors).toEqual([]);
  });

  it("are put in order by keyboard; the move is said and the focus stays", async () => {
    const { settings } = await signedIn("#/services");
    await screen.findByLabelText("Service");
    const vendors = ["deepl", "google", "azure"].map((id) => ({ id, settings: {} }));
    settings.edit((now) => ({ ...now, vendors }));
    fireEvent.click(await screen.findByRole("button", { name: "Move Azure Translator up" }));
    expect(settings.getSnapshot().draft?.vendors.map(({ id }) => id)).toEqual(["deepl", "azure", "google"]);
    await screen.findByText("Azure Translator is now 2 of 3");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Azure Translator up"));
  });
});

describe("privacy", () => {
  it("says at the switch, and again before sending, that a second admin has to approve", async () => {
    const { api, view } = await signedIn("#/privacy");
    fireEvent.click(await screen.findByLabelText("IP addresses"));
    await screen.findByText("Protects less: a second admin has to approve it.");
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByText("This would protect less");
    expect(api.calls.some(({ method }) => method === "PUT")).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: "Send for approval" }));
    await screen.findByText("Waiting for approval");
    expect(api.current().proposals).toHaveLength(1);
    expect(await faults(view.container)).toEqual([]);
  });

  it("has no switch that works for what is always masked", async () => {
    await signedIn("#/privacy");
    for (const name of ["Payment cards", "Passwords and keys", "National ids", "Names", "E-mail addresses"])
      expect((await screen.findByLabelText<HTMLInputElement>(name)).disabled, name).toBe(true);
  });

  it("checks a pattern as it is written, with the API's own engine", async () => {
    await signedIn("#/privacy");
    fireEvent.click(await screen.findByRole("button", { name: "Add a pattern" }));
    const pattern = await screen.findByLabelText("Pattern");
    fireEvent.change(pattern, { target: { value: "(?=x)" } });
    await screen.findByText(/^This is no valid RE2 pattern/u);
    fireEvent.change(pattern, { target: { value: "a*" } });
    await screen.findByText(/also fits where nothing is/u);
    fireEvent.change(pattern, { target: { value: "K-\\d{4}" } });
    fireEvent.change(screen.getByLabelText("Try it"), { target: { value: "My K-1234" } });
    expect((await screen.findByText("K-1234")).tagName).toBe("MARK");
  });
});

describe("when things go wrong", () => {
  it("a screen says so, offers to try again, and comes back", async () => {
    const { api } = await signedIn("#/services");
    await screen.findByLabelText("Service");
    api.fail("rate_limited");
    api.fail("rate_limited");
    globalThis.location.hash = "#/events";
    globalThis.dispatchEvent(new Event("hashchange"));
    expect((await screen.findAllByText("Too many requests"))[0]).toBeTruthy();
    for (const button of screen.getAllByRole("button", { name: "Try again" })) fireEvent.click(button);
    await screen.findByText("Locked out after failed attempts");
    await waitFor(() => expect(screen.queryByText("Too many requests")).toBeNull());
  });
});
