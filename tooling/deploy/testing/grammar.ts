import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const WRANGLER = fileURLToPath(new URL("../../../apps/api/node_modules/.bin/wrangler", import.meta.url));

type Flag = { readonly type: string; readonly choices: readonly string[] };
/** By command (`d1 create`): how many words it takes, and its flags. */
export type Grammar = Readonly<
  Record<string, { readonly positionals: number; readonly flags: Readonly<Record<string, Flag>> }>
>;

/** Read from what the installed wrangler says of itself, so that a flag which it does not have fails here. */
export const grammarOf = (commands: readonly string[]): Grammar =>
  Object.fromEntries(commands.map((command) => [command, parseHelp(command, helpOf(command))]));

function helpOf(command: string): string {
  const { stdout, status } = spawnSync(WRANGLER, [...command.split(" "), "--help"], {
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1", COLUMNS: "400" },
  });
  // Of a command it does not know, wrangler shows the help of the one above.
  if (status !== 0 || !stdout.startsWith(`wrangler ${command}`)) throw new Error(`wrangler has no "${command}"`);
  return stdout;
}

function parseHelp(command: string, help: string): Grammar[string] {
  const usage = help.split("\n", 1)[0] ?? "";
  const positionals = usage.slice(`wrangler ${command}`.length).match(/[<[][^>\]]+[>\]]/gu) ?? [];
  // A flag's text may run over several lines: everything up to the next flag is its own.
  const parts = help.split(/\n(?=\s+(?:-\w, )?\s*--[a-z])/u).slice(1);
  const flags = parts.flatMap((part) => {
    const names = [
      ...(/^\s+(?:-\w, )?\s*(--[a-z][\w-]*(?:, --[a-z][\w-]*)*)/u.exec(part)?.[1] ?? "").matchAll(/--([\w-]+)/gu),
    ];
    const choices = [...(/\[choices: ([^\]]+)\]/u.exec(part)?.[1] ?? "").matchAll(/"([^"]+)"/gu)].map(
      ([, one = ""]) => one,
    );
    const type = /\[(string|boolean|number|array)\]/u.exec(part)?.[1] ?? "string";
    return names.map(([, name = ""]) => [name, { type, choices }] as const);
  });
  return { positionals: positionals.length, flags: Object.fromEntries(flags) };
}
