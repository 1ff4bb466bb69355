import { describe, expect, it } from "vitest";
import { readAppMessage } from "./wire.ts";

const GUID = "g";
const say = (fields: object) => readAppMessage(JSON.stringify({ appGuid: GUID, instanceGuid: GUID, ...fields }), GUID);

describe("what an app can say", () => {
  it.each([
    [
      { key: "iframe.handshake", message: { version: "2.0.9" } },
      { kind: "handshake", version: "2.0.9" },
    ],
    [
      { id: 1, request: "get", params: ["a"] },
      { kind: "call", id: 1, request: "get", params: ["a"] },
    ],
    [
      { key: "iframe.on:ticket.save", message: { subscriberCount: 2 } },
      { kind: "on", event: "ticket.save", subscribers: 2 },
    ],
    [
      { key: "iframe.on:request:3.done", message: { subscriberCount: 1 } },
      { kind: "on", event: "request:3.done", subscribers: 1 },
    ],
    [
      { key: "iframe.off:app.activated", message: { subscriberCount: 0 } },
      { kind: "off", event: "app.activated", subscribers: 0 },
    ],
    [
      { key: "iframe.trigger:x", message: 1 },
      { kind: "trigger", event: "x" },
    ],
    [{ key: "session.live" }, { kind: "noise" }],
  ])("%j", (fields, message) => {
    expect(say(fields)).toEqual({ kind: "message", message });
  });

  it("a request, with what it may leave out filled in", () => {
    expect(say({ key: "request:1", message: { url: "/api/v2/locales.json" } })).toEqual({
      kind: "message",
      message: {
        kind: "request",
        key: "request:1",
        options: { url: "/api/v2/locales.json", type: "GET", headers: {}, data: undefined, secure: false },
      },
    });
  });

  it("a request that Zendesk would not carry, which still gets its answer", () => {
    const message = { url: "https://api.example/", secure: true, cors: true };
    expect(say({ key: "request:1", message })).toMatchObject({
      kind: "message",
      message: { kind: "refused-request", key: "request:1" },
    });
  });

  it("a reply to a hook, which alone is an object", () => {
    const reply = { appGuid: GUID, key: "iframe.reply:ticket.save", error: { msg: "no" } };
    expect(readAppMessage(reply, GUID)).toEqual({
      kind: "message",
      message: { kind: "reply", event: "ticket.save", refusal: "no" },
    });
  });
});

describe("what it cannot", () => {
  it.each([
    ["another app's guid", JSON.stringify({ appGuid: "other", key: "session.live" })],
    ["an object where the SDK sends a string", { appGuid: GUID, key: "session.live" }],
    ["a call of no kind", JSON.stringify({ appGuid: GUID, id: 1, request: "delete", params: [] })],
    ["a call without an id", JSON.stringify({ appGuid: GUID, request: "get", params: [] })],
    ["a key of no kind", JSON.stringify({ appGuid: GUID, key: "iframe.dance:x" })],
    ["text", "hello"],
    ["nothing", undefined],
  ])("%s", (_name, data) => {
    expect(readAppMessage(data, GUID).kind).toBe("malformed");
  });

  it("is not repeated in the complaint, whatever it held", () => {
    expect(JSON.stringify(readAppMessage("María Fernández", GUID))).not.toContain("María");
  });
});
