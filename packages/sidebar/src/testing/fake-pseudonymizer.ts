import { isSoft, writePseudonym, type Entity, type Masked, type Pseudonymizer, type SafeText } from "@sottovoce/core";

/** What the fake knows to be personal. */
export type KnownValue = { readonly value: string; readonly entity: Entity };

/** Masks exactly the values it is told, with the rules of the real one: counters, restore, release of soft kinds, marks. */
export function fakePseudonymizer(
  known: readonly KnownValue[],
  {
    failsOn,
    demandScan = () => Promise.resolve(),
  }: {
    readonly failsOn?: string;
    /** Asked before each text; rejects as a scanner does that is not loaded. */
    readonly demandScan?: () => Promise<void>;
  } = {},
): Pseudonymizer & { readonly isDestroyed: () => boolean } {
  const labels = new Map<string, { label: string; entity: Entity; number: number }>();
  const counts = new Map<Entity, number>();
  const learned = new Set<string>();
  let isDestroyed = false;

  const labelFor = (value: string, entity: Entity) => {
    const old = labels.get(value);
    if (old !== undefined) return old;
    const number = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, number);
    const made = { label: writePseudonym({ entity, number, form: 1 }), entity, number };
    labels.set(value, made);
    return made;
  };

  return {
    isDestroyed: () => isDestroyed,
    learn: async (texts) => {
      await demandScan();
      for (const text of texts) {
        for (const { value } of known) if (text.includes(value)) learned.add(value);
      }
    },
    mask: async (text, { released = [], marked = [] } = {}) => {
      if (isDestroyed) throw new Error("destroyed");
      await demandScan();
      if (failsOn !== undefined && text.includes(failsOn)) throw new Error("the scan failed");
      const covered = (start: number, end: number) => released.some((span) => span.start < end && start < span.end);
      const targets = [
        ...known.flatMap(({ value, entity }) =>
          places(text, value)
            .filter(({ start, end }) => !isSoft(entity) || !covered(start, end))
            .map((span) => ({ ...span, entity, isFound: true })),
        ),
        ...marked.map((span) => ({ ...span, entity: "CUSTOM" as const, isFound: false })),
      ].toSorted((a, b) => a.start - b.start);
      const masked: Masked[] = [];
      let result = "";
      let position = 0;
      for (const { start, end, entity, isFound } of targets) {
        if (start < position) continue;
        const { label, number } = labelFor(text.slice(start, end), entity);
        const finding = isFound ? { finding: { start, end, entity, score: 1, by: "known" } } : {};
        masked.push({ label, entity, number, form: 1, span: { start, end }, ...finding });
        result += text.slice(position, start) + label;
        position = end;
      }
      return { text: (result + text.slice(position)) as SafeText, masked, visible: [] };
    },
    restore: (text) => {
      let restored = text;
      for (const [value, { label }] of labels) restored = restored.replaceAll(label, () => value);
      return Promise.resolve({
        text: restored,
        restored: labels.size,
        unknown: restored.match(/⟦[A-Z_]+ \d+⟧/gu) ?? [],
      });
    },
    reveal: (label) => Promise.resolve([...labels].find(([, made]) => made.label === label)?.[0]),
    destroy: () => {
      isDestroyed = true;
      labels.clear();
      learned.clear();
    },
  };
}

function places(text: string, value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    found.push({ start: at, end: at + value.length });
  return found;
}
