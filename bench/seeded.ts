/** The same figures on every run (Park and Miller's generator). @returns values in [0, 1) */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
