import { createApp } from "./app.ts";
import { dependenciesOf } from "./dependencies.ts";
import { EnvError, parseEnv } from "./env.ts";
import { AppError, errorReply } from "./errors.ts";
import { logBadEnvironment } from "./log.ts";
import { purgeJobs } from "./services/jobs/purge.ts";
import { saveDead } from "./services/jobs/save-dead.ts";
import { saveJobs } from "./services/jobs/save.ts";
import { closeDays } from "./services/receipts/close-days.ts";

export { Tenant } from "./tenant/tenant.ts";

/** One Worker for one set of bindings: made of configuration only, so that requests may share it. */
const workers = new WeakMap<object, ReturnType<typeof createWorker>>();

function createWorker(bindings: object) {
  const dependencies = dependenciesOf(parseEnv(bindings, { fetch: (input, init) => fetch(input, init) }));
  return { app: createApp(dependencies), dependencies };
}

function workerFor(bindings: object) {
  const worker = workers.get(bindings) ?? createWorker(bindings);
  workers.set(bindings, worker);
  return worker;
}

const handler: ExportedHandler<object> = {
  fetch: (request, bindings, execution) => {
    try {
      return workerFor(bindings).app.fetch(request, bindings, execution);
    } catch (error) {
      return refuseAtTheDoor(error);
    }
  },
  queue: async (batch, bindings) => {
    const { dependencies } = workerFor(bindings);
    await (batch.queue.endsWith("-dead")
      ? saveDead(dependencies, batch.messages)
      : saveJobs(dependencies, batch.messages));
  },
  scheduled: async (_event, bindings) => {
    const { dependencies } = workerFor(bindings);
    // The day's trees first: a row that is purged can be in none.
    await closeDays(dependencies);
    await purgeJobs(dependencies);
  },
};

export default handler;

/** A Worker that is set up wrongly answers nothing, and says in its log which variable it is. */
function refuseAtTheDoor(error: unknown): Response {
  if (!(error instanceof EnvError)) throw error;
  const requestId = crypto.randomUUID();
  logBadEnvironment(requestId, error.variables);
  return errorReply(new AppError("internal"), requestId);
}
