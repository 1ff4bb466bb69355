import { describe, expect, it } from "vitest";
import { readIncident, REPLY_LIMIT } from "./read-incident.ts";

const thread = (id: number, more: object = {}) => ({
  id,
  text: `text ${id}`,
  createdTime: "2026-01-01T10:05:00Z",
  displayOrder: id,
  entryType: { id: 3, lookupName: "Customer" },
  contentType: { id: 1, lookupName: "text/plain" },
  ...more,
});
const reply = (items: readonly unknown[], more: object = {}) =>
  JSON.stringify({ id: 42, subject: "Pedido", threads: { items }, ...more });
const read = (text: string) => readIncident(text, (id) => `m${id}`);

describe("an incident's reply", () => {
  it("is ordered by displayOrder, whatever order the site sends", () => {
    const { messages } = read(
      reply([thread(7, { displayOrder: 3 }), thread(9, { displayOrder: 1 }), thread(8, { displayOrder: 2 })]),
    );
    expect(messages.map(({ id }) => id)).toEqual(["m9", "m8", "m7"]);
  });

  it.each([
    [1, "note"],
    [2, "agent"],
    [3, "customer"],
    [4, "customer"],
    [5, "customer"],
    [6, "system"],
    [7, "system"],
    [8, "system"],
    [1001, "system"],
  ])("has entry type %d written by the %s", (id, author) => {
    expect(read(reply([thread(1, { entryType: { id } })])).messages[0]?.author).toBe(author);
  });

  it.each([
    [{ id: 2, lookupName: "text/html" }, "html"],
    [{ id: 1, lookupName: "text/plain" }, "text"],
    [{ id: 9, lookupName: "text/x-unknown" }, "text"],
    [null, "text"],
    [undefined, "text"],
  ])("with content type %j is %s", (contentType, format) => {
    expect(read(reply([thread(1, { contentType })])).messages[0]?.format).toBe(format);
  });

  it("lends no name of a contact, an account or a mail header", () => {
    const person = { lookupName: "Zenobia", emails: ["z@leak.example"] };
    const read1 = read(
      reply([thread(1, { contact: person, account: person, mailHeader: "From: Zenobia" })], {
        primaryContact: person,
        assignedTo: { account: person },
      }),
    );
    expect(JSON.stringify(read1)).not.toMatch(/Zenobia|leak/u);
  });

  it("survives threads that are no threads, and keeps the others", () => {
    const { messages } = read(
      reply([null, 7, "x", {}, { id: "1" }, thread(2, { text: null, createdTime: "soon" }), thread(3)]),
    );
    expect(messages).toEqual([
      { id: "m2", author: "customer", format: "text", body: "" },
      { id: "m3", author: "customer", format: "text", body: "text 3", sentAt: "2026-01-01T10:05:00Z" },
    ]);
  });

  it.each(["", "<html>Sign in</html>", "null", "[]", "{}", `{"threads":{"links":[]}}`])(
    "that is %j is refused without quoting it",
    (text) => {
      expect(() => read(text)).toThrow("the CRM refused: not-allowed");
    },
  );

  it("is refused when it is longer than any incident", () => {
    expect(() => read(`"${"x".repeat(REPLY_LIMIT)}"`)).toThrow("not-allowed");
  });

  it("shows the newest threads of a very long incident", () => {
    const { messages } = read(reply(Array.from({ length: 700 }, (_, index) => thread(index + 1))));
    expect(messages).toHaveLength(500);
    expect(messages.at(-1)?.id).toBe("m700");
  });
});
