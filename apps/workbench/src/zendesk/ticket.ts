import type { Sample, SampleMessage } from "../samples/sample.ts";

export type Role = "end-user" | "agent" | "system";

export type Comment = {
  readonly role: Role;
  /** A note is seen by agents only. */
  readonly isNote: boolean;
  readonly name: string;
  /** ISO 8601 */
  readonly at: string;
  readonly format: "text" | "html";
  readonly body: string;
};

export type Channel = "email" | "native_messaging";

/** A ticket as the account holds it. */
export type Ticket = {
  /** Undefined until a new ticket is submitted. */
  readonly number: number | undefined;
  readonly subject: string;
  readonly contentType: "ticket" | "chat";
  /** Which way the composer answers now; an agent may take a chat over to e-mail. */
  readonly channel: Channel;
  readonly language: string;
  readonly customerName: string;
  readonly comments: readonly Comment[];
};

export const AGENT_NAME = "Robin Calloway";
export const FIRST_TICKET_NUMBER = 2041;

export function ticketFromSample(sample: Sample, index: number): Ticket {
  return {
    number: FIRST_TICKET_NUMBER + index,
    subject: sample.subject,
    contentType: sample.contentType,
    channel: sample.contentType === "chat" ? "native_messaging" : "email",
    language: sample.language,
    customerName: sample.customerName,
    comments: sample.messages.map((message) => commentFromSample(message, sample.customerName)),
  };
}

/** `#2041`, which stays in one piece in right-to-left text too. */
export function ticketLabel(number: number | undefined): string {
  return number === undefined ? "" : `\u2068#${number}\u2069`;
}

export function newTicket(): Ticket {
  return {
    number: undefined,
    subject: "",
    contentType: "ticket",
    channel: "email",
    language: "und",
    customerName: "",
    comments: [],
  };
}

export function commentFromSample(message: SampleMessage, customerName: string): Comment {
  const role: Role = message.from === "customer" ? "end-user" : message.from === "system" ? "system" : "agent";
  return {
    role,
    isNote: message.from === "note",
    name: role === "end-user" ? customerName : role === "agent" ? AGENT_NAME : "System",
    at: message.at,
    format: message.format,
    body: message.body,
  };
}
