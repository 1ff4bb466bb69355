/** One broken rule of a package. Errors stop an upload; warnings are shown to who uploads. */
export type PackageFinding = {
  readonly rule: string;
  readonly level: "error" | "warning";
  /** The file, where one is to blame. */
  readonly path?: string;
  readonly message: string;
};

export const error = (rule: string, message: string, path?: string): PackageFinding => ({
  rule,
  level: "error",
  message,
  ...(path === undefined ? {} : { path }),
});

export const warning = (rule: string, message: string, path?: string): PackageFinding => ({
  ...error(rule, message, path),
  level: "warning",
});
