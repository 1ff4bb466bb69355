import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TranslationEvent } from "@sottovoce/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { startCustomer, valueOf, type Customer } from "./customer.ts";

// The emulated service lives in this process: nothing here may block it.
const run = async (command: string, args: readonly string[], cwd?: string): Promise<string> =>
  (await promisify(execFile)(command, [...args], cwd === undefined ? {} : { cwd })).stdout.trim();

const source = fileURLToPath(new URL("../../packages/client", import.meta.url));
const TEXT = { source: "es", target: "en", contentType: "ticket", direction: "inbound" } as const;

let customer: Customer;
beforeAll(async () => {
  customer = await startCustomer();
}, 120_000);
afterAll(() => customer?.stop());

describe("the client against the real Worker", () => {
  it("translates, streams, pages, and says what was kept", async () => {
    const { client } = customer;
    const reply = valueOf(await client.translate({ ...TEXT, segments: ["Escriba a ana@example.com hoy, por favor."] }));
    expect(reply.translations[0]).toContain("ana@example.com");

    const segments = ["uno", "dos", "tres"].map(
      (word) => `El número ${word}. ${"Espero una respuesta hoy. ".repeat(80)}`,
    );
    const events: TranslationEvent[] = [];
    for await (const event of client.translateStream({ ...TEXT, segments })) events.push(event);
    expect(events.map(({ kind }) => kind)).toEqual(["source", "segment", "segment", "segment", "done"]);
    const indexes = events.flatMap((event) => (event.kind === "segment" ? [event.index] : []));
    expect(indexes.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);

    expect(valueOf(await client.verifyReceipt({ receipt: reply.receipt }))).toMatchObject({ valid: true, own: true });
    await expect
      .poll(async () => valueOf(await client.jobs({ limit: 10, vendor: "libretranslate" })).jobs.length, {
        timeout: 15_000,
      })
      .toBe(2);
    expect(valueOf(await client.attempts({ job: reply.job })).attempts.at(-1)?.outcome).toBe("ok");
    expect(valueOf(await client.usage({ by: "contentType" })).rows).toMatchObject([{ key: "ticket", jobs: 2, ok: 2 }]);
    expect(
      valueOf(await client.jobsCsv({ status: "ok" }))
        .trim()
        .split("\r\n"),
    ).toHaveLength(3);
    expect(valueOf(await client.feedback({ job: reply.job, postEditDistance: 0.1 }))).toEqual({ noted: true });
    expect(valueOf(await client.privacy()).stored.length).toBeGreaterThan(10);
    expect(valueOf(await client.budget()).today).toBeGreaterThan(0);
  });

  it("is refused what its key may not do, and says so in a result", async () => {
    const { client, admin } = customer;
    expect(await client.settings()).toMatchObject({ ok: false, error: { code: "forbidden", retry: false } });
    const settings = valueOf(await admin.settings());
    const stale = await admin.changeSettings({}, { headers: { "if-match": `"${settings.version + 7}"` } });
    expect(stale).toMatchObject({ ok: false, error: { code: "precondition_failed" } });
    expect(valueOf(await admin.vendors()).vendors.map(({ id }) => id)).toEqual(["libretranslate"]);
    expect(valueOf(await admin.audit({ limit: 5 })).intact).toBe(true);
    expect(valueOf(await admin.keys()).keys.map(({ name }) => name)).toContain("examples");
  });

  it("stops the work when the loop is left", async () => {
    const { client } = customer;
    const segments = Array.from({ length: 6 }, (_, n) => `El número ${n}. ${"Espero una respuesta hoy. ".repeat(80)}`);
    for await (const event of client.translateStream({ ...TEXT, segments })) if (event.kind === "segment") break;
    await expect
      .poll(async () => valueOf(await client.jobs({ status: "aborted" })).jobs.length, { timeout: 15_000 })
      .toBe(1);
  });
});

describe("the package that developers install", () => {
  it("is packed without anything of this workspace, and works and has its types elsewhere", async () => {
    await run("node", [join(source, "build/build.ts")]);
    const { folder } = customer;
    const packed = await run("npm", ["pack", join(source, "dist"), "--silent"], folder);
    const installed = join(folder, "node_modules/@sottovoce/client");
    mkdirSync(installed, { recursive: true });
    await run("tar", ["-xzf", join(folder, packed), "-C", installed, "--strip-components=1"]);
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(installed, "package.json"), "utf8")));
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:/);
    // What npm would fetch: its dependencies, from here.
    const require = createRequire(join(source, "package.json"));
    for (const name of Object.keys(manifest.dependencies)) {
      const home = packageFolder(require.resolve(name), name);
      symlinkSync(home, join(folder, "node_modules", name));
    }
    const program = `
      import { createClient } from "@sottovoce/client";
      const client = createClient({ baseUrl: "${customer.url}", token: async () => "${customer.apiKey}" });
      const text = { target: "en", contentType: "chat", direction: "inbound" } as const;
      const answer = await client.translate({ ...text, segments: ["Hola, buenos días, ¿qué tal está usted?"] });
      if (!answer.ok) throw new Error(answer.error.code);
      let done = 0;
      for await (const event of client.translateStream({ ...text, segments: ["Hola, buenos días, ¿qué tal está usted?"] }))
        if (event.kind === "done") done += event.reply.job.length;
      console.log(answer.value.translations.length, done);`;
    writeFileSync(join(folder, "program.mts"), program);
    expect(await run("node", ["program.mts"], folder)).toBe("1 26");

    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--lib",
      "es2023,dom,dom.iterable",
    ];
    const tsc = join(source, "node_modules/.bin/tsc");
    await run(tsc, [...options, "program.mts"], folder);
    writeFileSync(join(folder, "wrong.mts"), program.replace('"chat"', '"letter"'));
    await expect(run(tsc, [...options, "wrong.mts"], folder)).rejects.toThrow();
  });
});

function packageFolder(file: string, name: string): string {
  const folder = dirname(file);
  return folder.endsWith(`node_modules/${name}`) ? folder : packageFolder(folder, name);
}
