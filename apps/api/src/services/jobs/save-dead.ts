import { QueueRecord } from "@sottovoce/contract";
import type { Dependencies } from "../../context.ts";
import { logFailure } from "../../log.ts";
import { saveJobs, tenantOf, type JobMessage } from "./save.ts";

/** A row is dropped when it was refused that often: the Worker may have been deployed before its migration. */
const REFUSALS = 3;
/** Seconds between tries: a quarter of an hour, twice as long each time, six hours at most. */
const delayOf = ({ attempts = 1 }: JobMessage): number => Math.min(900 * 2 ** (attempts - 1), 21_600);

/**
 * Records that could not be written for minutes. They are tried again until the queue's retention ends, so that a database
 * that was away loses no row. What is no record at all, or what a CHECK refuses again and again, will never be one: it is
 * dropped, and the tenant's admins see that it was.
 */
export async function saveDead(
  { db, tenants }: Pick<Dependencies, "db" | "tenants">,
  messages: readonly JobMessage[],
): Promise<void> {
  for (const message of messages) {
    const { body, attempts = 1, ack, retry } = message;
    const record = QueueRecord.safeParse(body).data;
    if (record === undefined) {
      logFailure("dead-letter", new TypeError("no record"));
      ack();
      continue;
    }
    const outcome = await attempt({ db }, body);
    if (outcome === "saved") ack();
    else if (outcome === "away" || attempts < REFUSALS) retry({ delaySeconds: delayOf(message) });
    else {
      await tenants.object(tenantOf(record)).note("row_refused");
      ack();
    }
  }
}

/** saveJobs() asks for a delay when the database is away, and for none when it is the row that it does not want. */
async function attempt(dependencies: Pick<Dependencies, "db">, body: unknown): Promise<"saved" | "refused" | "away"> {
  let outcome: "saved" | "refused" | "away" = "away";
  await saveJobs(dependencies, [
    {
      body,
      ack: () => {
        outcome = "saved";
      },
      retry: (options) => {
        outcome = options === undefined ? "refused" : "away";
      },
    },
  ]);
  return outcome;
}
