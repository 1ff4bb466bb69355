import type { Audit } from "./audit.ts";

/** The audit for people to read. */
export function writeAudit(audit: Audit): string {
  const { texts, withPersonalData, masked, visible, byRecognizer, most, skipped, examples } = audit;
  const share = texts === 0 ? 0 : Math.round((withPersonalData / texts) * 100);
  return [
    "Leak audit",
    `  texts scanned             ${texts}${skipped === 0 ? "" : `  (${skipped} lines skipped)`}`,
    `  texts with personal data  ${withPersonalData} (${share} %)`,
    ...section("Personal data by kind and language", Object.entries(masked).map(byLanguage)),
    ...section("Found by", Object.entries(byRecognizer).map(counted)),
    ...section(
      "Texts with most findings",
      most.map(({ id, findings }) => counted([String(id), findings])),
    ),
    ...section("Left visible by the default policy", Object.entries(visible).map(byLanguage)),
    ...(examples === undefined
      ? ["", "No value is shown. --show adds examples."]
      : section(
          "EXAMPLES: PERSONAL DATA OF THE EXPORT, as it was found",
          Object.entries(examples).map(([entity, values]) => `${entity.padEnd(16)} ${values.join(" | ")}`),
        )),
    "",
  ].join("\n");
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  "",
  title,
  ...(lines.length === 0 ? ["  none"] : lines.map((line) => `  ${line}`)),
];

const counted = ([name, count]: readonly [string, number]): string => `${name.padEnd(24)} ${String(count).padStart(7)}`;

function byLanguage([entity, languages]: readonly [string, Readonly<Record<string, number>>]): string {
  const total = Object.values(languages).reduce((all, count) => all + count, 0);
  const each = Object.entries(languages).map(([language, count]) => `${language} ${count}`);
  return `${counted([entity, total])}   ${each.join(" · ")}`;
}
