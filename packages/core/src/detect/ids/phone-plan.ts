import { phoneMetadata } from "./phone-metadata.ts";

const metadata = phoneMetadata();

/**
 * Says quickly that a number is no valid one of a region. The library compiles its patterns anew for every number and
 * region; most of what looks like a phone number fails on the pattern alone. True only means: ask the library.
 */
export function couldBePhone(digits: string, region: string): boolean {
  const plan = planOf(region);
  if (plan === undefined) return true;
  const { international, prefix, hasTransform, national } = plan;
  if (international.test(digits) || national.test(digits)) return true;
  const stripped = prefix?.exec(digits)?.[0];
  if (stripped === undefined) return false;
  return hasTransform || national.test(digits.slice(stripped.length));
}

/** The same for a number with its country code in front, without the plus. */
export function couldBeInternational(digits: string): boolean {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    // Satellite and freephone codes belong to no country.
    if (code in metadata.nonGeographic) return true;
    const [region] = REGIONS_OF_CODE.get(code) ?? [];
    if (region === undefined) continue;
    const plan = planOf(region);
    if (plan === undefined) return true;
    const rest = digits.slice(length);
    return plan.national.test(rest) || plan.prefix?.test(rest) === true;
  }
  return false;
}

type Plan = {
  /** Begins like a number dialled from abroad, or with the country's own code. */
  readonly international: RegExp;
  /** What a caller at home dials first. */
  readonly prefix: RegExp | undefined;
  /** The prefix turns into other digits. */
  readonly hasTransform: boolean;
  /** Of any region that shares the country code. */
  readonly national: RegExp;
};

const REGIONS_OF_CODE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(metadata.country_calling_codes).map(([code, regions]) => [String(code), regions ?? []]),
);
const RAW: ReadonlyMap<string, readonly unknown[]> = new Map(Object.entries(metadata.countries));
const plans = new Map<string, Plan | undefined>();

function planOf(region: string): Plan | undefined {
  if (!plans.has(region)) plans.set(region, read(region));
  return plans.get(region);
}

/** The library's table: code, dialling prefix, pattern, … 5 national prefix, 7 the same for parsing, 8 its transform. */
function read(region: string): Plan | undefined {
  const [code, dialled, , , , nationalPrefix, , parsed, transform] = RAW.get(region) ?? [];
  if (typeof code !== "string" || typeof dialled !== "string") return undefined;
  const patterns = (REGIONS_OF_CODE.get(code) ?? []).map((one) => RAW.get(one)?.[2]);
  if (!patterns.every((pattern) => typeof pattern === "string")) return undefined;
  const prefix = isText(parsed) ? parsed : isText(nationalPrefix) ? nationalPrefix : undefined;
  return {
    international: new RegExp(`^(?:${dialled}|${code})`),
    prefix: prefix === undefined ? undefined : new RegExp(`^(?:${prefix})`),
    hasTransform: isText(transform),
    national: new RegExp(`^(?:${[...new Set(patterns)].join("|")})$`),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
