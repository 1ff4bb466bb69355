import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Client, type ClientResult } from "@sottovoce/client";
import { CREDENTIALS, createEmulator, listen, pseudo } from "@sottovoce/emulator";
import { startApi } from "@sottovoce/start/api";
import { freePort } from "@sottovoce/start/processes";

export type Customer = {
  readonly url: string;
  readonly tenant: string;
  /** With the scopes `translate` and `read`. */
  readonly apiKey: string;
  readonly client: Client;
  readonly admin: Client;
  /** A folder that goes with it. */
  readonly folder: string;
  /** What the Worker wrote. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

/** The real Worker, a customer made the way an operator makes one, and an emulated LibreTranslate that its admin set up. */
export async function startCustomer(): Promise<Customer> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-api-docs-"));
  const emulator = await listen(createEmulator({ engine: pseudo() }), { as: "libretranslate.test" });
  const api = await startApi({
    port: await freePort(8900),
    folder,
    allowedOrigins: ["http://127.0.0.1:4173"],
    vendors: [],
  });
  const as = (key: string): Client => createClient({ baseUrl: api.url, token: () => Promise.resolve(key) });

  const { tenant, adminKey } = valueOf(await as(api.operatorKey).createTenant({ region: "auto" }));
  const admin = as(adminKey);
  valueOf(
    await admin.setCredential({
      purpose: "vendor:libretranslate",
      secrets: { key: CREDENTIALS.libretranslate.key },
    }),
  );
  const vendors = [{ id: "libretranslate", settings: { url: emulator.url } }];
  const { version } = valueOf(await admin.settings());
  valueOf(await admin.changeSettings({ vendors }, { headers: { "if-match": `"${version}"` } }));
  const { secret } = valueOf(await admin.createKey({ name: "examples", scopes: ["translate", "read"] }));
  return {
    url: api.url,
    tenant,
    apiKey: secret,
    client: as(secret),
    admin,
    folder,
    output: api.output,
    stop: async () => {
      await api.stop();
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function valueOf<T>(result: ClientResult<T>): T {
  if (!result.ok) throw new Error(`the API refused: ${result.error.code} ${result.error.field ?? ""}`);
  return result.value;
}
