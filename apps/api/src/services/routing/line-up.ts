import { chooseVendors, inOrder, type Choice, type Need } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { CallerContext } from "../../context.ts";
import { recordedLanguage } from "../../db/vocabularies.ts";
import type { VendorStanding } from "../../tenant/vendor-record.ts";
import type { Work } from "./journey.ts";
import { ruleFor } from "./fits.ts";

export type LineUp = Choice<ConnectedVendor> & {
  readonly standingOf: (vendor: ConnectedVendor) => VendorStanding;
  readonly pair: string;
};

/** Who may be asked, the best first, and why the others may not. */
export async function lineUp(context: CallerContext, work: Work): Promise<LineUp> {
  const { routing } = context;
  const { source, target, contentType, paragraphs, formality } = work;
  const rule = ruleFor(routing, work);
  const vendors = ruled(context.vendors, rule?.vendors);
  const pair = pairOf(source, target);
  const asked = vendors.filter(({ supports }) => supports({ source, target }));
  const standings = asked.length === 0 ? [] : await standingsOf(context, asked, pair);
  const standingOf = (vendor: ConnectedVendor) => standings[asked.indexOf(vendor)] ?? UNKNOWN;

  const need: Need = {
    source,
    target,
    contentType,
    longestParagraph: Math.max(0, ...paragraphs.map(({ length }) => length)),
    characters: paragraphs.reduce((sum, { length }) => sum + length, 0),
    formality,
    regions: routing.regions,
  };
  const choice = chooseVendors(vendors, need, (vendor) => {
    const { circuit, billedToday } = standingOf(vendor);
    const budget = routing.dailyCharacters[vendor.id];
    return { circuit, ...(budget === undefined ? {} : { budgetLeft: budget - billedToday }) };
  });
  const eligible = inOrder(choice.eligible, rule?.policy ?? routing.policy, (vendor) => ({
    ...standingOf(vendor),
    price: routing.prices[vendor.id],
  }));
  return { ...choice, eligible, standingOf, pair };
}

async function standingsOf({ health, caller }: CallerContext, vendors: readonly ConnectedVendor[], pair: string) {
  const keys = vendors.flatMap(({ id }) => [
    { vendor: id, pair },
    { vendor: id, pair: "*" },
  ]);
  const known = await health.look(caller.tenant, keys);
  return vendors.map((_, index) => together(known[index * 2] ?? UNKNOWN, known[index * 2 + 1] ?? UNKNOWN));
}

const UNKNOWN: VendorStanding = { circuit: "closed", billedToday: 0 };

/** What holds for the pair, unless the vendor as a whole is worse off. Characters are counted for the whole. */
function together(pair: VendorStanding, whole: VendorStanding): VendorStanding {
  const circuit = whole.circuit === "closed" ? pair.circuit : whole.circuit;
  return { ...pair, circuit, billedToday: whole.billedToday };
}

function ruled(vendors: readonly ConnectedVendor[], ids: readonly string[] | undefined): readonly ConnectedVendor[] {
  if (ids === undefined) return vendors;
  return ids.flatMap((id) => vendors.filter((vendor) => vendor.id === id));
}

/** In words that may be recorded: `es>en`. */
export const pairOf = (source: string, target: string): string =>
  `${recordedLanguage(source.split("-", 1)[0] ?? "und")}>${recordedLanguage(target.split("-", 1)[0] ?? "und")}`;
