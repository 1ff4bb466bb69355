import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashBundles, hashFiles } from "./bundles.ts";
import { auditDependencies, commitOf, listLicences, makeSbom, type Part, type Run } from "./commands.ts";
import { checkProperties, checkRequirements } from "./controls.ts";
import { livePrivacy, type LiveApi } from "./live-privacy.ts";
import { readReports, type TestResult } from "./read-reports.ts";
import { renderControls, renderIndex, renderReadme, renderRequirements, type Summary } from "./render.ts";

export type Making = {
  readonly root: string;
  /** The folder to be made; what is in it is replaced. */
  readonly folder: string;
  readonly run: Run;
  readonly now: Date;
  readonly api?: LiveApi | undefined;
};

/** Pages that are copied as they are, by where they end up under `documents`. */
const DOCUMENTS = [
  "stored-fields",
  "sub-processors",
  "records-of-processing",
  "ccpa",
  "detection",
  "dpia-zendesk",
  "dpia-oracle",
  "dpia-salesforce",
  "dpia-api",
].map((page) => `privacy/${page}.md`);
const MORE_DOCUMENTS = ["security/threats.md", "security/threats.json", "eu-mode.md", "vendors.md", "architecture.md"];

/** Writes the folder. @returns what it says of itself */
export async function makeEvidence({ root, folder, run, now, api }: Making): Promise<Summary> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };

  const results = readReports(root);
  const properties = checkProperties(results);
  const requirements = checkRequirements(results);
  const bundles = hashBundles(root);
  const generated: readonly (readonly [file: string, what: string, part: Part])[] = [
    [
      "controls.md",
      "each property, the tests that bear its name, their last result",
      { content: renderControls(properties), outcome: outcomeOf(properties) },
    ],
    [
      "controls.json",
      "the same for programs",
      { content: json(properties), outcome: `${results.length} test results read` },
    ],
    [
      "requirements.md",
      "what the product promises, and what stands behind it",
      { content: renderRequirements(requirements), outcome: outcomeOf(requirements) },
    ],
    ["audit.json", "known vulnerabilities of dependencies", auditDependencies(run)],
    ["licences.json", "licences of dependencies", listLicences(run)],
    ["sbom.cdx.json", "software bill of materials", makeSbom(run)],
    ["live-privacy.json", "sub-processors and stored fields of a running API", await livePrivacy(api)],
    [
      "bundles.json",
      "SHA-256 of every file of the built apps",
      {
        content: json(bundles),
        outcome: bundles.length === 0 ? "NOT BUILT: no app was built" : `${bundles.length} files`,
      },
    ],
  ];
  for (const [file, , { content }] of generated) write(file, content);
  const parts = [
    ...generated.map(([file, what, { outcome }]) => ({ file, what, outcome })),
    ...[...DOCUMENTS, ...MORE_DOCUMENTS].map((page) => copyDocument(root, folder, page)),
    { file: "manifest.json", what: "SHA-256 of every file of this folder but itself", outcome: "made last" },
  ];

  const { id: commit, isDirty } = commitOf(run);
  const summary: Summary = {
    madeAt: now.toISOString(),
    commit,
    isDirty,
    tests: countTests(results),
    ran: spanOf(results),
    properties,
    requirements,
    parts,
  };
  write("README.md", renderReadme(summary));
  write("index.html", renderIndex(summary));
  write("manifest.json", json({ madeAt: summary.madeAt, commit, isDirty, files: hashFiles(folder, "**/*") }));
  return summary;
}

function copyDocument(root: string, folder: string, page: string): Summary["parts"][number] {
  const from = join(root, "docs", page);
  const file = `documents/${page}`;
  if (!existsSync(from)) return { file, what: "a document", outcome: "MISSING in the repository" };
  cpSync(from, join(folder, file));
  return { file, what: "copied from docs", outcome: "as committed or as changed since; see above" };
}

const outcomeOf = (all: readonly { readonly state: string }[]): string =>
  `${all.filter(({ state }) => state === "passed").length} of ${all.length} with passed tests`;

const countTests = (results: readonly TestResult[]): Summary["tests"] => {
  const count = (isOne: (status: string) => boolean): number => results.filter(({ status }) => isOne(status)).length;
  return {
    passed: count((status) => status === "passed"),
    failed: count((status) => status === "failed"),
    skipped: count((status) => status !== "passed" && status !== "failed"),
  };
};

function spanOf(results: readonly TestResult[]): Summary["ran"] {
  const times = results.map(({ ranAt }) => ranAt).toSorted((a, b) => a - b);
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { first: new Date(first).toISOString(), last: new Date(last).toISOString() };
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
