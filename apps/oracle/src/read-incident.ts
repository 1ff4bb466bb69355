import * as z from "zod/mini";
import { HostError, type Author, type Conversation, type Message } from "@sottovoce/sidebar/host";

/** Longest reply of Connect REST that is read, in UTF-16 code units. */
export const REPLY_LIMIT = 8_000_000;
/** The newest threads of an incident that are shown. */
const THREAD_LIMIT = 500;

// Only what is named here is kept: `contact`, `account`, `mailHeader`, `primaryContact` and the links fall away.
const Incident = z.object({
  subject: z.optional(z.nullable(z.string())),
  threads: z.object({ items: z.array(z.unknown()) }),
});

const Named = z.object({
  id: z.optional(z.nullable(z.int())),
  lookupName: z.optional(z.nullable(z.string())),
});

const Thread = z.object({
  id: z.int(),
  text: z.optional(z.nullable(z.string())),
  createdTime: z.optional(z.nullable(z.string())),
  displayOrder: z.optional(z.nullable(z.number())),
  entryType: Named,
  contentType: z.optional(z.nullable(Named)),
});
type Thread = z.infer<typeof Thread>;

/**
 * Oracle's standard ids; a site's menu may add more, which are nobody's words to translate.
 * 4 is an agent who types for the customer, 5 the transcript of a chat, 6 and 7 are a rule's answers, 8 is voice.
 */
const AUTHORS: Readonly<Record<number, Author>> = {
  1: "note",
  2: "agent",
  3: "customer",
  4: "customer",
  5: "customer",
};

/**
 * Reads the reply of `GET /incidents/{id}?expand=threads`.
 * @param messageId gives an opaque id to a thread's number, the same one each time.
 * @throws HostError `not-allowed` for anything that is no such reply.
 */
export function readIncident(
  reply: string,
  messageId: (thread: number) => string,
): Pick<Conversation, "subject" | "messages"> {
  if (reply.length > REPLY_LIMIT) throw new HostError("not-allowed");
  const incident = Incident.safeParse(parseJson(reply));
  if (!incident.success) throw new HostError("not-allowed");
  const threads = incident.data.threads.items
    .flatMap((item) => {
      const thread = Thread.safeParse(item);
      return thread.success ? [thread.data] : [];
    })
    .toSorted(byOrder)
    .slice(-THREAD_LIMIT);
  const { subject } = incident.data;
  return {
    ...(typeof subject === "string" ? { subject } : {}),
    messages: threads.map((thread) => message(thread, messageId(thread.id))),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function byOrder(one: Thread, other: Thread): number {
  return (one.displayOrder ?? one.id) - (other.displayOrder ?? other.id) || one.id - other.id;
}

function message(thread: Thread, id: string): Message {
  const sentAt = thread.createdTime ?? "";
  return {
    id,
    author: AUTHORS[thread.entryType.id ?? 0] ?? "system",
    format: thread.contentType?.lookupName?.toLowerCase() === "text/html" ? "html" : "text",
    body: thread.text ?? "",
    ...(Number.isNaN(Date.parse(sentAt)) ? {} : { sentAt }),
  };
}
