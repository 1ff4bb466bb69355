import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AdminKeyReply, TenantCreated } from "@sottovoce/contract";
import { createEmulator, CREDENTIALS, listen, pseudo } from "@sottovoce/emulator";
import { startApi } from "@sottovoce/start/api";
import { freePort } from "@sottovoce/start/processes";
import { startSite } from "./site.ts";

export type World = {
  readonly url: string;
  readonly apiUrl: string;
  readonly tenant: string;
  /** Of two people: one proposes, the other approves. */
  readonly adminKeys: readonly [string, string];
  /** An emulated service at an address of its own. */
  readonly service: { readonly url: string; readonly key: string };
  readonly stop: () => Promise<void>;
};

/** The real Worker, emulated vendors, a customer with two admins, and the built console in front of it. */
export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-admin-"));
  const emulator = await listen(createEmulator({ engine: pseudo() }), { as: "libretranslate.com" });
  const port = await freePort(8830);
  const sitePort = await freePort(port + 1);
  const api = await startApi({
    port,
    folder,
    allowedOrigins: [`http://127.0.0.1:${sitePort}`],
    vendors: [],
  });
  const site = await startSite(api.url, sitePort);
  const operate = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(new URL(path, api.url), {
      method: "POST",
      headers: { authorization: `Bearer ${api.operatorKey}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}\n${api.output()}`);
    return answer.json();
  };
  const stop = async (): Promise<void> => {
    await site.close();
    await api.stop();
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const first = TenantCreated.parse(await operate("/v1/tenants", { region: "auto" }));
    const second = AdminKeyReply.parse(await operate("/v1/tenants:admin-key", { tenant: first.tenant }));
    return {
      url: `${site.url}/admin/`,
      apiUrl: api.url,
      tenant: first.tenant,
      adminKeys: [first.adminKey, second.adminKey],
      service: { url: emulator.url, key: CREDENTIALS.libretranslate.key },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
