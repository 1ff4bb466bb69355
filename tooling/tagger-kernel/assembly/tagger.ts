import { findCandidates } from "./candidates";
import { decideAll, setLayers } from "./decide";
import { setUp as setUpMemory, wipe } from "./memory";
import { tokenize } from "./tokenize";

export { BLOOM, KINDS, LAYERS, PLAIN, reserve } from "./memory";
/** What came of a text, by addresses that change when room is made for a longer one. */
export { bits, decided, ends, outputs, shapes, starts } from "./memory";

/** Sizes of the network, once; its tables are written after it. */
export function setUp(
  bloomBytes: u32,
  rows: u32,
  wordReach: u32,
  characterReach: u32,
  wordUnits: u32,
  characterUnits: u32,
): void {
  setUpMemory(bloomBytes, rows, wordReach, characterReach);
  setLayers(wordUnits, characterUnits);
}

let count: u32 = 0;

/** The text that was written where reserve() said: answers how many tokens may be something (see decideAll). */
export function classify(length: u32, limit: f64): u32 {
  count = tokenize(length);
  findCandidates(count);
  return decideAll(count, length, limit);
}

/** Wipes the text and all that came of it. */
export function forget(length: u32): void {
  wipe(length, count);
  count = 0;
}
