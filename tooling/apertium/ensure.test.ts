import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findApertium, PACKAGES, PYTHON, thisMachine, type Machine } from "./debian.ts";
import { ensureApertium, type Apertium } from "./ensure.ts";
import { exposedAddresses } from "./listening.ts";
import { answers } from "./process.ts";

const NOBODY = "http://127.0.0.1:9";

/** A machine with these packages; without apertium-apy nothing can run. */
function fakeMachine(over: Partial<Machine> & { readonly has?: readonly string[]; readonly aptFails?: number }) {
  const has = new Set(over.has ?? []);
  const ran: string[] = [];
  let failures = over.aptFails ?? 0;
  const machine: Machine = {
    isDebian: over.isDebian ?? (() => true),
    isRoot: over.isRoot ?? (() => true),
    run: (command, args) => {
      if (command === "apt-get") ran.push(args.includes("update") ? "update" : `install ${args.slice(6).join(" ")}`);
      if (command === "apt-get" && args.includes("install")) {
        if (failures > 0) {
          failures -= 1;
          return Promise.resolve({ status: 100, output: "some text\nE: Unable to locate package" });
        }
        for (const name of args) has.add(name);
        return Promise.resolve({ status: 0, output: "" });
      }
      if (command === "dpkg-query")
        return Promise.resolve({ status: 0, output: [...has].map((name) => `${name} installed`).join("\n") });
      // The real Python is asked nothing here: these machines never get far enough to start APy.
      return Promise.resolve({ status: 1, output: "" });
    },
  };
  return { machine, ran };
}

async function ensure(
  machine: Machine,
  over: { readonly install?: boolean } = {},
): Promise<{ apertium: Apertium; said: string }> {
  const lines: string[] = [];
  const apertium = await ensureApertium({ machine, url: NOBODY, log: (line) => lines.push(line), ...over });
  return { apertium, said: lines.join("\n") };
}

describe("ensureApertium on a machine without Apertium", () => {
  it("says exactly what to install where it is not root", async () => {
    const { machine, ran } = fakeMachine({ isRoot: () => false });
    const { apertium } = await ensure(machine);
    if (apertium.kind !== "missing") throw new Error("it runs");
    expect(apertium.advice.join("\n")).toContain(
      `sudo apt-get install -y --no-install-recommends ${PACKAGES.join(" ")}`,
    );
    expect(apertium.advice.join("\n")).toMatch(/APERTIUM_URL.*\n.*DEEPL_KEY/);
    expect(ran).toEqual([]);
  });

  it("speaks of no packages where there is no apt-get", async () => {
    const { apertium } = await ensure(fakeMachine({ isDebian: () => false }).machine);
    expect(apertium.kind === "missing" && apertium.advice.join("\n")).not.toContain("apt-get");
  });

  it("installs nothing when told not to", async () => {
    const { machine, ran } = fakeMachine({});
    await ensure(machine, { install: false });
    expect(ran).toEqual([]);
  });

  it("installs only what is missing, and fetches the lists where they are needed", async () => {
    const { machine, ran } = fakeMachine({ has: PACKAGES.slice(2), aptFails: 1 });
    const { said } = await ensure(machine);
    expect(ran).toEqual([`install ${PACKAGES[0]} ${PACKAGES[1]}`, "update", `install ${PACKAGES[0]} ${PACKAGES[1]}`]);
    expect(said).toMatch(/installing .*\n.*lists.*\ninstalled in \d+ s/);
  });

  it("gives apt-get's reason when it fails, and still answers", async () => {
    const { machine } = fakeMachine({ aptFails: 9 });
    const { apertium, said } = await ensure(machine);
    expect(said).toContain("E: Unable to locate package");
    expect(apertium.kind).toBe("missing");
  });
});

describe("ensureApertium with an Apertium elsewhere", () => {
  it("uses it, and does not end it", async () => {
    const server = createServer((_, response) => response.end('{"responseData":[]}')).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const apertium = await ensureApertium({ url: `${url}/`, log: () => {} });
    expect(apertium).toMatchObject({ kind: "running", url, startedByUs: false });
    if (apertium.kind === "running") await apertium.stop();
    expect(await answers(url)).toBe(true);
    server.close();
  });
});

describe("exposedAddresses", () => {
  const row = (local: string, state: string) =>
    `   0: ${local} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000 0 0 1 1`;
  it("tells the loopback address from all others", () => {
    const table = [
      row("0100007F:0AB1", "0A"),
      row("00000000:0AB1", "0A"),
      row("0100A8C0:0AB1", "01"),
      row("00000000:1F90", "0A"),
    ].join("\n");
    expect(exposedAddresses(2737, [table])).toEqual(["00000000"]);
    expect(exposedAddresses(2737, [row("0100007F:0AB1", "0A")])).toEqual([]);
    expect(exposedAddresses(2737, [row("00000000000000000000000000000000:0AB1", "0A")])).toHaveLength(1);
  });
});

describe("the real APy", () => {
  it("answers on the loopback address only, on two paths, to no other origin, and leaves nothing behind", async (context) => {
    const apertium = await ensureApertium({ url: "", port: 0, log: () => {} });
    if (!(await findApertium(thisMachine)).canRun)
      return context.skip("Debian's APy is not installed here, and may not be installed by this user");
    if (apertium.kind === "missing") throw new Error(apertium.reason);
    const { url, stop } = apertium;
    const port = Number(new URL(url).port);
    expect(exposedAddresses(port) ?? []).toEqual([]);
    for (const address of otherAddresses()) expect(await accepts(address, port)).toBe(false);

    const translated = await fetch(`${url}/translate`, {
      method: "POST",
      body: new URLSearchParams({ langpair: "spa|eng", q: "Hola" }),
      headers: { origin: "https://elsewhere.example" },
    });
    expect(translated.status).toBe(200);
    expect(await translated.text()).toContain("Hello");
    expect(translated.headers.get("access-control-allow-origin")).toBeNull();
    for (const path of ["/", "/stats", "/translatePage", "/translateDoc", "/list"])
      expect((await fetch(url + path)).status).toBe(404);

    await stop();
    expect(await answers(url)).toBe(false);
  });

  it("writes nothing of what it is asked, not even by GET or when it refuses", async (context) => {
    if (!(await findApertium(thisMachine)).canRun) return context.skip("Debian's APy is not installed here");
    const port = 30_000 + Math.floor(Math.random() * 10_000);
    const args = [fileURLToPath(new URL("apy.py", import.meta.url)), "-p", String(port), "/usr/share/apertium"];
    const apy = spawn(PYTHON, args, {
      stdio: ["pipe", "pipe", "pipe"],
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8" },
    });
    let written = "";
    for (const stream of [apy.stdout, apy.stderr]) stream.on("data", (chunk: Buffer) => (written += chunk.toString()));
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(() => answers(url), { timeout: 20_000 }).toBe(true);

    for (const langpair of ["spa|eng", "spa|xxx", "nonsense"]) {
      const query = new URLSearchParams({ langpair, q: "canarioxyz" });
      await fetch(`${url}/translate`, { method: "POST", body: query });
      await fetch(`${url}/translate?${query.toString()}`);
    }
    await fetch(`${url}/canarioxyz`);
    apy.stdin.end();
    await new Promise((resolve) => apy.once("exit", resolve));
    expect(written).not.toContain("canarioxyz");
  });

  it("ends when whoever started it is killed", async (context) => {
    const script = `import { ensureApertium } from "./ensure.ts"; const a = await ensureApertium({ url: "", port: 0, log() {} }); console.log(a.kind === "running" ? a.url : "");`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const url = await new Promise<string>((resolve) =>
      parent.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim())),
    );
    if (url === "" && !(await findApertium(thisMachine)).canRun)
      return context.skip("Debian's APy is not installed here");
    expect(await answers(url)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => answers(url), { timeout: 5_000 }).toBe(false);
  });
});

const otherAddresses = (): string[] =>
  existsSync("/proc/net/tcp")
    ? Object.values(networkInterfaces()).flatMap((addresses) =>
        (addresses ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
      )
    : [];

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
}
