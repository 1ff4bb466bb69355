import type { VendorsReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";

/** Every configured vendor, in the order of preference, with what this tenant's object knows of it. */
export async function listVendors({ vendors, health, caller }: CallerContext): Promise<VendorsReply> {
  const known = await health.overview(caller.tenant);
  return {
    vendors: vendors.map(({ id, region, retention }) => {
      const own = known.filter(({ vendor }) => vendor === id);
      const whole = own.find(({ pair }) => pair === "*");
      const pairs = own.filter(({ pair }) => pair !== "*").toSorted((a, b) => (a.pair < b.pair ? -1 : 1));
      return {
        id,
        region,
        retention,
        articlesOnly: retention === "stores",
        billedToday: whole?.billedToday ?? 0,
        alarm: [whole, ...pairs].find((one) => one?.alarm !== undefined)?.alarm ?? null,
        pairs: pairs.map(({ pair, circuit, p50 = null, p95 = null, postEdit = null }) => ({
          pair,
          circuit: whole === undefined || whole.circuit === "closed" ? circuit : whole.circuit,
          p50,
          p95,
          postEdit,
        })),
      };
    }),
  };
}
