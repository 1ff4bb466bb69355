import type { JobRecord } from "@sottovoce/contract";
import type { Context } from "../../context.ts";
import { logFailure } from "../../log.ts";

/** Milliseconds before the second and the third try. */
const PAUSES = [100, 1_000];

/** Runs after the answer is sent. Never rejects. */
export async function enqueueJob(
  { env, requestId }: Pick<Context, "env" | "requestId">,
  record: JobRecord,
): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      await env.jobs.send(record, { contentType: "json" });
      return;
    } catch (error) {
      if (pause === undefined) logFailure(requestId, error);
      else await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
