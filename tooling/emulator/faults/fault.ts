import { CONTENT_FAULTS, type ContentFaultName } from "./content-faults.ts";

/** What may go wrong with a reply as such. */
export type HttpFault =
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: RetryAfter }
  /** An error of this vendor's own, by its name: `emulation.codes`. */
  | { readonly kind: "code"; readonly code: string }
  /** The connection ends before a reply. */
  | { readonly kind: "cut" }
  /** The connection ends in the middle of the body. */
  | { readonly kind: "cut-body" }
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "silent" }
  | { readonly kind: "redirect"; readonly status: number }
  | { readonly kind: "endless" }
  | { readonly kind: "malformed-json" }
  | { readonly kind: "html-page" }
  | { readonly kind: "wrong-count" }
  | { readonly kind: "wrong-encoding" };

export type RetryAfter = { readonly unit: "seconds" | "ms" | "date"; readonly value: number };

export type Fault = HttpFault | { readonly kind: "content"; readonly name: ContentFaultName };

const CONTENT: ReadonlySet<string> = new Set(CONTENT_FAULTS.map(({ name }) => name));
/** What a reply may suffer, as parseFault() reads it; numbers and codes are examples. */
export const HTTP_FAULTS = [
  "400",
  "401",
  "403",
  "404",
  "408",
  "413",
  "429",
  "429;retry-after=2",
  "429;retry-after-ms=250",
  "429;retry-after-date=3",
  "456",
  "500",
  "502",
  "503",
  "504",
  "529",
  "code=insufficient_quota",
  "cut",
  "cut-body",
  "slow=200",
  "silent",
  "redirect=302",
  "redirect=307",
  "endless",
  "malformed-json",
  "html-page",
  "wrong-count",
  "wrong-encoding",
] as const;

const PLAIN = [
  "cut",
  "cut-body",
  "silent",
  "endless",
  "malformed-json",
  "html-page",
  "wrong-count",
  "wrong-encoding",
] as const;

/**
 * Reads a fault as rules, the command line and the header `x-emulator-fault` write it: `429`, `429;retry-after=3`,
 * `429;retry-after-ms=250`, `503;retry-after-date=30` (seconds from now), `code=insufficient_quota`, `slow=500`,
 * `redirect=307`, `cut`, `cut-body`, `silent`, `endless`, `malformed-json`, `html-page`, `wrong-count`, `wrong-encoding`,
 * or the name of a content fault.
 */
export function parseFault(spec: string): Fault | undefined {
  const [head = "", parameter] = spec.trim().split(";", 2);
  const [name = "", value = ""] = head.split("=", 2);
  if (/^[1-5]\d\d$/.test(head)) {
    const retryAfter = parameter === undefined ? undefined : readRetryAfter(parameter);
    if (parameter !== undefined && retryAfter === undefined) return undefined;
    return { kind: "status", status: Number(head), ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  if (parameter !== undefined) return undefined;
  if (name === "code" && /^[\w.-]{1,60}$/.test(value)) return { kind: "code", code: value };
  if (name === "slow" && /^\d{1,6}$/.test(value)) return { kind: "slow", ms: Number(value) };
  if (name === "redirect" && /^30[12378]$/.test(value)) return { kind: "redirect", status: Number(value) };
  const plain = PLAIN.find((kind) => kind === head);
  if (plain !== undefined) return { kind: plain };
  return isContentFault(head) ? { kind: "content", name: head } : undefined;
}

const isContentFault = (name: string): name is ContentFaultName => CONTENT.has(name);

function readRetryAfter(parameter: string): RetryAfter | undefined {
  const [, unit = "", value = ""] = /^retry-after(-ms|-date)?=(\d{1,7})$/.exec(parameter) ?? [];
  if (value === "") return undefined;
  return { unit: unit === "-ms" ? "ms" : unit === "-date" ? "date" : "seconds", value: Number(value) };
}

/** As headers: a date counts from the reply's own. */
export function retryHeaders({ unit, value }: RetryAfter, now: number): Record<string, string> {
  if (unit === "ms") return { "retry-after-ms": String(value) };
  if (unit === "seconds") return { "retry-after": String(value) };
  return { date: new Date(now).toUTCString(), "retry-after": new Date(now + value * 1000).toUTCString() };
}
