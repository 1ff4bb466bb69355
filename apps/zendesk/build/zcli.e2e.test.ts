import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Zendesk's own command line, offline: it serves the packaged build to a real account's browser. */
const built = fileURLToPath(new URL("../dist/package", import.meta.url));
const zcli = join(dirname(createRequire(import.meta.url).resolve("@zendesk/zcli/package.json")), "bin/run");
let folder: string;
let port: number;
let server: ChildProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zcli-"));
  await cp(built, join(folder, "app"), { recursive: true });
  // Without it zcli asks for each parameter on the terminal.
  const settings = {
    apiUrl: "https://api.sottovoce.example",
    apiHost: "api.sottovoce.example",
    tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ",
    appSharedSecret: "a-shared-secret-of-no-worth-whatsoever",
  };
  const config = { parameters: settings };
  await writeFile(join(folder, "app", "zcli.apps.config.json"), JSON.stringify(config));
  port = await freePort();
  server = spawn(process.execPath, [zcli, "apps:server", "app", "--port", String(port)], {
    cwd: folder,
    stdio: "ignore",
    // Without a login in its environment zcli tries to install a keychain.
    env: { ...process.env, ZENDESK_SUBDOMAIN: "none", ZENDESK_EMAIL: "a@none.example", ZENDESK_API_TOKEN: "none" },
  });
});
afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
});

it("serves the packaged app as a real account would ask for it", async () => {
  const url = `http://localhost:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${url}/app.json`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);

  const { apps, installations } = (await fetch(`${url}/app.json`).then((reply) => reply.json())) as {
    apps: { name: string; asset_url_prefix: string; locations: unknown }[];
    installations: { settings: unknown }[];
  };
  expect(apps[0]).toMatchObject({
    name: "Sottovoce",
    default_locale: "en",
    framework_version: "2.0",
    locations: { support: { ticket_sidebar: { url: "assets/index.html", flexible: true } } },
  });
  expect(installations[0]?.settings).toContainEqual({ apiUrl: "https://api.sottovoce.example" });

  const page = await fetch(`${apps[0]?.asset_url_prefix}index.html`);
  expect(page.headers.get("access-control-allow-origin")).toBe("*");
  expect(await page.text()).toBe(await readFile(join(built, "assets/index.html"), "utf8"));
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}
