import { findApertium, installPackages, PACKAGES, thisMachine, type Machine } from "./debian.ts";
import { answers, startApy } from "./process.ts";

const DEFAULT_PORT = 2737;

export type Apertium =
  | {
      readonly kind: "running";
      /** No trailing slash. */
      readonly url: string;
      /** Ends it where `startedByUs`; else does nothing. */
      readonly stop: () => Promise<void>;
      readonly startedByUs: boolean;
    }
  | { readonly kind: "missing"; readonly reason: string; readonly advice: readonly string[] };

export type EnsureOptions = {
  /** Taken where it is free; 0 for any. */
  readonly port?: number;
  readonly log: (line: string) => void;
  /** May install Debian's packages where it runs as root. Default true. */
  readonly install?: boolean;
  /** An APy that runs already; by default what APERTIUM_URL says. */
  readonly url?: string;
  readonly machine?: Machine;
};

/** Finds an APy, or installs and starts Debian's on the loopback address. Never rejects: where there is none it says what to do. */
export async function ensureApertium(options: EnsureOptions): Promise<Apertium> {
  const { log, install = true, machine = thisMachine, port = DEFAULT_PORT } = options;
  const given = options.url ?? process.env["APERTIUM_URL"] ?? "";
  if (given !== "") {
    const url = given.replace(/\/$/, "");
    if (await answers(url)) return { kind: "running", url, startedByUs: false, stop: () => Promise.resolve() };
    log("the Apertium at APERTIUM_URL does not answer; looking for one on this machine");
  }

  let found = await findApertium(machine);
  if (found.missing.length > 0 && install && machine.isDebian() && machine.isRoot()) {
    const failure = await installPackages(found.missing, machine, log);
    if (failure !== undefined) log(failure);
    found = await findApertium(machine);
  }
  if (!found.canRun)
    return { kind: "missing", reason: "there is no Apertium on this machine", advice: adviceFor(machine, PACKAGES) };
  if (found.missing.length > 0) log(`some languages are missing; to add them: ${installCommand(found.missing)}`);

  try {
    const { url, stop } = await startApy(port);
    log(`Apertium answers at ${url}`);
    return { kind: "running", url, stop, startedByUs: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "Apertium did not start";
    return { kind: "missing", reason, advice: adviceFor(machine, found.missing) };
  }
}

const installCommand = (names: readonly string[]): string =>
  `sudo apt-get install -y --no-install-recommends ${names.join(" ")}`;

function adviceFor(machine: Machine, missing: readonly string[]): string[] {
  return [
    ...(machine.isDebian() && missing.length > 0 ? [`install Debian's packages: ${installCommand(missing)}`] : []),
    "or run Apertium's APy anywhere you trust and set APERTIUM_URL to its address, for example http://127.0.0.1:2737",
    "or set DEEPL_KEY to a key of DeepL's API",
  ];
}
