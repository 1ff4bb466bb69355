export { createClient } from "./client.ts";
export type { Client, ClientError, ClientErrorCode, ClientOptions, ClientResult } from "./client.ts";
export { LIMITS } from "./limits.ts";
export { ERRORS, ErrorCode, ErrorReply } from "./errors.ts";
export {
  AttemptTrail,
  ContentType,
  Direction,
  Formality,
  Gender,
  LanguageTag,
  NamedLanguage,
  Region,
  ReleasedSpan,
  Retention,
  TranslationReply,
  TranslationRequest,
  Warning,
} from "./translations.ts";
export { Crm, Proof, SessionReply, SessionRequest } from "./sessions.ts";
export { AttemptsQuery, AttemptsReply, Job, JobAttempt, JobRecord, JobsQuery, JobsReply } from "./jobs.ts";
export { FeedbackReply, FeedbackRequest } from "./feedback.ts";
export { HealthReply } from "./health.ts";
export { PrivacyReply } from "./privacy.ts";
export { VendorsReply } from "./vendors.ts";
