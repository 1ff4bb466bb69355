import type { BudgetReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import type * as z from "zod/mini";

export async function readBudget({ tenants, caller, settings }: CallerContext): Promise<z.infer<typeof BudgetReply>> {
  const { tenantDaily = null, agentDaily = null } = settings.budgets;
  return { today: await tenants.object(caller.tenant).spentToday(), tenantDaily, agentDaily };
}
