/** A leaf that differs, by RFC 6901 pointer. Lists are leaves: their order means something. */
export type Change = { readonly path: string; readonly before?: unknown; readonly after?: unknown };

/** What has to be done to `before` to make it `after`. Both are JSON. */
export function changesOf(before: unknown, after: unknown, path = ""): readonly Change[] {
  if (isSame(before, after)) return [];
  if (!isRecord(before) || !isRecord(after))
    return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name) => changesOf(before[name], after[name], `${path}/${escaped(name)}`));
}

/** The changes made to something else than what they were made of: each of them wins where it lands. */
export const applyChanges = (target: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((result, change) => put(result, steps(change.path), change.after), target);

/** Paths that both changed, or of which one lies in the other, and not to the same end. */
export const clashesOf = (mine: readonly Change[], theirs: readonly Change[]): readonly string[] =>
  mine.flatMap(({ path, after }) =>
    theirs.some((other) => isWithin(path, other.path) && !(path === other.path && isSame(after, other.after)))
      ? [path]
      : [],
  );

export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function put(target: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const record = isRecord(target) ? target : {};
  const inner = put(record[name], rest, value);
  // defineProperty semantics of a spread: a name like __proto__ stays a plain field.
  const others = Object.entries(record).filter(([other]) => other !== name);
  return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const steps = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
