import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

const Report = z.object({
  startTime: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), fullName: z.string(), status: z.string() }),
      ),
    }),
  ),
});

export type TestResult = {
  /** Relative to the repository. */
  readonly file: string;
  readonly title: string;
  readonly status: string;
  /** Milliseconds since 1970: when its package's run began. */
  readonly ranAt: number;
  /** Properties and requirements named at the start of its title or of a group around it. */
  readonly proves: readonly string[];
};

/** The JSON reports that `npm test` leaves in every package. */
export function readReports(root: string): readonly TestResult[] {
  return globSync("{apps,packages,tooling}/*/.test/*.json", { cwd: root })
    .toSorted()
    .flatMap((path) => {
      const report = Report.parse(JSON.parse(readFileSync(join(root, path), "utf8")));
      return report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults.map(({ ancestorTitles, title, fullName, status }) => ({
          file: pathInside(name),
          title: fullName,
          status,
          ranAt: report.startTime,
          proves: provenBy([...ancestorTitles, title]),
        })),
      );
    });
}

/** Whatever the folder was called where the tests ran. */
const pathInside = (name: string): string => /(?:apps|packages|tooling)\/[^/]+\/.+$/u.exec(name)?.[0] ?? "";

const provenBy = (titles: readonly string[]): string[] => [
  ...new Set(titles.flatMap((title) => /^(?:[RS]\d{1,2}(?:, )?)+(?=:)/u.exec(title)?.[0].split(", ") ?? [])),
];
