import { expect, it } from "vitest";
import { HostError, type Conversation, type Message } from "../host.ts";
import { fakeHost } from "./fake-host.ts";
import { testHost, type StagedMessage, type StagedRecord } from "./host-conformance.ts";

const message = (staged: StagedMessage, index: number): Message => ({
  id: `m${index}`,
  author: staged.author,
  format: staged.format,
  body: staged.body,
  ...(staged.sentAt === undefined ? {} : { sentAt: staged.sentAt }),
});

const conversation = (record: StagedRecord): Conversation => ({
  id: `r${record.number}`,
  contentType: record.contentType,
  subject: record.subject,
  messages: record.messages.map(message),
});

testHost("the fake host", () => {
  const host = fakeHost();
  let received = 1000;
  return {
    host,
    authors: ["customer", "agent", "note", "system"],
    open: (record) => host.controls.open(record === undefined ? undefined : conversation(record)),
    receive: (staged) => host.controls.receive(message(staged, (received += 1))),
    setDraft: (text) => {
      host.controls.setEditor(text === undefined ? "none" : "reply");
      host.controls.setDraft(text ?? "");
    },
    draft: () => host.controls.draft(),
    interpreted: () => [],
  };
});

it("fails as often as it was told, then works again", async () => {
  const host = fakeHost();
  host.controls.fail("conversation", "timeout", 2);
  await expect(host.conversation()).rejects.toThrow(HostError);
  await expect(host.conversation()).rejects.toThrow(HostError);
  await expect(host.conversation()).resolves.toBeUndefined();
});

it("hands out copies, so that nobody changes the CRM's record by accident", async () => {
  const given: Conversation = { id: "r1", contentType: "chat", messages: [] };
  const host = fakeHost({ conversation: given });
  const read = await host.conversation();
  expect(read).toEqual(given);
  expect(read).not.toBe(given);
});
