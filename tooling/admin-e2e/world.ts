import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AdminKeyReply, TenantCreated } from "@sottovoce/contract";
import { createEmulator, CREDENTIALS, listen, pseudo } from "@sottovoce/emulator";
import { startApi } from "@sottovoce/start/api";
import { freePort } from "@sottovoce/start/processes";

export type World = {
  readonly url: string;
  readonly tenant: string;
  /** Of two people: one proposes, the other approves. */
  readonly adminKeys: readonly [string, string];
  /** An emulated service at an address of its own. */
  readonly service: { readonly url: string; readonly key: string };
  readonly stop: () => Promise<void>;
};

/** The real Worker with the built console, an emulated vendor, and a customer with two admins. */
export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-admin-"));
  const emulator = await listen(createEmulator({ engine: pseudo() }), { as: "libretranslate.com" });
  const port = await freePort(8830);
  const api = await startApi({
    port,
    folder,
    allowedOrigins: [],
    vendors: [],
  });
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
    await api.stop();
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const first = TenantCreated.parse(await operate("/v1/tenants", { region: "auto" }));
    const second = AdminKeyReply.parse(await operate("/v1/tenants:admin-key", { tenant: first.tenant }));
    return {
      url: `${api.url}/admin/`,
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
