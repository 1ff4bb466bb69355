/** Hard caps of one request. Sizes are UTF-16 code units unless they say bytes. */
export const LIMITS = {
  segments: 500,
  segmentLength: 20_000,
  totalLength: 60_000,
  bodyBytes: 512_000,
  released: 200,
  contextLength: 2_000,
} as const;
