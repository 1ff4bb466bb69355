import { CONSEQUENCES, leaseProbe, viewOf } from "@sottovoce/core";
import {
  afterBilling,
  afterRating,
  afterVisit,
  NOTHING_KNOWN,
  standingOf,
  type VendorKey,
  type VendorRecord,
  type VendorStanding,
  type VisitReport,
} from "./vendor-record.ts";

/**
 * Which vendors fail, how quick and how good they are, what was billed today, as all isolates must agree on it. Keys are
 * vendor ids and language pairs, values numbers and closed words.
 */
export function vendorStandings(kv: SyncKvStorage) {
  const records = new Map<string, VendorRecord>();
  const read = (key: VendorKey): VendorRecord => {
    const name = nameOf(key);
    const known = records.get(name) ?? kv.get<VendorRecord>(name) ?? NOTHING_KNOWN;
    records.set(name, known);
    return known;
  };
  const write = (key: VendorKey, record: VendorRecord): void => {
    const name = nameOf(key);
    records.set(name, record);
    kv.put(name, record);
  };

  return {
    look: (keys: readonly VendorKey[], now: number): VendorStanding[] => keys.map((key) => standingOf(read(key), now)),

    /** @returns whether one of them is an alarm that only a person can mend */
    report: (reports: readonly VisitReport[], now: number): boolean => {
      for (const report of reports) {
        const { vendor, outcome, billedCharacters } = report;
        const whole = { vendor, pair: "*" };
        const effect = CONSEQUENCES[outcome].circuit;
        write(report, afterVisit(read(report), report, now));
        // A success proves the key; a refused key is of no use for any pair.
        const all = effect === "vendor" || effect === "success" ? afterVisit(read(whole), report, now) : read(whole);
        write(whole, afterBilling(all, billedCharacters, now));
      }
      return reports.some(({ outcome }) => CONSEQUENCES[outcome].alarm);
    },

    /** True for one caller at a time, when it is time to ask whether the vendor is back. */
    lease: (key: VendorKey, now: number): boolean => {
      const record = read(key);
      if (viewOf(record.circuit, now) !== "probe") return false;
      write(key, { ...record, circuit: leaseProbe(record.circuit, now) });
      return true;
    },

    rate: (key: VendorKey, distance: number): void => write(key, afterRating(read(key), distance)),

    overview: (now: number): (VendorKey & VendorStanding)[] =>
      Array.from(kv.list<VendorRecord>({ prefix: PREFIX })).map(([name, record]) => {
        const [vendor = "", pair = ""] = name.slice(PREFIX.length).split(" ");
        return { vendor, pair, ...standingOf(record, now) };
      }),

    forget: (): void => records.clear(),
  };
}

const PREFIX = "vendor ";
const nameOf = ({ vendor, pair }: VendorKey): string => `${PREFIX}${vendor} ${pair}`;
