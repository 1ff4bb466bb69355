export { ENTITIES, KIND_OF, VISIBLE_BY_DEFAULT } from "./entity.ts";
export type { Entity, Kind } from "./entity.ts";
export type { Locale, Span } from "./span.ts";
export type { Candidate, Detector, Finding, Recognizer, RefineContext, Refiner } from "./detect/types.ts";
export { readPseudonyms, writePseudonym } from "./pseudonymize/pseudonym.ts";
export type { PlacedPseudonym, Pseudonym, SafeText } from "./pseudonymize/pseudonym.ts";
export type { Masked, MaskedText, MaskOptions, Pseudonymizer, Restored } from "./pseudonymize/types.ts";
export { isMarkup, SHAPES } from "./routing/job.ts";
export type {
  Formality,
  Gender,
  Result,
  Shape,
  Term,
  VendorError,
  VendorErrorKind,
  VendorJob,
  VendorOutput,
} from "./routing/job.ts";
export { DEFAULT_POLICY, MAY_BE_VISIBLE, NEVER_VISIBLE } from "./pseudonymize/policy.ts";
export type { MaskPolicy } from "./pseudonymize/policy.ts";
export { createPseudonymizer } from "./pseudonymize/pseudonymizer.ts";
export type { PseudonymizerOptions } from "./pseudonymize/pseudonymizer.ts";
export { agrees, comparePseudonyms, isDoubtful, isIntact, makeNonce, renderShape } from "./pseudonymize/shape.ts";
export type { ReadBack, Rendered, RenderOptions } from "./pseudonymize/shape.ts";
export type { Flaw } from "./pseudonymize/shapes/flaws.ts";
export { keepsNames } from "./pseudonymize/shapes/surrogates.ts";
export { placeTags } from "./pseudonymize/place-tags.ts";
export type { PlacedTag } from "./pseudonymize/place-tags.ts";
export { createVault } from "./pseudonymize/vault.ts";
export type { CryptoSource, Vault } from "./pseudonymize/vault.ts";
export { joinShort } from "./segment/join-short.ts";
export type { JoinedParagraphs } from "./segment/join-short.ts";
export { splitParagraphs } from "./segment/paragraphs.ts";
export type { Paragraphs } from "./segment/paragraphs.ts";
export { splitSafeParagraphs } from "./segment/safe-paragraphs.ts";
export type { SafeParagraphs } from "./segment/safe-paragraphs.ts";
export { leftOutLines, leftOutOf } from "./segment/left-out.ts";
export type { LeaveOut } from "./segment/left-out.ts";
export { replyHeadAt } from "./segment/reply-heads.ts";
export { findTemplates, TEMPLATE } from "./segment/templates.ts";
export { isWorthTranslating, withoutPseudonyms } from "./segment/worth.ts";
export { chooseVendors, DEADLINES, isNoWeaker, isSameLanguage, MAX_ATTEMPTS } from "./routing/choose.ts";
export type {
  Candidate as VendorCandidate,
  Choice,
  Condition,
  Deadline,
  Exclusion,
  ExclusionReason,
  Need,
} from "./routing/choose.ts";
export { CLOSED, leaseProbe, observe, viewOf } from "./routing/circuit.ts";
export type { Circuit, CircuitView, Observation } from "./routing/circuit.ts";
export { termFor } from "./routing/glossary-only.ts";
export { CONSEQUENCES, waitBefore } from "./routing/outcomes.ts";
export type { AttemptOutcome, Consequence } from "./routing/outcomes.ts";
export { PROBE } from "./routing/probe.ts";
export { inOrder, POLICIES, quantile } from "./routing/policy.ts";
export type { Policy, Standing } from "./routing/policy.ts";
export { createDetector, createScan, detect, isSoft, peopleIn, standardDetector, valuesIn } from "./detect/index.ts";
export type { DetectOptions, KnownValue, Scan, Scanned, ScanOptions } from "./detect/index.ts";
export { readNetwork } from "./detect/tagger/read-network.ts";
