import { BudgetReply, EventsReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { readBudget } from "../services/events/budget.ts";
import { listEvents } from "../services/events/list.ts";

export const getEvents = jsonRoute({
  method: "GET",
  path: "/v1/events",
  access: "admin",
  summary: "What an admin should look at: refused proofs, lockouts, bursts, new origins, spent budgets, alarms",
  reply: EventsReply,
  run: (context) => listEvents(context),
});

export const getBudget = jsonRoute({
  method: "GET",
  path: "/v1/budget",
  access: "read",
  summary: "Characters of today, and how many are allowed",
  reply: BudgetReply,
  run: (context) => readBudget(context),
});
