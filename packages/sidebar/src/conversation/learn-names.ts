import type { Pseudonymizer } from "@sottovoce/core";
import type { Conversation } from "../host.ts";
import { readBody } from "../plain-text/read-body.ts";
import { ScanNotLoaded } from "../scan/scan-not-loaded.ts";

/** Newest messages that names are learned from before anything is masked. */
const LEARNED = 200;

type Deps = {
  readonly pseudonymizer: Pseudonymizer;
  /** Texts that were read before; those read now are added. */
  readonly learned: Set<string>;
  readonly signal: AbortSignal;
};

/**
 * A name given in any message is known in all: the whole conversation is read before the first text is masked.
 * Rejects with ScanNotLoaded when nothing can be scanned.
 */
export async function learnNames(
  { subject = "", messages }: Conversation,
  { pseudonymizer, learned, signal }: Deps,
): Promise<void> {
  for (const text of [subject, ...messages.slice(-LEARNED).map(wholeText)]) {
    if (signal.aborted) return;
    if (text === "" || learned.has(text)) continue;
    await learnFrom(pseudonymizer, text);
    learned.add(text);
    await nextTask();
  }
}

/** A dying worker may take a text with it that is not to blame: once more. What fails again is blocked when it is masked. */
async function learnFrom(pseudonymizer: Pseudonymizer, text: string): Promise<void> {
  for (let attempts = 0; attempts < 2; attempts += 1) {
    try {
      return await pseudonymizer.learn([text]);
    } catch (error) {
      if (error instanceof ScanNotLoaded) throw error;
    }
  }
}

function wholeText(message: Conversation["messages"][number]): string {
  const { body, folded } = readBody(message);
  return [body, ...folded.map(({ text }) => text)].join("\n");
}

/** Long conversations are read in slices, so that the tab stays alive under the agent's hands. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
