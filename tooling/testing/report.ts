/** Every package writes its counts where `npm test` adds them up, and gives a busy two-core machine time. */
export const report = {
  reporters: ["default", "json"] as string[],
  outputFile: { json: ".test/report.json" },
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

/** For a package's second run, in a browser: files of its own, and more time. */
export const e2eReport = {
  ...report,
  outputFile: { json: ".test/e2e.json" },
  include: ["**/*.e2e.test.ts"],
  testTimeout: 90_000,
  hookTimeout: 120_000,
};
