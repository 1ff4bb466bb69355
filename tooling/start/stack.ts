import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureApertium } from "@sottovoce/apertium";
import { startWorkbench, type Workbench } from "@sottovoce/workbench";
import { setUpTenant, type WorkbenchTenant } from "@sottovoce/workbench/tenant";
import { newSecrets, startApi, type Api, type Secrets } from "./api.ts";
import { freePort } from "./processes.ts";

export { newSecrets } from "./api.ts";
export { freePort } from "./processes.ts";
export type { Api, Secrets } from "./api.ts";

export type StackOptions = {
  /** Where D1 and the queue keep their files. */
  readonly folder: string;
  readonly secrets?: Secrets;
  /** Vendors in order of preference, given where the local engine answers. */
  readonly vendors?: (apertiumUrl: string | undefined) => readonly StackVendor[];
  /** May install Debian's packages when it runs as root. */
  readonly install: boolean;
  readonly log: (line: string) => void;
};

export type StackVendor = {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
};

export type Stack = {
  readonly workbench: Workbench;
  readonly api: Api;
  /** The customer whose CRMs the workbench stands for; absent where it could not be made. */
  readonly customer?: WorkbenchTenant;
  /** Absent where no local engine could be had; `advice` says what to do then. */
  readonly apertium?: string;
  readonly advice: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Engine, API and workbench, each real, each on the loopback address. */
export async function startStack({
  folder,
  secrets = newSecrets(),
  vendors = localEngine,
  install,
  log,
}: StackOptions): Promise<Stack> {
  const engine = await ensureApertium({ log, install });
  const apertium = engine.kind === "running" ? engine.url : undefined;
  const stopEngine = async (): Promise<void> => (engine.kind === "running" ? engine.stop() : undefined);

  const workbenchPort = await freePort(5170);
  const ports = {
    workbench: workbenchPort,
    zendeskApp: await freePort(4567),
    oracle: await freePort(Math.max(5180, workbenchPort + 1)),
  };
  const apiPort = await freePort(8787);
  const origins = [ports.zendeskApp, ports.oracle].flatMap((port) => [
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}`,
  ]);

  log("starting the API (workerd, D1, queue) …");
  let api: Api | undefined;
  try {
    const chosen = vendors(apertium);
    // The development key's customer is told by the environment, the workbench's by its admin.
    const plain = chosen.map(({ id, settings, secrets: hidden }) => ({ id, settings: { ...settings, ...hidden } }));
    api = await startApi({ port: apiPort, folder, allowedOrigins: origins, vendors: plain, secrets });
    const customer = await customerOf(api, folder, `http://127.0.0.1:${ports.oracle}`, chosen);
    const tenant = typeof customer === "string" ? undefined : customer;
    const workbench = await startWorkbench({
      ports,
      apiUrl: api.url,
      developmentKey: api.developmentKey,
      ...(tenant === undefined ? {} : { tenant }),
    });
    const running = api;
    return {
      workbench,
      api: running,
      ...(tenant === undefined ? {} : { customer: tenant }),
      ...(apertium === undefined ? {} : { apertium }),
      advice: [
        ...(engine.kind === "running" ? [] : [engine.reason, ...engine.advice]),
        ...(typeof customer === "string" ? [customer] : []),
        ...aboutDeepl(),
      ],
      stop: async () => {
        await workbench.close();
        await running.stop();
        await stopEngine();
      },
    };
  } catch (error) {
    await api?.stop();
    await stopEngine();
    throw error;
  }
}

/** Made through the API as an operator and an admin would, and kept for the next start. @returns advice where that fails */
async function customerOf(
  { url: apiUrl, operatorKey }: Api,
  folder: string,
  oracleSite: string,
  vendors: readonly StackVendor[],
): Promise<WorkbenchTenant | string> {
  const file = join(folder, "customer.json");
  const kept = existsSync(file) ? { kept: JSON.parse(readFileSync(file, "utf8")) as WorkbenchTenant } : {};
  try {
    const customer = await setUpTenant({ apiUrl, operatorKey, oracleSite, vendors, fetch, ...kept });
    writeFileSync(file, JSON.stringify(customer), { mode: 0o600 });
    return customer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "the API did not say why";
    return `the workbench's customer could not be made (${reason}): its CRMs show the development key instead`;
  }
}

/** DeepL first where there is a key for it, then the local engine where there is one. */
const localEngine = (url: string | undefined): readonly StackVendor[] => {
  const { DEEPL_KEY: key, DEEPL_RETENTION_CONFIRMED: confirmed } = process.env;
  return [
    ...(key === undefined
      ? []
      : [{ id: "deepl", settings: { retentionConfirmed: confirmed === "1" }, secrets: { key } }]),
    ...(url === undefined ? [] : [{ id: "apertium", settings: { url } }]),
  ];
};

/** A free key is no key for tickets: DeepL's terms for it allow keeping texts. Better said at the start than guessed from an error. */
const aboutDeepl = (): string[] =>
  process.env["DEEPL_KEY"]?.endsWith(":fx") === true && process.env["DEEPL_RETENTION_CONFIRMED"] !== "1"
    ? [
        "DEEPL_KEY is a free key: DeepL may keep what it is sent, so tickets and chats do not go there.",
        "Set DEEPL_RETENTION_CONFIRMED=1 only if your contract says that nothing is kept.",
      ]
    : [];
