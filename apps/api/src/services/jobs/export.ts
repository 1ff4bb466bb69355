import type { JobsCsvQuery } from "@sottovoce/contract";
import { stringify } from "csv-stringify/browser/esm/sync";
import { getTableColumns } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { jobs } from "../../db/schema.ts";
import { listJobs } from "./list.ts";

const PAGE = 1_000;
const MOST = 100_000;

/**
 * RFC 4180, page by page as the reader takes it: no more than a page is ever in memory. No value can be taken for a
 * formula: columns hold closed words, ids and numbers; the library is told to guard against it all the same.
 */
export function exportJobs(
  { db, caller }: Pick<CallerContext, "db" | "caller">,
  query: JobsCsvQuery,
): ReadableStream<Uint8Array> {
  const columns = Object.keys(getTableColumns(jobs)).filter((name) => name !== "tenant");
  const encoder = new TextEncoder();
  const options = { columns, escape_formulas: true, cast: { boolean: (value: boolean) => String(value) } };
  let cursor: string | undefined;
  let sent = 0;
  let isFirst = true;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const page = await listJobs({ db, caller }, { ...query, limit: PAGE, cursor });
    sent += page.jobs.length;
    if (page.jobs.length > 0 || isFirst)
      controller.enqueue(
        encoder.encode(stringify(page.jobs, { ...options, header: isFirst, record_delimiter: "windows" })),
      );
    isFirst = false;
    cursor = page.next ?? undefined;
    if (page.next === null || sent >= MOST) controller.close();
    // An empty page of a long search still has to ask for the next one.
    else if (page.jobs.length === 0) await pull(controller);
  };
  return new ReadableStream({ pull });
}
