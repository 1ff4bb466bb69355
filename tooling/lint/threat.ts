/** A threat as docs/security/threats.json has it. */
export type Threat = {
  readonly id: string;
  /** Where in the data flow. */
  readonly part: string;
  /** STRIDE letters, OWASP API Top 10 2023 (`API1`–`API10`), OWASP LLM Top 10 2025 (`LLM01`–`LLM10`), `misuse`. */
  readonly kinds: readonly string[];
  readonly threat: string;
  readonly assets: readonly string[];
  /** Files and folders. */
  readonly controls: readonly string[];
  /** By the exact title, as it stands in the file. */
  readonly tests: readonly { readonly file: string; readonly title: string }[];
  readonly residual: { readonly level: "low" | "medium" | "high"; readonly why: string };
};

/** The page that people read. */
export function renderThreats(threats: readonly Threat[]): string {
  const parts = [...new Set(threats.map(({ part }) => part))];
  const levels = ["high", "medium", "low"].map((level) => `${count(threats, level)} ${level}`).join(", ");
  return `# Threat register

Made from [threats.json](threats.json) by \`pnpm --filter @sottovoce/lint threats\`; a test fails when a control or a test does not
exist. ${threats.length} threats; what is left over: ${levels}. Kinds: STRIDE letters, OWASP API Security Top 10 (2023), OWASP Top 10 for
LLM applications (2025), misuse by people who are allowed in. It is our own judgement; no outside party has reviewed it.
${parts
  .map((part) =>
    renderPart(
      part,
      threats.filter((threat) => threat.part === part),
    ),
  )
  .join("")}`;
}

const count = (threats: readonly Threat[], level: string): number =>
  threats.filter(({ residual }) => residual.level === level).length;

const renderPart = (part: string, threats: readonly Threat[]): string => `
## ${part[0]?.toUpperCase() ?? ""}${part.slice(1)}
${threats.map(renderThreat).join("")}`;

const renderThreat = ({ id, kinds, threat, assets, controls, tests, residual }: Threat): string => `
**${id} · ${threat}** (${kinds.join(", ")})

- at stake: ${assets.join(", ")}
- control: ${controls.map((path) => `\`${path}\``).join(", ")}
- test: ${tests.map(({ file, title }) => `“${title}” in \`${file}\``).join("; ")}
- left over: **${residual.level}**${residual.why === "" ? "" : `. ${residual.why}`}
`;
