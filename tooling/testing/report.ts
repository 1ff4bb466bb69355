/** Every package writes its counts where `npm test` adds them up. */
export const report = {
  reporters: ["default", "json"] as string[],
  outputFile: { json: ".test/report.json" },
};
