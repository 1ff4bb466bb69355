import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Admitted, Spent } from "../../tenant/limits.ts";

export type Charge = {
  readonly job: string;
  /** UTF-16 code units of all segments. */
  readonly length: number;
  readonly idempotencyKey: string | undefined;
};

/** Milliseconds: budgets are kept by the tenant's object; when it is slow, translating goes on. */
const PATIENCE = 1_000;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * Takes the characters from today's budgets, and makes sure that a request that is sent twice is done once. Nothing of an
 * answer is kept for that: a repetition is told which job it was.
 *
 * @returns what to call when the job is over
 * @throws AppError `budget_spent`, `duplicate_request`, `invalid_request`
 */
export async function admit(
  { tenants, caller, settings, defer }: CallerContext,
  { job, length, idempotencyKey }: Charge,
): Promise<(isDone: boolean) => Promise<void>> {
  if (idempotencyKey !== undefined && !IDEMPOTENCY_KEY.test(idempotencyKey))
    throw new AppError("invalid_request", { field: "Idempotency-Key" });
  const { tenantDaily, agentDaily } = settings.budgets;
  const object = tenants.object(caller.tenant);
  const once = idempotencyKey === undefined ? undefined : await object.reference("idempotency", idempotencyKey);
  const charge = { job, characters: length, actor: caller.actor, once };
  const admitted = await inTime<Admitted>(object.admit(charge) as Promise<Admitted>);
  // Nobody set a limit, and nobody asked for once only: then a slow object is no reason to let an agent wait.
  const isDemanded = tenantDaily !== undefined || agentDaily !== undefined || once !== undefined;
  if (admitted === undefined && isDemanded) {
    // It may have been admitted all the same: then the next try must not be told that it was done.
    defer(Promise.resolve(object.settle({ ...charge, isDone: false })).catch(() => {}));
    throw new AppError("tenant_unavailable");
  }
  if (admitted?.kind === "spent") throw new AppError("budget_spent");
  if (admitted?.kind === "duplicate") throw new AppError("duplicate_request", { job: admitted.job });
  return async (isDone) => {
    const spent: Spent = { ...charge, isDone };
    // What was admitted and not done is given back, if the object can be reached.
    if (!isDone) await Promise.resolve(object.settle(spent)).catch(() => {});
  };
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    if (timer !== undefined) clearTimeout(timer);
  }
}
