export { ENTITIES, KIND_OF, VISIBLE_BY_DEFAULT } from "./entity.ts";
export type { Entity, Kind } from "./entity.ts";
export type { Locale, Span } from "./span.ts";
export type { Candidate, Detector, Finding, Recognizer, RefineContext, Refiner } from "./detect/types.ts";
export { readPseudonyms, writePseudonym } from "./pseudonymize/pseudonym.ts";
export type { PlacedPseudonym, Pseudonym, SafeText } from "./pseudonymize/pseudonym.ts";
export type { Masked, MaskedText, MaskOptions, Pseudonymizer, Restored } from "./pseudonymize/types.ts";
export { AFTER, SHAPES } from "./routing/job.ts";
export type { Result, Shape, VendorError, VendorErrorKind, VendorJob, VendorOutput } from "./routing/job.ts";
