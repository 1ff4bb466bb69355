import type { RequestListener } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createOracleSite } from "./oracle/site.ts";
import type { PageConfig } from "./page-config.ts";
import { samples } from "./samples/index.ts";
import { accountSite } from "./server/account-site.ts";
import { APP_ID, appCdn } from "./server/app-cdn.ts";
import { listenOnLoopback } from "./server/loopback.ts";
import type { WorkbenchTenant } from "./tenant.ts";

export type WorkbenchOptions = {
  /** Wanted ports; a taken one is replaced by any free one. 0 asks for a free one at once. */
  readonly ports?: {
    readonly workbench?: number;
    readonly zendeskApp?: number;
    readonly oracle?: number;
  };
  /** Base URL of the API, no trailing slash. */
  readonly apiUrl: string;
  readonly developmentKey: string;
  /** The workbench's customer at the API. Without one the development key is the proof of who calls. */
  readonly tenant?: WorkbenchTenant;
};

export type Workbench = {
  readonly url: string;
  readonly zendeskAppOrigin: string;
  readonly oracleUrl: string;
  readonly close: () => Promise<void>;
};

const PORTS = { workbench: 5170, zendeskApp: 4567, oracle: 5180 } as const;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts the CRMs' stand-ins on the loopback address. The account's pages are on `localhost` and the app's assets on
 * `127.0.0.1`, so that a browser takes them for two sites, as it takes an account and its apps.
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const ports = { ...PORTS, ...options.ports };
  const app = await listenOnLoopback(
    appCdn(fileURLToPath(new URL("dist/local", import.meta.resolve("@sottovoce/zendesk/package.json")))),
    ports.zendeskApp,
  );
  const zendeskAppOrigin = `http://127.0.0.1:${app.port}`;

  const oracle = await listenOnLoopback(oracleSite(options), ports.oracle);
  // The one loopback name that the API takes for a site.
  const oracleUrl = `http://127.0.0.1:${oracle.port}`;

  const config = (): PageConfig => ({
    zendeskAppOrigin,
    zendeskAppPath: `/${APP_ID}/assets/index.html`,
    oracleUrl,
    settings: {
      apiUrl: options.apiUrl,
      ...(options.tenant === undefined ? {} : { tenant: options.tenant.id }),
      developmentKey: options.developmentKey,
    },
  });
  const secureSettings: Readonly<Record<string, string>> =
    options.tenant === undefined ? {} : { appSharedSecret: options.tenant.zendeskSecret };
  const site = accountSite({ folder: at("../dist"), config, secureSettings, fetch });
  const account = await listenOnLoopback(site, ports.workbench);

  return {
    url: `http://localhost:${account.port}`,
    zendeskAppOrigin,
    oracleUrl,
    close: async () => {
      await Promise.all([account.close(), app.close(), oracle.close()]);
    },
  };
}

function oracleSite({ apiUrl, developmentKey, tenant }: WorkbenchOptions): RequestListener {
  return createOracleSite({
    extensionDir: at("../../oracle/dist"),
    pageDir: at("../dist/oracle"),
    apiUrl,
    ...(tenant === undefined ? {} : { tenant: tenant.id }),
    developmentKey,
    samples,
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      "api-url": { type: "string", default: "http://127.0.0.1:8787" },
      "development-key": { type: "string", default: "" },
    },
  });
  const workbench = await startWorkbench({
    apiUrl: values["api-url"],
    developmentKey: values["development-key"],
  });
  process.stdout.write(`workbench  ${workbench.url}\noracle     ${workbench.oracleUrl}\n`);
}
