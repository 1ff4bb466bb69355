import { once } from "node:events";
import { createInterface } from "node:readline";

/** Answers one line of JSON. Undefined when the line is not what it should be: no reason, because a reason would hold its text. */
export type AnswerLine = (line: unknown) => Promise<object | undefined> | object | undefined;

export type JsonLinesCommand = {
  readonly name: string;
  /** What a line should be, for whoever reads stderr. */
  readonly expected: string;
};

/** JSON Lines on stdin, one answer a line on stdout in the same order, complaints on stderr by line number only. */
export async function answerLines({
  answer,
  ...command
}: JsonLinesCommand & { readonly answer: AnswerLine }): Promise<void> {
  await readLines(command, async (line) => {
    const answered = await answer(line);
    if (answered === undefined) return false;
    if (!process.stdout.write(`${JSON.stringify(answered)}\n`)) await once(process.stdout, "drain");
    return true;
  });
}

/** Reads JSON Lines on stdin one by one. `take` answers false for a line that is not what it should be. */
export async function readLines(
  { name, expected }: JsonLinesCommand,
  take: (line: unknown) => Promise<boolean> | boolean,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    if (await take(parseJson(number === 1 ? line.replace(/^\uFEFF/u, "") : line))) continue;
    process.exitCode = 1;
    process.stderr.write(`${name}: line ${number} is not ${expected}; it was skipped\n`);
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
