import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SessionRequest } from "@sottovoce/contract";
import { HostError, type Author, type Conversation, type CrmHost } from "../host.ts";

/** One message as the CRM under test holds it, with everything about its author that must not come through. */
export type StagedMessage = {
  readonly author: Author;
  readonly authorName: string;
  readonly authorEmail: string;
  /** The author's id in the CRM. */
  readonly authorId: number;
  readonly format: "text" | "html";
  readonly body: string;
  /** ISO 8601 */
  readonly sentAt?: string;
};

export type StagedRecord = {
  /** The record's number in the CRM. */
  readonly number: number;
  readonly contentType: "ticket" | "chat";
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly StagedMessage[];
};

/** A host wired to a stand-in of its CRM, and the levers that move the stand-in. */
export type HostStage = {
  readonly host: CrmHost;
  /** Authors that this CRM can tell apart. `customer` and `agent` are needed. */
  readonly authors: readonly Author[];
  /** Opens a record in the CRM, or leaves it without one, and tells the host as the CRM would. */
  readonly open: (record: StagedRecord | undefined) => void | Promise<void>;
  /** A message arrives in the open record. */
  readonly receive: (message: StagedMessage) => void | Promise<void>;
  /** Fills the reply editor with what the agent already wrote; undefined takes the editor away. */
  readonly setDraft: (text: string | undefined) => void | Promise<void>;
  /** What the agent reads in the editor: plain text, line breaks as `\n`. */
  readonly draft: () => string | Promise<string>;
  /** What the CRM made of an inserted text besides text: elements other than paragraphs and breaks, placeholders it filled in. */
  readonly interpreted: () => readonly string[] | Promise<readonly string[]>;
  readonly close?: () => void | Promise<void>;
};

const PERSON = {
  authorName: "Zenobia Quartermaine",
  authorEmail: "zenobia.q@leak.example",
  authorId: 990_017_431,
};
const AGENT = {
  authorName: "Thaddeus Oyelaran",
  authorEmail: "thaddeus@staff.example",
  authorId: 880_231_907,
};

const staged = (author: Author, body: string, more: Partial<StagedMessage> = {}): StagedMessage => ({
  ...(author === "customer" ? PERSON : AGENT),
  author,
  format: "html",
  body,
  sentAt: "2026-03-02T09:30:00Z",
  ...more,
});

const record = (number: number, messages: readonly StagedMessage[]): StagedRecord => ({
  number,
  contentType: "ticket",
  subject: "No me ha llegado el pedido",
  messages,
});

const HOSTILE_BODIES = [
  `<p>Hola</p><script>window.stolen = 1</script><!-- <script>window.stolen = 2</script> -->`,
  `<img src="x" onerror="window.stolen = 3"><svg onload="window.stolen = 4"></svg>`,
  `{{7*7}} {{ticket.requester.email}} \${7*7} <%= 7 %>`,
  `‮txet desrever‬ \u0000 \uD800 ⟦PERSON 1⟧`,
] as const;

/** Editors may put an invisible character into `{{` so that the CRM does not fill a placeholder in. */
const visible = (text: string) => text.replaceAll(/[\u200B-\u200D\u2060\uFEFF]/gu, "").replaceAll("\u00A0", " ");

/** The conformance suite that every CrmHost passes, and the fake. */
export function testHost(name: string, setup: () => HostStage | Promise<HostStage>): void {
  describe(`${name} keeps the promises of CrmHost`, () => {
    let stage: HostStage;
    beforeEach(async () => {
      stage = await setup();
    });
    afterEach(async () => {
      await stage.close?.();
    });

    const opened = async (staging: StagedRecord): Promise<Conversation> => {
      await stage.open(staging);
      const conversation = await stage.host.conversation();
      if (conversation === undefined) throw new Error("the host sees no conversation although a record is open");
      return conversation;
    };

    testReading(() => stage, opened);
    testChanges(() => stage);
    testInserting(() => stage);

    it("names the agent's language as BCP 47", async () => {
      const locale = await stage.host.locale();
      expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    });

    it("knows a colour scheme", async () => {
      expect(["light", "dark"]).toContain(await stage.host.colorScheme());
    });

    it("says where the API is, without a slash at the end", () => {
      expect(new URL(stage.host.apiUrl).protocol).toMatch(/^https?:$/u);
      expect(stage.host.apiUrl.endsWith("/")).toBe(false);
    });

    testCredential(() => stage);
  });
}

function testCredential(stage: () => HostStage): void {
  it("shows what the contract knows, afresh each time, and nothing about the agent", async () => {
    await stage().open(record(70, [staged("customer", "<p>Hola</p>"), staged("agent", "<p>Hi</p>")]));
    await stage().host.conversation();
    for (const { fetch, ...shown } of [await stage().host.credential(), await stage().host.credential()]) {
      expect(SessionRequest.safeParse({ crm: stage().host.name, ...shown }).success).toBe(true);
      expect(["undefined", "function"]).toContain(typeof fetch);
      const everything = JSON.stringify(shown);
      for (const part of [...AGENT.authorName.split(" "), AGENT.authorEmail, String(AGENT.authorId)])
        expect(everything).not.toContain(part);
    }
  });
}

function testReading(stage: () => HostStage, opened: (staging: StagedRecord) => Promise<Conversation>): void {
  it("gives messages oldest first, each with who wrote it and its body as the CRM holds it", async () => {
    const conversation = await opened(
      record(41, [
        staged("customer", "<p>Hola,<br>no ha llegado.</p>", { sentAt: "2026-03-02T09:30:00Z" }),
        staged("agent", "<p>We are looking into it.</p>", { sentAt: "2026-03-02T10:00:00Z" }),
      ]),
    );
    expect(conversation.messages.map((message) => message.author)).toEqual(["customer", "agent"]);
    expect(conversation.messages[0]?.body).toContain("no ha llegado.");
    expect(conversation.messages[1]?.body).toContain("We are looking into it.");
    for (const message of conversation.messages) {
      expect(["text", "html"]).toContain(message.format);
      if (message.sentAt !== undefined) expect(Number.isNaN(Date.parse(message.sentAt))).toBe(false);
    }
    expect(["ticket", "chat"]).toContain(conversation.contentType);
  });

  it("tells every kind of author apart that the CRM can tell apart", async () => {
    const authors = stage().authors;
    expect(authors).toEqual(expect.arrayContaining(["customer", "agent"]));
    const conversation = await opened(
      record(
        42,
        authors.map((author) => staged(author, `<p>${author}</p>`)),
      ),
    );
    expect(conversation.messages.map((message) => message.author)).toEqual(authors);
  });

  it("drops names, e-mail addresses and ids of people", async () => {
    const conversation = await opened(record(43, [staged("customer", "<p>Hola</p>"), staged("agent", "<p>Hi</p>")]));
    const everything = JSON.stringify(conversation);
    for (const person of [PERSON, AGENT]) {
      for (const part of person.authorName.split(" ")) expect(everything).not.toContain(part);
      expect(everything).not.toContain(person.authorEmail);
      expect(everything).not.toContain(String(person.authorId));
    }
  });

  it("gives ids that are unique and stay the same when it reads again", async () => {
    const first = await opened(record(44, [staged("customer", "<p>Hola</p>"), staged("customer", "<p>Hola</p>")]));
    const again = await stage().host.conversation();
    const ids = first.messages.map((message) => message.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(again?.id).toBe(first.id);
    expect(again?.messages.map((message) => message.id)).toEqual(ids);
  });

  it("keeps the ids of earlier messages when one arrives", async () => {
    const before = await opened(record(45, [staged("customer", "<p>Hola</p>")]));
    await stage().receive(staged("customer", "<p>¿Hay alguien?</p>", { sentAt: "2026-03-02T11:00:00Z" }));
    const after = await stage().host.conversation();
    expect(after?.id).toBe(before.id);
    expect(after?.messages).toHaveLength(2);
    expect(after?.messages[0]?.id).toBe(before.messages[0]?.id);
  });

  it("changes the conversation's id with the record", async () => {
    const first = await opened(record(46, [staged("customer", "<p>Hola</p>")]));
    const second = await opened(record(47, [staged("customer", "<p>Hola</p>")]));
    expect(second.id).not.toBe(first.id);
  });

  it("answers undefined while no record is open", async () => {
    await stage().open(undefined);
    expect(await stage().host.conversation()).toBeUndefined();
  });

  it("answers a record without messages with an empty list", async () => {
    expect((await opened(record(48, []))).messages).toEqual([]);
  });

  it("hands hostile bodies over as strings and runs none of them", async () => {
    Reflect.deleteProperty(globalThis, "stolen");
    const conversation = await opened(
      record(
        49,
        HOSTILE_BODIES.map((body) => staged("customer", body)),
      ),
    );
    expect(conversation.messages).toHaveLength(HOSTILE_BODIES.length);
    for (const message of conversation.messages) expect(typeof message.body).toBe("string");
    expect(Reflect.has(globalThis, "stolen")).toBe(false);
  });
}

function testChanges(stage: () => HostStage): void {
  it("calls the listener when a message arrives and when the record changes, and not after unsubscribing", async () => {
    await stage().open(record(50, [staged("customer", "<p>Hola</p>")]));
    let calls = 0;
    const unsubscribe = stage().host.onChange(() => {
      calls += 1;
    });
    await stage().receive(staged("customer", "<p>¿Hola?</p>", { sentAt: "2026-03-02T11:00:00Z" }));
    await expect.poll(() => calls).toBeGreaterThan(0);
    const afterMessage = calls;
    await stage().open(record(51, [staged("customer", "<p>Buenas</p>")]));
    await expect.poll(() => calls).toBeGreaterThan(afterMessage);
    unsubscribe();
    unsubscribe();
    const atTheEnd = calls;
    await stage().receive(staged("customer", "<p>¿Nadie?</p>", { sentAt: "2026-03-02T12:00:00Z" }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(atTheEnd);
  });

  it("keeps listeners apart", async () => {
    await stage().open(record(52, [staged("customer", "<p>Hola</p>")]));
    const heard: string[] = [];
    const first = stage().host.onChange(() => heard.push("first"));
    const second = stage().host.onChange(() => heard.push("second"));
    first();
    await stage().receive(staged("customer", "<p>¿Hola?</p>", { sentAt: "2026-03-02T11:00:00Z" }));
    await expect.poll(() => heard).toContain("second");
    expect(heard).not.toContain("first");
    second();
  });
}

function testInserting(stage: () => HostStage): void {
  const insertInto = async (draft: string, text: string): Promise<string> => {
    await stage().open(record(60, [staged("customer", "<p>Hola</p>")]));
    await stage().setDraft(draft);
    const inserted = await stage().host.insertReply(text);
    expect(["reply", "note"]).toContain(inserted.where);
    return visible(await stage().draft());
  };

  it("puts the reply into an empty editor, line breaks and all", async () => {
    const draft = await insertInto("", "Hola, María:\n\nSu pedido sale hoy.\nUn saludo");
    expect(draft.trim()).toBe("Hola, María:\n\nSu pedido sale hoy.\nUn saludo");
  });

  it("keeps what the agent had already written", async () => {
    const draft = await insertInto("Borrador del agente.", "Su pedido sale hoy.");
    expect(draft).toContain("Borrador del agente.");
    expect(draft).toContain("Su pedido sale hoy.");
  });

  it.each([
    `<img src=x onerror="window.stolen = 5">`,
    `<script>window.stolen = 6</script>`,
    `<b>no</b> & &lt;i&gt; &amp;amp;`,
    `{{ticket.requester.email}} {{x}}`,
    `{% if true %}si{% endif %} \${7*7}`,
    `**no** _no_ [no](https://example.org) # no`,
  ])("takes nothing in a reply for HTML or a template: %s", async (text) => {
    Reflect.deleteProperty(globalThis, "stolen");
    const draft = await insertInto("", text);
    expect(draft.trim()).toBe(text);
    expect(await stage().interpreted()).toEqual([]);
    expect(Reflect.has(globalThis, "stolen")).toBe(false);
  });

  it.each(["ご返信ありがとうございます。🙏🏽", "شكرا لرسالتك، الطلب 4711 في الطريق.", "Straße, Größe, naïve, 👩‍👩‍👧‍👦"])(
    "inserts any script as it is: %s",
    async (text) => {
      await insertInto("", text);
      expect((await stage().draft()).replaceAll("\u00A0", " ").trim()).toBe(text);
    },
  );

  it("rejects with a HostError when there is no editor", async () => {
    await stage().open(record(61, [staged("customer", "<p>Hola</p>")]));
    await stage().setDraft(undefined);
    const outcome = await stage()
      .host.insertReply("Hola")
      .then(
        () => "inserted",
        (error: unknown) => error,
      );
    expect(outcome).toBeInstanceOf(HostError);
    expect(outcome instanceof HostError ? outcome.code : outcome).toMatch(
      /^(no-editor|read-only|not-allowed|gone|timeout)$/u,
    );
  });
}
