import { PROPERTIES, type Property } from "./properties.ts";
import type { TestResult } from "./read-reports.ts";
import { REQUIREMENTS, type Requirement } from "./requirements.ts";

export type State = "passed" | "failed" | "skipped" | "no test";

export type Checked = { readonly state: State; readonly tests: readonly TestResult[] };
export type CheckedProperty = Property & Checked;
export type CheckedRequirement = Requirement & Checked;

export const checkProperties = (results: readonly TestResult[]): readonly CheckedProperty[] =>
  PROPERTIES.map((property) => ({ ...property, ...checked(results, [property.id]) }));

/** By tests that bear its own name, and by those of the properties it rests on. */
export const checkRequirements = (results: readonly TestResult[]): readonly CheckedRequirement[] =>
  REQUIREMENTS.map((requirement) => ({
    ...requirement,
    ...checked(results, [requirement.id, ...requirement.properties]),
  }));

/** One failure is a failure; what was skipped proves nothing. */
function checked(results: readonly TestResult[], ids: readonly string[]): Checked {
  const tests = results.filter(({ proves }) => ids.some((id) => proves.includes(id)));
  return { tests, state: stateOf(tests.map(({ status }) => status)) };
}

function stateOf(statuses: readonly string[]): State {
  if (statuses.length === 0) return "no test";
  if (statuses.includes("failed")) return "failed";
  return statuses.includes("passed") ? "passed" : "skipped";
}
