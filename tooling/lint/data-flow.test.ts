import { vendors } from "@sottovoce/vendors";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const records = read("docs/privacy/records-of-processing.md");
const subProcessors = read("docs/privacy/sub-processors.md");

/** The first cell of each row of the table under a heading. */
const firstCells = (page: string, heading: string): string[] => {
  const [, section = ""] = page.split(new RegExp(`^## ${heading}$`, "mu"));
  return [
    ...section
      .split(/^## /mu, 1)
      .join("")
      .matchAll(/^\| `([^`]+)` \|/gmu),
  ].map(([, name = ""]) => name);
};

/** Paths that routes declare; the table of app.ts is made of these files. */
const declared = [
  ...new Set(
    globSync("apps/api/src/{routes/*.ts,openapi.ts,docs-page.ts}", { cwd: root }).flatMap((file) =>
      [...read(file).matchAll(/^\s+path: "([^"]+)"/gmu)].map(([, path = ""]) => path),
    ),
  ),
].toSorted();

const migrated = new Set<string>();
for (const file of globSync("apps/api/src/db/migrations/*.sql", { cwd: root }).toSorted())
  for (const [, verb, name = ""] of read(file).matchAll(/^(CREATE|DROP) TABLE (?:IF (?:NOT )?EXISTS )?`(\w+)`/gmu))
    if (verb === "CREATE") migrated.add(name);
    else migrated.delete(name);

describe("the data flow in the records of processing", () => {
  it("S61: names every route and no other", () => {
    expect(declared.length).toBeGreaterThan(10);
    expect(firstCells(records, "Data flow: routes").toSorted()).toEqual(declared);
  });

  it("S61: says of every route who may call it", () => {
    const who: Readonly<Record<string, string>> = {
      open: "anybody",
      translate: "agents, keys",
      read: "agents, keys",
      admin: "admins",
      operator: "operator",
    };
    const routes = globSync("apps/api/src/{routes/*.ts,openapi.ts,docs-page.ts}", { cwd: root }).flatMap((file) => [
      ...read(file).matchAll(/^\s+path: "([^"]+)",\n\s+access: "(\w+)"/gmu),
    ]);
    expect(routes.length).toBeGreaterThan(10);
    const wrong = routes.filter(
      ([, path = "", access = ""]) => !records.includes(`| \`${path}\` | ${who[access] ?? "?"}`),
    );
    expect(wrong.map(([, path, access]) => `${path} is ${access}`)).toEqual([]);
  });

  it("S61: names every table of the database and no other", () => {
    expect(migrated.size).toBeGreaterThan(5);
    expect(firstCells(records, "Data flow: tables").toSorted()).toEqual([...migrated].toSorted());
  });

  it("S61: names every translation service and no other", () => {
    const folders = globSync("packages/vendors/src/*/index.ts", { cwd: root })
      .map((file) => file.split("/").at(-2) ?? "")
      .filter((folder) => folder !== "testing" && folder !== "llm")
      .toSorted();
    const [, section = ""] = records.split("## Data flow: translation services");
    expect([...section.matchAll(/`([a-z0-9-]+)`/gu)].map(([, id = ""]) => id).toSorted()).toEqual(folders);
    expect(firstCells(subProcessors, "Translation services, where an admin connects one").toSorted()).toEqual(folders);
    expect(vendors.map(({ id }) => id).toSorted()).toEqual(folders);
  });

  it("S61: there is an assessment for each app, and for direct callers", () => {
    // The workbench is a local stand-in for the CRMs, the admin screen shows no text.
    const apps = globSync("apps/*/package.json", { cwd: root }).map((file) => file.split("/").at(-2) ?? "");
    const assessed = apps.filter((app) => app !== "workbench" && app !== "admin");
    const pages = globSync("docs/privacy/dpia-*.md", { cwd: root }).map(
      (page) => /dpia-(.+)\.md$/u.exec(page)?.[1] ?? "",
    );
    expect(pages.toSorted()).toEqual([...assessed, "salesforce"].toSorted());
    expect(read("docs/privacy/dpia-salesforce.md")).toContain("There is no Salesforce app yet");
  });
});
