export { connect, createClient, failed, readRefusal, send } from "./client.ts";
export type {
  CallOptions,
  Client,
  ClientError,
  ClientErrorCode,
  ClientOf,
  ClientOptions,
  ClientResult,
} from "./client.ts";
export { get, post, put } from "./endpoint.ts";
export type { Endpoint, Endpoints } from "./endpoint.ts";
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
export { Access } from "./access.ts";
export { Crm, Proof, SessionReply, SessionRequest } from "./sessions.ts";
export {
  AttemptsQuery,
  AttemptsReply,
  AuditRecord,
  EraseReply,
  EraseRequest,
  Job,
  JobAttempt,
  JobRecord,
  JobsCsvQuery,
  JobsQuery,
  JobsReply,
  KindsRecord,
  QueueRecord,
} from "./jobs.ts";
export { FeedbackReply, FeedbackRequest } from "./feedback.ts";
export { HealthReply } from "./health.ts";
export { PrivacyReply } from "./privacy.ts";
export {
  CompareReply,
  CompareRequest,
  VendorKindsReply,
  VendorsReply,
  VendorTestReply,
  VendorTestRequest,
} from "./vendors.ts";
export { ENTITIES, Entity } from "./entities.ts";
export { PairRule, RoutingPolicy, RoutingSettings, VendorId } from "./routing.ts";
export {
  Budgets,
  DEFAULT_SETTINGS,
  DiffQuery,
  DiffReply,
  DryRunReply,
  DryRunRequest,
  Kept,
  Origin,
  Privacy,
  ProposalRequest,
  RollbackRequest,
  Settings,
  SettingsChanged,
  SettingsReply,
  VendorFields,
  VersionsReply,
} from "./settings.ts";
export type { SettingsInput } from "./settings.ts";
export { CredentialDeletion, CredentialRequest, CredentialsReply, Purpose } from "./credentials.ts";
export { KeyCreated, KeyDescription, KeyRequest, KeyRevocation, KeysReply, Scope } from "./keys.ts";
export {
  AdminKeyReply,
  BudgetReply,
  EventsReply,
  TenantCreated,
  TenantDeleted,
  TenantNamed,
  TenantRegion,
  TenantRequest,
  TenantRewrapped,
} from "./tenants.ts";
export { ReceiptProofQuery, ReceiptProofReply, ReceiptRequest, ReceiptVerified } from "./receipts-api.ts";
export { CanaryReply, CanaryRequest } from "./canary.ts";
export { AuditEntry, AuditQuery, AuditReply } from "./audit.ts";
export { UsageDimension, UsageQuery, UsageReply } from "./usage.ts";
export { DoneEvent, SegmentEvent, StreamError, TRANSLATION_EVENTS } from "./translation-events.ts";
