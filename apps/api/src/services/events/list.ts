import type { EventsReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";

/** The latest first. */
export async function listEvents({ tenants, caller }: CallerContext): Promise<EventsReply> {
  return { events: [...(await tenants.object(caller.tenant).events())] };
}
