import type { Piece } from "./markup.ts";

/** What does the translating behind every emulated vendor. */
export type Engine = {
  /** Undefined where this engine has not this pair. Tags are BCP 47; a `keep` piece comes back as it is, once. */
  readonly translate: (
    pieces: readonly Piece[],
    pair: { readonly source: string; readonly target: string },
  ) => Promise<readonly Piece[] | undefined>;
};

/** The first engine that has the pair translates. */
export const firstOf = (...engines: readonly Engine[]): Engine => ({
  async translate(pieces, pair) {
    for (const engine of engines) {
      const translated = await engine.translate(pieces, pair);
      if (translated !== undefined) return translated;
    }
    return undefined;
  },
});
