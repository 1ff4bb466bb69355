import { ensureApertium } from "./ensure.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const apertium = await ensureApertium({ log: say });

if (apertium.kind === "missing") {
  for (const line of [apertium.reason, ...apertium.advice]) say(line);
  process.exitCode = 1;
} else if (!apertium.startedByUs) {
  say(`Apertium already answers at ${apertium.url}`);
} else {
  say("Ctrl-C ends it");
  const { stop } = apertium;
  const end = (): void => void stop().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
