import { once } from "node:events";
import { createInterface } from "node:readline";

/** Answers one line of JSON. Undefined when the line is not what it should be: no reason, because a reason would hold its text. */
export type AnswerLine = (line: unknown) => Promise<object | undefined> | object | undefined;

export type JsonLinesCommand = {
  readonly name: string;
  /** What a line should be, for whoever reads stderr. */
  readonly expected: string;
  readonly answer: AnswerLine;
};

/** JSON Lines on stdin, one answer a line on stdout in the same order, complaints on stderr by line number only. */
export async function answerLines({ name, expected, answer }: JsonLinesCommand): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const answered = await answer(parseJson(number === 1 ? line.replace(/^\uFEFF/u, "") : line));
    if (answered === undefined) {
      process.exitCode = 1;
      process.stderr.write(`${name}: line ${number} is not ${expected}; it was skipped\n`);
    } else if (!process.stdout.write(`${JSON.stringify(answered)}\n`)) await once(process.stdout, "drain");
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
