import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CREDENTIALS, createEmulator, listen, pseudo, type Listening } from "@sottovoce/emulator";
import { newSecrets, startApi, type Api } from "@sottovoce/start/api";
import { freePort } from "@sottovoce/start/processes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * One marker a way, through the real Worker, D1, queue and Durable Objects on disk, with a vendor that answers, fails,
 * breaks off or is slow. Afterwards every byte that anybody kept is searched: it is found nowhere.
 */
const folder = mkdtempSync(join(tmpdir(), "sottovoce-canary-"));
const secrets = newSecrets();
const emulator = createEmulator({ engine: pseudo() });
let server: Listening;
let api: Api;
let output = "";
const markers: string[] = [];

async function startWorker(): Promise<Api> {
  return startApi({
    port: await freePort(8_830),
    folder,
    allowedOrigins: [],
    vendors: [{ id: "deepl", settings: { key: CREDENTIALS.deepl.key } }],
    variables: { VENDOR_PROXY: server.url },
    secrets,
  });
}

beforeAll(async () => {
  server = await listen(emulator);
  api = await startWorker();
}, 120_000);

afterAll(async () => {
  await api.stop();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function ticket(): { readonly marker: string; readonly body: string } {
  const marker = `zq${randomBytes(9).toString("hex")}`;
  markers.push(marker);
  const text = `Hola, soy Zelmira Quintavalle, escriba a ${marker}@example.com sobre el pedido ${marker}.`;
  return {
    marker,
    body: JSON.stringify({ source: "es", target: "en", contentType: "ticket", direction: "inbound", segments: [text] }),
  };
}

type Init = { readonly signal?: AbortSignal };

const send = (body: string, init: Init = {}): Promise<Response> =>
  fetch(`${api.url}/v1/translations`, {
    method: "POST",
    body,
    ...init,
    headers: { "content-type": "application/json", authorization: `Bearer ${secrets.DEVELOPMENT_KEY}` },
  });

/** Everything that lies on the disk, as UTF-8 and as UTF-16, and every line that was written. */
function kept(): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    return [bytes.toString("utf8"), bytes.toString("utf16le")];
  });
  return [output, api.output(), ...contents].join("\n");
}

describe("S27: a marker in a ticket", () => {
  it.each([
    ["a success", [], {}, [200]],
    ["a stream of events", [], { headers: { accept: "text/event-stream" } }, [200]],
    ["a body cut off", [], { cut: true }, [400]],
    ["no credential", [], { headers: { authorization: "Bearer nobody" } }, [401]],
    ["another media type", [], { headers: { "content-type": "text/plain" } }, [415]],
    ["an address that is not there", [], { path: "/v1/nothing" }, [404]],
    ["a vendor's 500", [{ fault: "500" }], {}, [502]],
    ["a vendor's 403", [{ fault: "403" }], {}, [502, 503]],
    ["a vendor's quota", [{ fault: "456" }], {}, [502, 503]],
    ["a vendor that hangs up", [{ fault: "cut" }], {}, [502]],
    ["a vendor that answers no JSON", [{ fault: "html-page" }], {}, [502]],
  ] as const)("is found nowhere after %s", async (_what, faults, how, statuses) => {
    emulator.faults.set([...faults]);
    const { body } = ticket();
    const path = "path" in how ? how.path : "/v1/translations";
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${secrets.DEVELOPMENT_KEY}`,
      ...("headers" in how ? how.headers : {}),
    };
    const sent = "cut" in how ? body.slice(0, -20) : body;
    const response = await fetch(`${api.url}${path}`, { method: "POST", headers, body: sent });
    const text = await response.text();
    expect(statuses, text).toContain(response.status);
    if (!response.ok) for (const marker of markers) expect(text).not.toContain(marker);
    emulator.faults.clear();
  });

  it("is found nowhere after the client went away", async () => {
    emulator.faults.set([{ fault: "slow=1500" }]);
    const { body } = ticket();
    const gone = new AbortController();
    const pending = send(body, { signal: gone.signal }).catch(() => "gone");
    await sleep(400);
    gone.abort();
    expect(await pending).toBe("gone");
    emulator.faults.clear();
    await sleep(500);
  });

  it("is found nowhere after the Worker was killed in the middle of a request, and the next request is served", async () => {
    emulator.faults.set([{ fault: "slow=3000" }]);
    const { body } = ticket();
    const pending = send(body).then(
      (response) => response.text(),
      () => "gone",
    );
    await sleep(600);
    output += api.output();
    await api.stop();
    await pending;
    emulator.faults.clear();
    api = await startWorker();
    const after = ticket();
    expect((await send(after.body)).status).toBe(200);
  }, 60_000);

  it("was there for the vendor to see only behind a pseudonym, and is on no disk and in no log", async () => {
    // The queue's batch closes after two seconds.
    await sleep(4_000);
    expect(markers.length).toBeGreaterThanOrEqual(13);
    const everything = kept().toLowerCase();
    expect(everything).toContain("deepl");
    for (const trace of [...markers, "zelmira", "quintavalle"]) expect(everything.includes(trace), trace).toBe(false);
  });
});
