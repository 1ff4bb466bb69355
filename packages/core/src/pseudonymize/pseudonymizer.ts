import type { KnownValue } from "../detect/refiners/repeat.ts";
import type { Scan, Scanned, ScanOptions } from "../detect/scan.ts";
import { chooseTargets, overlaps } from "./choose-targets.ts";
import { asSafeText, readPseudonyms, writePseudonym } from "./pseudonym.ts";
import { DEFAULT_POLICY, hiddenBy, type MaskPolicy } from "./policy.ts";
import { createRegister } from "./register.ts";
import type { Masked, MaskedText, MaskOptions, Pseudonymizer } from "./types.ts";
import { createVault, type CryptoSource } from "./vault.ts";

export type PseudonymizerOptions = {
  readonly crypto: CryptoSource;
  /** What the values belong to: an opaque conversation id, or a job's id. */
  readonly scope: string;
  /** Finds what is masked. Handed in, so that this module holds no rules: in the tab they run in a worker. */
  readonly scan: Scan;
  /**
   * The texts of this request as somebody else masked them. Their pseudonyms are left alone and their numbers
   * not used again. Absent (in the tab): text that looks like a pseudonym is the customer's own, and is escaped.
   */
  readonly alreadyMasked?: readonly string[];
  /** Absent: everything that says who somebody is, or belongs to one person only. */
  readonly policy?: MaskPolicy;
};

export async function createPseudonymizer({
  crypto,
  scope,
  scan,
  alreadyMasked,
  policy = DEFAULT_POLICY,
}: PseudonymizerOptions): Promise<Pseudonymizer> {
  const vault = await createVault(crypto, scope);
  const register = createRegister(vault, alreadyMasked ?? []);
  const people = new Set<string>();
  const known = new Map<string, KnownValue>();
  let isDestroyed = false;
  const demandLife = (): void => {
    if (isDestroyed) throw new Error("the pseudonymizer is destroyed");
  };

  /** Scans with what the conversation has told so far, and remembers what this text tells. */
  const scanAndRemember = async (text: string, options: ScanOptions): Promise<Scanned["findings"]> => {
    const { findings, ...told } = await scan(text, { ...options, people: [...people], known: [...known.values()] });
    // Names that come back after the end would outlive it.
    demandLife();
    for (const name of told.people) people.add(name);
    for (const value of told.values) known.set(value.value, value);
    return findings;
  };

  const mask = async (text: string, options: MaskOptions = {}): Promise<MaskedText> => {
    demandLife();
    const { locale, released = [], marked = [], kept = [] } = options;
    const findings = await scanAndRemember(text, { released, ...(locale === undefined ? {} : { locale }) });
    const hidden = hiddenBy(policy, text, findings);
    const targets = chooseTargets(text, hidden, { marked, kept, escapeAll: alreadyMasked === undefined });

    const masked: Masked[] = [];
    const parts: string[] = [];
    let position = 0;
    for (const { start, end, entity, finding } of targets) {
      const pseudonym = await register.pseudonymFor(entity, text.slice(start, end));
      const label = writePseudonym(pseudonym);
      masked.push({
        ...pseudonym,
        label,
        span: { start, end },
        ...(finding === undefined ? {} : { finding }),
      });
      parts.push(text.slice(position, start), label);
      position = end;
    }
    parts.push(text.slice(position));
    // What was masked while the names were being dropped may miss some: it must not go anywhere.
    demandLife();
    return {
      text: asSafeText(parts.join("")),
      masked,
      visible: findings.filter((finding) => !targets.some((target) => overlaps(target, finding))),
    };
  };

  return {
    learn: async (texts, { locale } = {}) => {
      demandLife();
      for (const text of texts) await scanAndRemember(text, locale === undefined ? {} : { locale });
    },
    mask,
    restore: async (text) => {
      demandLife();
      const parts: string[] = [];
      const unknown: string[] = [];
      let position = 0;
      let restored = 0;
      for (const { label, start, end } of readPseudonyms(text)) {
        const original = await vault.open(label);
        if (original === undefined) {
          unknown.push(label);
          continue;
        }
        parts.push(text.slice(position, start), original);
        position = end;
        restored += 1;
      }
      parts.push(text.slice(position));
      return { text: parts.join(""), restored, unknown };
    },
    reveal: (label) => vault.open(label),
    destroy: () => {
      isDestroyed = true;
      people.clear();
      known.clear();
      vault.destroy();
    },
  };
}
