import type { Format } from "./engine/markup.ts";

/** A request as an emulated vendor sees it: its own host and path, whatever the emulator's address is. */
export type Call = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
  readonly bytes: number;
  /** The hosts and paths under which an honest client may have signed this request: the vendor's and the emulator's. */
  readonly addresses: readonly { readonly host: string; readonly path: string }[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What an emulation asks for once it has accepted a request. Languages are BCP 47 tags, not the vendor's codes. */
export type Ask = {
  readonly texts: readonly string[];
  /** Absent: told by `tools.detect`. */
  readonly source: string | undefined;
  readonly target: string;
  readonly format: Format;
};

export type Tools = {
  /** As many texts as were asked for, unless a fault says otherwise. */
  readonly translate: (ask: Ask) => Promise<readonly string[]>;
  readonly detect: (text: string) => string;
};

/** One vendor's wire shape. Written from the vendor's documentation and its SDK's types, never from our own client of it. */
export type Emulation = {
  readonly id: string;
  readonly serves: (host: string, call: Call) => boolean;
  readonly answer: (call: Call, tools: Tools) => Promise<Answer>;
  /** How this vendor writes an error with that status. */
  readonly refusal: (status: number) => Answer;
  /** Errors that a status alone does not tell, by the name the vendor gives them. */
  readonly codes: Readonly<Record<string, (honest: Answer) => Answer>>;
};

/** Thrown by the checks of an emulation; becomes its answer. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super("refused");
    this.answer = answer;
  }
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

export const NOT_FOUND: Answer = { status: 404, headers: { "content-type": "text/plain" }, body: "Not Found" };
