import { QueueRecord } from "@sottovoce/contract";
import type { Dependencies } from "../../context.ts";
import { logFailure } from "../../log.ts";
import { saveJobs, tenantOf, type JobMessage } from "./save.ts";

/**
 * Records that could not be written for minutes. They are tried again for days (see the queue's settings), so that a database
 * that was away loses no row. What is no record at all, or what a CHECK refuses, will never be one: it is dropped, and the
 * tenant's admins see that it was.
 */
export async function saveDead(
  { db, tenants }: Pick<Dependencies, "db" | "tenants">,
  messages: readonly JobMessage[],
): Promise<void> {
  for (const { body, ack, retry } of messages) {
    const record = QueueRecord.safeParse(body).data;
    if (record === undefined) {
      logFailure("dead-letter", new TypeError("no record"));
      ack();
      continue;
    }
    const outcome = await attempt({ db }, body);
    if (outcome === "saved") ack();
    else if (outcome === "away") retry();
    else {
      await tenants.object(tenantOf(record)).note("row_refused");
      ack();
    }
  }
}

async function attempt(dependencies: Pick<Dependencies, "db">, body: unknown): Promise<"saved" | "refused" | "away"> {
  let saved = false;
  await saveJobs(dependencies, [{ body, ack: () => (saved = true), retry: () => {} }]);
  if (saved) return "saved";
  // A database that answers a simple question is there: then it is the row that it does not want.
  try {
    await dependencies.db.run("SELECT 1");
    return "refused";
  } catch {
    return "away";
  }
}
