import type { CheckedProperty, CheckedRequirement, State } from "./controls.ts";

export type Summary = {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly commit: string;
  readonly isDirty: boolean;
  readonly tests: { readonly passed: number; readonly failed: number; readonly skipped: number };
  /** ISO 8601 of the oldest and the newest report, or none. */
  readonly ran: { readonly first: string; readonly last: string } | undefined;
  readonly properties: readonly CheckedProperty[];
  readonly requirements: readonly CheckedRequirement[];
  /** What each part of the folder is, and how it went. */
  readonly parts: readonly { readonly file: string; readonly what: string; readonly outcome: string }[];
};

const count = (all: readonly { readonly state: State }[], state: State): number =>
  all.filter((one) => one.state === state).length;

/** Where a reader begins. */
export function renderReadme(summary: Summary): string {
  const { properties, tests, ran } = summary;
  const gates = properties.filter(({ isGate }) => isGate);
  const unproven = properties.filter(({ state }) => state !== "passed");
  return `# Evidence of ${summary.madeAt.slice(0, 10)}

Made by \`npm run evidence\` at ${summary.madeAt} from commit \`${summary.commit}\`${summary.isDirty ? " **with changes that are not committed**" : ""}.
Everything here can be made again from that commit. **It is no certificate and claims none**: no auditor, authority or CRM partner
has looked at it.

| | |
|---|---|
| Tests | ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped |
| They ran | ${ran === undefined ? "**no report was found: run `npm test` first**" : `${ran.first} to ${ran.last}`} |
| Properties S1–S63 | ${count(properties, "passed")} passed, ${count(properties, "failed")} failed, ${count(properties, "skipped")} skipped, ${count(properties, "no test")} without a test that bears their name |
| Release gates among them | ${count(gates, "passed")} of ${gates.length} passed |

## What is in this folder

| file | what | outcome |
|---|---|---|
${summary.parts.map(({ file, what, outcome }) => `| [${file}](${file}) | ${what} | ${outcome} |`).join("\n")}

## What is not covered

- Properties without a passed test of their name: ${unproven.length === 0 ? "none" : unproven.map(({ id }) => id).join(", ")}. Other tests may touch them; only named ones count here.
- Organisation: people, contracts, training, incident handling, physical security, backups of the operator.
- Cloudflare and the translation services: their own reports and contracts are theirs to show.
- A deployment: this folder is about source code and what was built of it. Which code runs in an account, nobody outside can attest.
- Law: documents are drafts for the controller's and operator's own officers and counsel.
`;
}

/** Control → test → last result. */
export function renderControls(properties: readonly CheckedProperty[]): string {
  const rows = properties.map(
    ({ id, text, isGate, state, tests }) =>
      `| ${id}${isGate ? " (gate)" : ""} | ${text} | **${state}** | ${tests.map(cell).join("<br>") || "–"} |`,
  );
  return `# Controls, tests, last results\n\n| property | | result | tests |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

export function renderRequirements(requirements: readonly CheckedRequirement[]): string {
  const rows = requirements.map(
    ({ id, text, properties, documents, gap = "", state, tests }) =>
      `| ${id} | ${text} | ${[...properties, ...documents].join(", ") || "–"} | ${state}, ${tests.length} tests | ${gap} |`,
  );
  return `# Requirements\n\n| requirement | | rests on | result | not covered |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

const cell = ({ title, file, status, ranAt }: CheckedProperty["tests"][number]): string =>
  `${status}: ${title.replaceAll("|", "\\|").replaceAll(/[<>\n\r]/gu, " ")} (${file}, ${new Date(ranAt).toISOString().slice(0, 16)}Z)`;

/** The same beginning for a browser; no script, nothing loaded. */
export function renderIndex(summary: Summary): string {
  const rows = summary.parts.map(
    ({ file, what, outcome }) =>
      `<tr><td><a href="${escape(file)}">${escape(file)}</a></td><td>${escape(what)}</td><td>${escape(outcome)}</td></tr>`,
  );
  const states = (["passed", "failed", "skipped", "no test"] as const).map(
    (state) => `${count(summary.properties, state)} ${state}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evidence of ${escape(summary.madeAt.slice(0, 10))}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
td, th { padding: 0.3rem 1rem 0.3rem 0; text-align: start; vertical-align: top; }
</style>
<h1>Evidence of ${escape(summary.madeAt.slice(0, 10))}</h1>
<p>Commit <code>${escape(summary.commit)}</code>${summary.isDirty ? ", <strong>with changes that are not committed</strong>" : ""}.
Tests: ${summary.tests.passed} passed, ${summary.tests.failed} failed, ${summary.tests.skipped} skipped. Properties: ${states.join(", ")}.</p>
<p><strong>No certificate.</strong> What is covered and what is not: <a href="README.md">README.md</a>.</p>
<table>
<thead><tr><th>File</th><th>What</th><th>Outcome</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</html>
`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
