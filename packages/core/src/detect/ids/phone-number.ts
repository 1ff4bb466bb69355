import { phoneMetadata, type Plan } from "./phone-metadata.ts";

/**
 * Is this a number of the world's numbering plans? The rules for reading one are libphonenumber's, as libphonenumber-js writes
 * them (MIT), with its metadata: of a library that also prints and completes numbers the detector needs only this.
 * `region` is where a number without a plus is dialled.
 */
export function isPhoneNumber(value: string, region?: string): boolean {
  const digits = value.replaceAll(/\D/g, "");
  if (/^[ (]*\+/.test(value)) return isAbroad(digits);
  return region !== undefined && isDialledIn(digits, region);
}

/** The first of the regions where these digits are dialled: -1 for none of them. */
export function firstRegionOf(digits: string, regions: readonly string[]): number {
  return regions.findIndex((region) => isDialledIn(digits, region));
}

/** The digits begin with a country's code. */
function isAbroad(digits: string): boolean {
  const [code, rest] = splitCode(digits) ?? [];
  return code !== undefined && rest !== undefined && isNumberOf(code, rest, undefined);
}

function isDialledIn(digits: string, region: string): boolean {
  const home = planOf(region);
  if (home === undefined) return false;
  const abroad = withoutDialling(digits, home);
  if (abroad !== undefined) return isAbroad(abroad);
  const code = home[CODE];
  const isCodeFirst = digits.startsWith(code) && isCodeWithoutPlus(digits, home);
  return isCodeFirst ? isNumberOf(code, digits.slice(code.length), undefined) : isNumberOf(code, digits, home);
}

const CODE = 0;
const DIALLED = 1;
const PATTERN = 2;
const LENGTHS = 3;
const PREFIX = 5;
const PREFIX_READ = 7;
const TRANSFORM = 8;
const LEADING = 10;
const TYPES = 11;
const MAX_CODE = 3;

const { country_calling_codes: regionsOfCode, countries, nonGeographic } = phoneMetadata();

function planOf(region: string): Plan | undefined {
  return Object.hasOwn(countries, region) ? countries[region] : undefined;
}

/** All plans that share a calling code, the main one first. Satellite and freephone codes belong to no country. */
function plansOf(code: string): readonly Plan[] {
  return (regionsOfCode[code] ?? []).map(planOf).filter((plan) => plan !== undefined);
}

/** "0034600…", dialled at home: "34600…". */
function withoutDialling(digits: string, home: Plan): string | undefined {
  const prefix = home[DIALLED];
  if (!isText(prefix)) return undefined;
  const length = atStart(prefix).exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(length);
  return length === 0 || rest === "" || rest.startsWith("0") ? undefined : rest;
}

function splitCode(digits: string): readonly [code: string, rest: string] | undefined {
  if (digits.startsWith("0")) return undefined;
  for (let length = 1; length <= MAX_CODE; length++) {
    const code = digits.slice(0, length);
    if (code in regionsOfCode || code in nonGeographic) return [code, digits.slice(length)];
  }
  return undefined;
}

/** "34 600 123 456" in Spain. */
function isCodeWithoutPlus(digits: string, home: Plan): boolean {
  const whole = nationalOf(digits, home);
  const rest = nationalOf(digits.slice(home[CODE].length), home);
  return (!isMatch(home[PATTERN], whole) && isMatch(home[PATTERN], rest)) || (home[LENGTHS].at(-1) ?? 0) < whole.length;
}

function isNumberOf(code: string, digits: string, home: Plan | undefined): boolean {
  const plans = plansOf(code);
  const main = home ?? plans[0] ?? nonGeographic[code];
  if (main === undefined || digits === "") return false;
  const national = nationalOf(digits, main);
  const plan = (plans.length > 0 ? ownerOf(plans, national) : undefined) ?? main;
  return hasTypes(plan) ? isOfAType(plan, national) : isMatch(plan[PATTERN], national);
}

/** Whose number is it, of all that share the code? */
function ownerOf(plans: readonly Plan[], national: string): Plan | undefined {
  if (plans.length === 1) return plans[0];
  return plans.find((plan) => {
    const leading = plan[LEADING];
    return isText(leading) ? atStart(leading).test(national) : isOfAType(plan, national);
  });
}

/** Without what a caller at home dials first: "0" in most of Europe, "8" in Russia. */
function nationalOf(digits: string, plan: Plan): string {
  const prefix = plan[PREFIX_READ] || plan[PREFIX];
  if (!isText(prefix)) return digits;
  const pattern = atStart(prefix);
  const match = pattern.exec(digits);
  if (match === null) return digits;
  const transform = plan[TRANSFORM];
  const hasGroup = match.length > 1 && (match.at(-1) ?? "") !== "";
  const national = isText(transform) && hasGroup ? digits.replace(pattern, transform) : digits.slice(match[0].length);
  if (national === digits) return digits;
  if (isMatch(plan[PATTERN], digits) && !isMatch(plan[PATTERN], national)) return digits;
  const lengths = (ownerOf(plansOf(plan[CODE]), national) ?? plan)[LENGTHS];
  return lengths.includes(national.length) || national.length > (lengths.at(-1) ?? 0) ? national : digits;
}

function hasTypes(plan: Plan): boolean {
  return (plan[TYPES] || []).length > 0;
}

function isOfAType(plan: Plan, national: string): boolean {
  return (
    isMatch(plan[PATTERN], national) &&
    (plan[TYPES] || []).some(
      (type) =>
        Array.isArray(type) &&
        isText(type[0]) &&
        (type[1] ?? plan[LENGTHS]).includes(national.length) &&
        isMatch(type[0], national),
    )
  );
}

function isMatch(pattern: string, digits: string): boolean {
  return whole(pattern).test(digits);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Compiled once each: there are some hundreds. They are looked up by what the metadata says, whose hash is known. */
function atStart(source: string): RegExp {
  return compiled(starts, source, "");
}

function whole(source: string): RegExp {
  return compiled(wholes, source, "$");
}

function compiled(known: Map<string, RegExp>, source: string, end: string): RegExp {
  const seen = known.get(source);
  if (seen !== undefined) return seen;
  const made = new RegExp(`^(?:${source})${end}`);
  known.set(source, made);
  return made;
}

const starts = new Map<string, RegExp>();
const wholes = new Map<string, RegExp>();
