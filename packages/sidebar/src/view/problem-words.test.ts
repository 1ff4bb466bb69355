import { ERRORS, type ErrorCode } from "@sottovoce/contract";
import { expect, it } from "vitest";
import { CATALOGS } from "../i18n/create-i18n.ts";
import { PROBLEM_WORDS } from "./problem-words.ts";

const CODES = Object.keys(ERRORS) as ErrorCode[];

it.each(Object.entries(CATALOGS))("has words in %s for everything that the API can answer", async (_language, load) => {
  const catalog = await load();
  for (const code of CODES) expect(catalog[PROBLEM_WORDS[code]]?.trim(), code).toBeTruthy();
});

it("tells what to do apart where there is something else to do", () => {
  const own = [
    "proof_refused",
    "budget_spent",
    "locked_out",
    "tenant_unavailable",
    "rate_limited",
    "forbidden",
  ] as const;
  expect(new Set(own.map((code) => PROBLEM_WORDS[code])).size).toBe(own.length);
});
