import type { Entity } from "@sottovoce/core";

export type SampleMessage = {
  readonly from: "customer" | "agent" | "note" | "system";
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly format: "text" | "html";
  readonly body: string;
};

/**
 * One invented ticket or chat: demo, test set and proof at once. Every person, number and address in it is made up;
 * numbers with check digits are valid, domains are reserved ones.
 */
export type Sample = {
  /** `es-factura-duplicada`; the file's name. */
  readonly id: string;
  /** BCP 47 of the customer. */
  readonly language: string;
  readonly contentType: "ticket" | "chat";
  /** In English, what it shows; for the index page. */
  readonly title: string;
  readonly subject: string;
  /** Shown by the CRM page only, never sent to the sidebar. */
  readonly customerName: string;
  /** Oldest first. */
  readonly messages: readonly SampleMessage[];
  /**
   * Every personal value in the ticket, exactly as written, one entry for each spelling, labelled by hand.
   * A city, a company or a plain date alone is not personal here: the default policy leaves those visible.
   */
  readonly seeded: readonly { readonly entity: Entity; readonly value: string }[];
  /** A message that arrives live when asked. Its personal values are in `seeded` too. */
  readonly next?: SampleMessage;
  /** What an agent could answer, in English; names the customer and a seeded number. */
  readonly reply: string;
};
