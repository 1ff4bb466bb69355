import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { hashFiles, sha256 } from "./bundles.ts";
import { auditDependencies, listLicences, makeSbom, runIn, type Run } from "./commands.ts";
import { livePrivacy } from "./live-privacy.ts";
import { makeEvidence } from "./make-evidence.ts";
import { PROPERTIES } from "./properties.ts";
import { REQUIREMENTS } from "./requirements.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sottovoce-evidence-"));
const root = join(scratch, "repository");
const folder = join(scratch, "out");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => rmSync(root, { recursive: true, force: true }));

const put = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};

type Row = readonly [title: string, status: string, group?: string];
const putReport = (folderName: string, rows: readonly Row[]): void =>
  put(
    `${folderName}/.test/report.json`,
    JSON.stringify({
      startTime: Date.UTC(2026, 10, 24),
      testResults: [
        {
          name: `/some/where/${folderName}/src/x.test.ts`,
          assertionResults: rows.map(([title, status, group]) => ({
            ancestorTitles: group === undefined ? [] : [group],
            title,
            fullName: [group, title].filter(Boolean).join(" "),
            status,
          })),
        },
      ],
    }),
  );

const silent: Run = (program) => (program === "git" ? { code: 0, stdout: "abc123\n" } : { code: 1, stdout: "" });
const make = (run: Run = silent) => makeEvidence({ root, folder, run, now: new Date("2026-11-25T10:00:00Z") });
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

describe("the folder", () => {
  it("says of each property which tests bear its name and how they ended", async () => {
    putReport("apps/api", [
      ["S1: nothing leaves", "passed"],
      ["is whole", "passed", "S2: the tab"],
      ["S3: first", "passed"],
      ["S3: and always", "failed"],
      ["S4: no setting", "pending"],
      ["speaks of S5: in passing", "passed"],
    ]);
    const { properties, tests } = await make();
    const states = Object.fromEntries(properties.map(({ id, state }) => [id, state]));
    expect([states["S1"], states["S2"], states["S3"], states["S4"], states["S5"]]).toEqual([
      "passed",
      "passed",
      "failed",
      "skipped",
      "no test",
    ]);
    expect(tests).toEqual({ passed: 4, failed: 1, skipped: 1 });
    expect(read("controls.md")).toContain("| S3 (gate) | The scan comes before every other step | **failed** |");
    expect(read("controls.md")).toContain("apps/api/src/x.test.ts, 2026-11-24T00:00Z");
    expect(read("controls.md")).not.toContain("/some/where");
  });

  it("counts for a requirement what its properties' tests say", async () => {
    putReport("packages/core", [
      ["S19: tamper", "passed"],
      ["S20: other tenant", "failed"],
      ["R9: no call", "passed"],
    ]);
    const { requirements } = await make();
    const stateOf = (id: string) => requirements.find((one) => one.id === id)?.state;
    expect([stateOf("R17"), stateOf("R9"), stateOf("R3")]).toEqual(["failed", "passed", "no test"]);
  });

  it("says plainly what was not run, not built, not committed and not proven", async () => {
    const { parts, ran } = await make();
    const outcome = (file: string) => parts.find((part) => part.file === file)?.outcome;
    expect(ran).toBeUndefined();
    expect(outcome("audit.json")).toBe("NOT RUN: no registry answered");
    expect(outcome("sbom.cdx.json")).toContain("NOT RUN");
    expect(outcome("bundles.json")).toContain("NOT BUILT");
    expect(outcome("documents/privacy/ccpa.md")).toContain("MISSING");
    const readme = read("README.md");
    for (const line of [
      "no report was found",
      "with changes that are not committed",
      "It is no certificate",
      "What is not covered",
      "S63",
    ])
      expect(readme).toContain(line);
  });

  it("has a manifest that fits every file of it", async () => {
    put("apps/zendesk/dist/assets/main.js", "built");
    put("docs/privacy/ccpa.md", "# CCPA\n");
    await make();
    const { files } = JSON.parse(read("manifest.json")) as { files: { file: string; sha256: string }[] };
    expect(files.map(({ file }) => file)).toEqual(
      hashFiles(folder, "**/*")
        .map(({ file }) => file)
        .filter((file) => file !== "manifest.json"),
    );
    expect(files.every(({ file, sha256: digest }) => sha256(readFileSync(join(folder, file))) === digest)).toBe(true);
    expect(read("bundles.json")).toContain(sha256("built"));
    expect(read("documents/privacy/ccpa.md")).toBe("# CCPA\n");
  });

  it("replaces what an earlier run of the day left", async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "old.txt"), "old");
    await make();
    expect(hashFiles(folder, "*.txt")).toEqual([]);
  });

  it("begins with a page without scripts that escapes what it is told", async () => {
    const { parts } = await makeEvidence({
      root,
      folder,
      run: (program) => (program === "git" ? { code: 0, stdout: "<b>" } : { code: 1, stdout: "" }),
      now: new Date(0),
    });
    const page = read("index.html");
    expect(page).not.toMatch(/<script|<b>/u);
    expect(parts.every(({ file }) => page.includes(`href="${file}"`))).toBe(true);
  });
});

describe("what is asked of others", () => {
  it("knows an audit with findings, one without, and none", () => {
    const audit = (stdout: string) => auditDependencies(() => ({ code: 1, stdout })).outcome;
    expect(audit(JSON.stringify({ metadata: { vulnerabilities: { low: 0, high: 2 } } }))).toBe("2 high");
    expect(audit(JSON.stringify({ metadata: { vulnerabilities: { low: 0 } } }))).toBe("no known vulnerability");
    expect(audit('{"error":{"code":"ERR"}}')).toContain("NOT RUN");
  });

  it("S60: lists every package with its licence, and a bill of materials, without a path of this machine", () => {
    const run = runIn(repository);
    const licences = listLicences(run);
    const sbom = makeSbom(run);
    expect(licences.outcome).toMatch(/^\d{3,} packages under \d+ licences$/u);
    expect(sbom.outcome).toMatch(/^CycloneDX 1\.\d, \d{3,} components$/u);
    for (const { content } of [licences, sbom]) expect(content).not.toContain(repository);
    expect(sbom.content).toContain("pkg:npm/hono@");
  }, 60_000);

  it("reads a running API's own list, follows nowhere, and writes the key nowhere", async () => {
    const asked: { url: string; redirect: string | undefined }[] = [];
    const answer = {
      stored: [{ field: "id", purpose: "names the job" }],
      subProcessors: [{ id: "deepl", region: "eu", retention: "none" }],
    };
    const fake =
      (reply: () => Response): typeof fetch =>
      (input, init) => {
        asked.push({ url: input instanceof Request ? input.url : input.toString(), redirect: init?.redirect });
        return Promise.resolve(reply());
      };
    const api = (reply: () => Response) => ({
      url: "https://api.example.com",
      key: "a-secret-key",
      fetch: fake(reply),
    });
    const good = await livePrivacy(api(() => Response.json(answer)));
    expect(good.outcome).toBe("1 services in use, 1 stored fields, by the running API");
    expect(good.content).not.toContain("a-secret-key");
    expect(asked[0]).toEqual({ url: "https://api.example.com/v1/privacy", redirect: "manual" });
    expect((await livePrivacy(api(() => new Response(null, { status: 302 })))).outcome).toBe(
      "NOT READ: the API answered 302",
    );
    expect((await livePrivacy(api(() => new Response("?")))).outcome).toContain("something else");
    expect((await livePrivacy(undefined)).outcome).toContain("not asked");
  });
});

describe("the lists", () => {
  it("have every property and requirement once, and the gates that a release needs", () => {
    expect(PROPERTIES.map(({ id }) => id)).toEqual(Array.from({ length: 63 }, (_, index) => `S${index + 1}`));
    expect(REQUIREMENTS.map(({ id }) => id)).toEqual(Array.from({ length: 38 }, (_, index) => `R${index + 1}`));
    expect(
      PROPERTIES.filter(({ isGate }) => isGate)
        .map(({ id }) => id)
        .join(" "),
    ).toBe("S1 S2 S3 S4 S5 S14 S15 S19 S20 S21 S27 S28 S29 S37 S38 S39 S43 S44");
  });

  it("leave no requirement with neither property, document nor a plain word", () => {
    const known = new Set(PROPERTIES.map(({ id }) => id));
    for (const { properties, documents, gap } of REQUIREMENTS) {
      expect(properties.length + documents.length > 0 || (gap ?? "") !== "").toBe(true);
      expect(properties.filter((id) => !known.has(id))).toEqual([]);
      expect(documents.map((page) => readFileSync(join(repository, page), "utf8").length > 0)).not.toContain(false);
    }
  });
});
