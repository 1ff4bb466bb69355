import type { Proof } from "@sottovoce/contract";

/** Who wrote a message. Names, avatars and ids of people are dropped by the host adapter and never reach the sidebar. */
export type Author = "customer" | "agent" | "note" | "system";

export type Message = {
  /** Stable within the conversation; says nothing about a person. */
  readonly id: string;
  readonly author: Author;
  /** ISO 8601, or absent when the CRM does not say. */
  readonly sentAt?: string;
  readonly format: "text" | "html";
  /** As the CRM holds it: hostile until parsed. */
  readonly body: string;
};

export type Conversation = {
  /** Opaque; changes when the agent moves to another record. */
  readonly id: string;
  readonly contentType: "ticket" | "chat";
  readonly subject?: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
};

export type ColorScheme = "light" | "dark";

/** Where the inserted reply landed, so that the sidebar can say it. */
export type Inserted = { readonly where: "reply" | "note" };

/** Why a host could not do something, in the host's terms; the sidebar words it for the agent. */
export type HostErrorCode = "no-editor" | "read-only" | "not-allowed" | "gone" | "timeout";

export class HostError extends Error {
  readonly code: HostErrorCode;
  constructor(code: HostErrorCode, options?: { cause?: unknown }) {
    super(`the CRM refused: ${code}`, options);
    this.name = "HostError";
    this.code = code;
  }
}

/** What the API is shown for who is calling, and how it gets there. Good for one session. */
export type Credential = {
  /** The customer's number at the API. It says whose secret to check the proof with; the proof decides. */
  readonly tenant?: string;
  readonly proof: Proof;
  /** How the request must be sent where the CRM signs it on its way. Otherwise the page sends it itself. */
  readonly fetch?: typeof globalThis.fetch;
};

/**
 * What a CRM can do for the sidebar, nothing more. It reads tickets and messages only, never a profile.
 * Judged by testing/host-conformance.ts, which every host and the fake pass.
 */
export type CrmHost = {
  readonly name: "zendesk" | "oracle";
  /** Base URL of the API, from the installation's settings; no trailing slash. */
  readonly apiUrl: string;
  /** True in the workbench and for developers: findings then say who found them. */
  readonly isDevelopment?: boolean;
  /** The agent's interface language (BCP 47). */
  readonly locale: () => Promise<string>;
  readonly colorScheme: () => Promise<ColorScheme>;
  /** Resolves to undefined while the agent has no record open. Rejects with HostError. */
  readonly conversation: () => Promise<Conversation | undefined>;
  /** Called when messages, the record or the colour scheme may have changed. Returns the unsubscribe. */
  readonly onChange: (listener: () => void) => () => void;
  /** Puts plain text into the reply the agent is writing, keeping what is already there. Line breaks are kept; nothing is interpreted as HTML or as a template. Rejects with HostError. */
  readonly insertReply: (text: string) => Promise<Inserted>;
  /** A fresh credential for POST /v1/sessions, never of the agent's profile. Rejects with HostError. */
  readonly credential: () => Promise<Credential>;
  /** Tells the CRM how tall the content is, where it wants to know. CSS pixels. */
  readonly resize?: (height: number) => void;
};
