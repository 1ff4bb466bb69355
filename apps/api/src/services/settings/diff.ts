import type { DiffReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";

/** @throws AppError */
export async function diffSettings(
  { tenants, caller }: CallerContext,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<DiffReply> {
  const object = tenants.object(caller.tenant);
  const [before, after] = await Promise.all([object.version(from), object.version(to)]);
  if (before === undefined) throw new AppError("not_found", { field: "from" });
  if (after === undefined) throw new AppError("not_found", { field: "to" });
  return { changes: changesOf(before.settings, after.settings) };
}

type Change = DiffReply["changes"][number];

/** Leaves that differ, by RFC 6901 pointer. Lists are compared as wholes: their order means something. */
export function changesOf(before: unknown, after: unknown, path = ""): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after)) {
    return [
      {
        path,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name) => changesOf(before[name], after[name], `${path}/${escaped(name)}`));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
