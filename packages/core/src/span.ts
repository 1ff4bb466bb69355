/** A stretch of text in UTF-16 code units, half-open: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** A BCP 47 tag, e.g. `es`, `pt-BR`, `zh-Hans`. `und` when unknown. */
export type Locale = string;
