import { CREDENTIALS, serviceAccount } from "./credentials.ts";
import { json, NOT_FOUND, type Answer, type Call } from "./emulation.ts";
import type { FaultControl, FaultRule } from "./faults/rules.ts";
import { parseJson } from "./wire/checks.ts";

/** What is at `/emulator/`: for whoever drives the emulator from another process. */
export function control({ method, path, body }: Call, faults: FaultControl, log: () => unknown): Answer {
  if (method === "GET" && path === "/credentials")
    return json(200, { ...CREDENTIALS, serviceAccount: serviceAccount() });
  if (method === "GET" && path === "/log") return json(200, log());
  if (method === "GET" && path === "/faults") return json(200, faults.rules());
  if (method === "PUT" && path === "/faults") return setFaults(parseJson(body), faults);
  return NOT_FOUND;
}

function setFaults(rules: unknown, faults: FaultControl): Answer {
  if (!Array.isArray(rules)) return json(400, { error: "a list of rules" });
  try {
    faults.set(rules as readonly FaultRule[]);
    return json(200, faults.rules());
  } catch {
    return json(400, { error: "a rule with a fault that there is not" });
  }
}
