// oxlint-disable typescript/no-non-null-assertion -- every index comes from the arrays' own sizes, and these loops are all of the training's time
import { CLASS_COUNT, FeaturePlace } from "@sottovoce/core/tagger";
import { UNKNOWN, type Encoded } from "./encode.ts";
import type { Random } from "./random.ts";

export type Sizes = {
  readonly rows: number;
  readonly width: number;
  readonly reach: readonly [number, number];
  readonly hidden: readonly [number, number];
};

export type FitOptions = Sizes & {
  readonly epochs: number;
  readonly rate: number;
  readonly random: Random;
  readonly report?: (line: string) => void;
};

export type Weights = {
  readonly table: Float32Array;
  readonly first: readonly [Float32Array, Float32Array];
  readonly firstBias: readonly [Float32Array, Float32Array];
  readonly second: readonly [Float32Array, Float32Array];
  readonly secondBias: readonly [Float32Array, Float32Array];
};

const DROP_WORD = 0.4;
const DROP_LISTS = 0.15;
const DROP_OTHER = 0.05;
/** The last epochs are averaged, so many times each: the mean of late weights errs less than any of them (Polyak and Juditsky 1992). */
const AVERAGED_EPOCHS = 1.5;
const SNAPSHOTS = 12;
const EPSILON = 1e-6;

/**
 * Stochastic gradient descent with Adagrad (Duchi et al. 2011) on the cross entropy of every candidate token: one step a
 * text; rows of the table share one rate each. Single thread, seeded: the same data and seed give the same weights.
 */
export function fit(data: Encoded, { rows, width, reach, hidden, epochs, rate, random, report }: FitOptions): Weights {
  const inputsOf = (group: 0 | 1): number => (2 * reach[group] + 1) * width;
  const table = new Float32Array(rows * width);
  for (let i = 0; i < table.length; i++) table[i] = (random.next() - 0.5) * 0.1;
  const tableSquares = new Float32Array(rows);
  const both = (make: () => Float32Array): [Float32Array, Float32Array] => [make(), make()];
  const normal = (length: number, deviation: number) => () => {
    const values = new Float32Array(length);
    for (let i = 0; i < length; i++) values[i] = (random.next() + random.next() + random.next() - 1.5) * 2 * deviation;
    return values;
  };
  const first: [Float32Array, Float32Array] = [
    normal(inputsOf(0) * hidden[0], Math.sqrt(2 / inputsOf(0)))(),
    normal(inputsOf(1) * hidden[1], Math.sqrt(2 / inputsOf(1)))(),
  ];
  const firstBias: [Float32Array, Float32Array] = [new Float32Array(hidden[0]), new Float32Array(hidden[1])];
  const second: [Float32Array, Float32Array] = [
    normal(hidden[0] * CLASS_COUNT, Math.sqrt(1 / hidden[0]))(),
    normal(hidden[1] * CLASS_COUNT, Math.sqrt(1 / hidden[1]))(),
  ];
  const secondBias = both(() => new Float32Array(CLASS_COUNT));
  const squaresOf = (pair: readonly Float32Array[]) => pair.map((one) => new Float32Array(one.length));
  const firstSquares = squaresOf(first);
  const firstBiasSquares = squaresOf(firstBias);
  const secondSquares = squaresOf(second);
  const secondBiasSquares = squaresOf(secondBias);
  const firstGradients = squaresOf(first);
  const firstBiasGradients = squaresOf(firstBias);
  const secondGradients = squaresOf(second);
  const secondBiasGradients = squaresOf(secondBias);

  const texts = data.bounds.length - 1;
  const offsets = new Int32Array(data.featureCounts.length + 1);
  for (let i = 0; i < data.featureCounts.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (data.featureCounts[i] ?? 0);
  const order = Int32Array.from({ length: texts }, (_, i) => i);
  const mask = rows - 1;
  const { features, labels, isCandidate, group } = data;
  let longest = 0;
  for (let t = 0; t < texts; t++) longest = Math.max(longest, (data.bounds[t + 1] ?? 0) - (data.bounds[t] ?? 0));
  const x = new Float32Array(longest * width);
  const dx = new Float32Array(longest * width);
  const kept = new Uint8Array(features.length > 0 ? longest * 12 : 0);
  const inners = [new Float32Array(hidden[0]), new Float32Array(hidden[1])];
  const dInner = new Float32Array(Math.max(...hidden));
  const out = new Float32Array(CLASS_COUNT);

  const step = (weights: Float32Array, gradients: Float32Array, squares: Float32Array, by: number): void => {
    for (let i = 0; i < weights.length; i++) {
      const g = gradients[i]!;
      if (g === 0) continue;
      const s = squares[i]! + g * g;
      squares[i] = s;
      weights[i] = weights[i]! - (by * g) / Math.sqrt(s + EPSILON);
      gradients[i] = 0;
    }
  };

  const all = [table, ...first, ...firstBias, ...second, ...secondBias];
  const sums = all.map((one) => new Float64Array(one.length));
  let snapshots = 0;
  const takeSnapshot = (): void => {
    snapshots++;
    for (const [n, values] of all.entries()) {
      const sum = sums[n]!;
      for (let i = 0; i < values.length; i++) sum[i] = sum[i]! + values[i]!;
    }
  };
  const every = Math.ceil(texts / SNAPSHOTS);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const by = rate * (1 - (0.9 * epoch) / epochs);
    for (let i = texts - 1; i > 0; i--) {
      const j = random.below(i + 1);
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    let loss = 0;
    let decided = 0;
    for (let o = 0; o < texts; o++) {
      if (o % every === every - 1 && epoch + o / texts >= epochs - AVERAGED_EPOCHS) takeSnapshot();
      const t = order[o]!;
      const from = data.bounds[t]!;
      const to = data.bounds[t + 1]!;
      const count = to - from;
      // Embed.
      x.fill(0, 0, count * width);
      dx.fill(0, 0, count * width);
      for (let i = 0; i < count; i++) {
        const begin = offsets[from + i]!;
        const n = offsets[from + i + 1]! - begin;
        for (let f = 0; f < n; f++) {
          const drop = f === FeaturePlace.word ? DROP_WORD : f === FeaturePlace.lists ? DROP_LISTS : DROP_OTHER;
          const keep = random.next() >= drop ? 1 : 0;
          kept[i * 12 + f] = keep;
          if (keep === 0) continue;
          const row = (features[begin + f]! & mask) * width;
          const at = i * width;
          for (let d = 0; d < width; d++) x[at + d] = x[at + d]! + table[row + d]!;
        }
      }
      let any = 0;
      let used0 = false;
      let used1 = false;
      for (let i = 0; i < count; i++) {
        const label = labels[from + i]!;
        if (isCandidate[from + i] === 0 || label === UNKNOWN) continue;
        any++;
        const g = group[from + i]!;
        if (g === 0) used0 = true;
        else used1 = true;
        const w1 = first[g]!;
        const w2 = second[g]!;
        const b2 = secondBias[g]!;
        const inner = inners[g]!;
        const units = inner.length;
        inner.set(firstBias[g]!);
        const near = reach[g === 0 ? 0 : 1];
        const low = Math.max(0, i - near);
        const high = Math.min(count - 1, i + near);
        for (let j = low; j <= high; j++) {
          let w = (j - i + near) * width * units;
          for (let d = j * width; d < (j + 1) * width; d++) {
            const value = x[d]!;
            for (let h = 0; h < units; h++) inner[h] = inner[h]! + value * w1[w + h]!;
            w += units;
          }
        }
        let top = -1e30;
        for (let c = 0; c < CLASS_COUNT; c++) {
          let sum = b2[c]!;
          for (let h = 0; h < units; h++) {
            const value = inner[h]!;
            if (value > 0) sum += value * w2[h * CLASS_COUNT + c]!;
          }
          out[c] = sum;
          if (sum > top) top = sum;
        }
        let total = 0;
        for (let c = 0; c < CLASS_COUNT; c++) {
          out[c] = Math.exp(out[c]! - top);
          total += out[c]!;
        }
        for (let c = 0; c < CLASS_COUNT; c++) out[c] = out[c]! / total;
        loss -= Math.log(Math.max(out[label]!, 1e-9));
        decided++;
        out[label] = out[label]! - 1;
        const gw2 = secondGradients[g]!;
        const gb2 = secondBiasGradients[g]!;
        for (let c = 0; c < CLASS_COUNT; c++) gb2[c] = gb2[c]! + out[c]!;
        const gb1 = firstBiasGradients[g]!;
        for (let h = 0; h < units; h++) {
          const value = inner[h]!;
          if (value <= 0) {
            dInner[h] = 0;
            continue;
          }
          let sum = 0;
          for (let c = 0; c < CLASS_COUNT; c++) {
            const d = out[c]!;
            sum += d * w2[h * CLASS_COUNT + c]!;
            gw2[h * CLASS_COUNT + c] = gw2[h * CLASS_COUNT + c]! + d * value;
          }
          dInner[h] = sum;
          gb1[h] = gb1[h]! + sum;
        }
        const gw1 = firstGradients[g]!;
        for (let j = low; j <= high; j++) {
          let w = (j - i + near) * width * units;
          for (let d = j * width; d < (j + 1) * width; d++) {
            const value = x[d]!;
            let sum = 0;
            for (let h = 0; h < units; h++) {
              const gh = dInner[h]!;
              sum += gh * w1[w + h]!;
              gw1[w + h] = gw1[w + h]! + gh * value;
            }
            dx[d] = dx[d]! + sum;
            w += units;
          }
        }
      }
      if (any === 0) continue;
      for (const [g, isUsed] of [used0, used1].entries()) {
        if (!isUsed) continue;
        step(first[g]!, firstGradients[g]!, firstSquares[g]!, by);
        step(firstBias[g]!, firstBiasGradients[g]!, firstBiasSquares[g]!, by);
        step(second[g]!, secondGradients[g]!, secondSquares[g]!, by);
        step(secondBias[g]!, secondBiasGradients[g]!, secondBiasSquares[g]!, by);
      }
      for (let i = 0; i < count; i++) {
        const at = i * width;
        let norm = 0;
        for (let d = at; d < at + width; d++) norm += dx[d]! * dx[d]!;
        if (norm === 0) continue;
        norm /= width;
        const begin = offsets[from + i]!;
        const n = offsets[from + i + 1]! - begin;
        for (let f = 0; f < n; f++) {
          if (kept[i * 12 + f] === 0) continue;
          const row = features[begin + f]! & mask;
          const s = tableSquares[row]! + norm;
          tableSquares[row] = s;
          const rated = (by * 1.0) / Math.sqrt(s + EPSILON);
          for (let d = 0; d < width; d++) table[row * width + d] = table[row * width + d]! - rated * dx[at + d]!;
        }
      }
    }
    report?.(`epoch ${epoch + 1}/${epochs}: loss ${(loss / decided).toFixed(4)} over ${decided} tokens`);
  }
  if (snapshots > 0)
    for (const [n, values] of all.entries())
      for (let i = 0; i < values.length; i++) values[i] = sums[n]![i]! / snapshots;
  return { table, first, firstBias, second, secondBias };
}
