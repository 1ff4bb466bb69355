import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packZendesk } from "./pack.ts";
import { validateZendeskPackage } from "./validate.ts";

const dist = fileURLToPath(new URL("dist/", import.meta.resolve("@sottovoce/zendesk/package.json")));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zendesk-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("our app's package keeps every rule of Zendesk's validator", async () => {
  expect(errors(await validateZendeskPackage(`${dist}package`))).toEqual([]);
});

it("our app's zip keeps them too", async () => {
  const zip = join(folder, "app.zip");
  expect((await packZendesk(`${dist}package`, zip)).written).toBe(true);
  expect(errors(await validateZendeskPackage(zip))).toEqual([]);
});

const errors = (findings: Awaited<ReturnType<typeof validateZendeskPackage>>) =>
  findings.filter(({ level }) => level === "error");
