import { createInterface } from "node:readline/promises";
import type { Account } from "./account.ts";
import { DEFAULT_ORIGINS, DeployError } from "./options.ts";

/** Options as they came from the command line: not checked yet. */
export type Flags = {
  readonly name?: string | undefined;
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly origins?: string | undefined;
  readonly domain?: string | undefined;
};

/** A question, and what an empty line means. */
export type Ask = (question: string, otherwise: string) => Promise<string>;

export const DEFAULTS = { name: "sottovoce", region: "auto", origins: DEFAULT_ORIGINS } as const;

/** Asks for what no flag, no earlier run and no only choice has decided. */
export async function complete(
  flags: Flags,
  earlier: (name: string) => Flags,
  ask: Ask | undefined,
): Promise<Flags & { readonly name: string }> {
  const answer = async (given: string | undefined, question: string, otherwise: string): Promise<string> =>
    given ?? (ask === undefined ? otherwise : await ask(question, otherwise));
  const name = await answer(flags.name, "name of the deployment", DEFAULTS.name);
  const known = earlier(name);
  return {
    name,
    account: flags.account ?? known.account,
    region: await answer(
      flags.region ?? known.region,
      "region: auto, or eu (cannot be changed later)",
      DEFAULTS.region,
    ),
    origins: await answer(
      flags.origins ?? known.origins,
      "web pages that may call, separated by commas",
      DEFAULTS.origins,
    ),
    domain: flags.domain ?? known.domain,
  };
}

/** @throws DeployError when there are several and nobody can be asked */
export async function chooseAccount(accounts: readonly Account[], ask: Ask | undefined): Promise<string> {
  const [only] = accounts;
  if (only === undefined) throw new DeployError("whoever is signed in to Cloudflare has no account");
  if (accounts.length === 1) return only.id;
  const list = accounts.map(({ id, name }) => `  ${id}  ${name}`).join("\n");
  if (ask === undefined) throw new DeployError(`several accounts: choose one with --account\n${list}`);
  return ask(`${list}\nid of the account`, only.id);
}

/** Asks at the terminal. */
export function terminal(): { readonly ask: Ask; readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return {
    ask: async (question, otherwise) => {
      const answer = (await lines.question(`${question} [${otherwise}]: `)).trim();
      return answer === "" ? otherwise : answer;
    },
    close: () => lines.close(),
  };
}
