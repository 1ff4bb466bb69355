import { CONSEQUENCES, leaseProbe, viewOf } from "@sottovoce/core";
import { DurableObject } from "cloudflare:workers";
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
 * What all isolates must agree on for one tenant: which vendors fail, how quick and how good they are, what was billed
 * today. Keys are vendor ids and language pairs, values numbers and closed words: no text ever comes here.
 */
export class Tenant extends DurableObject {
  readonly #records = new Map<string, VendorRecord>();

  look(keys: readonly VendorKey[]): VendorStanding[] {
    const now = Date.now();
    return keys.map((key) => standingOf(this.#read(key), now));
  }

  report(reports: readonly VisitReport[]): void {
    const now = Date.now();
    for (const report of reports) {
      const { vendor, outcome, billedCharacters } = report;
      const whole = { vendor, pair: "*" };
      const effect = CONSEQUENCES[outcome].circuit;
      this.#write(report, afterVisit(this.#read(report), report, now));
      // A success proves the key; a refused key is of no use for any pair.
      const all =
        effect === "vendor" || effect === "success" ? afterVisit(this.#read(whole), report, now) : this.#read(whole);
      this.#write(whole, afterBilling(all, billedCharacters, now));
    }
  }

  /** True for one caller at a time, when it is time to ask whether the vendor is back. */
  lease(key: VendorKey): boolean {
    const now = Date.now();
    const record = this.#read(key);
    if (viewOf(record.circuit, now) !== "probe") return false;
    this.#write(key, { ...record, circuit: leaseProbe(record.circuit, now) });
    return true;
  }

  rate(key: VendorKey, distance: number): void {
    this.#write(key, afterRating(this.#read(key), distance));
  }

  overview(): (VendorKey & VendorStanding)[] {
    const now = Date.now();
    const stored = [...this.ctx.storage.kv.list<VendorRecord>({ prefix: PREFIX })];
    return stored.map(([name, record]) => {
      const [vendor = "", pair = ""] = name.slice(PREFIX.length).split(" ");
      return { vendor, pair, ...standingOf(record, now) };
    });
  }

  #read(key: VendorKey): VendorRecord {
    const name = nameOf(key);
    const known = this.#records.get(name) ?? this.ctx.storage.kv.get<VendorRecord>(name) ?? NOTHING_KNOWN;
    this.#records.set(name, known);
    return known;
  }

  #write(key: VendorKey, record: VendorRecord): void {
    const name = nameOf(key);
    this.#records.set(name, record);
    this.ctx.storage.kv.put(name, record);
  }
}

const PREFIX = "vendor ";
const nameOf = ({ vendor, pair }: VendorKey): string => `${PREFIX}${vendor} ${pair}`;
