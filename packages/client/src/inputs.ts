import type * as contract from "@sottovoce/contract";
import type * as z from "zod/mini";

type Input<T extends z.ZodMiniType> = z.input<T>;

/** Numbers in a query are read from text: their schemas take anything, a client's types need not. */
type Query<T extends z.ZodMiniType> = {
  readonly [Name in keyof Input<T>]?: unknown extends Input<T>[Name] ? number : Input<T>[Name];
};

export type FeedbackInput = Input<typeof contract.FeedbackRequest>;
export type JobsInput = Query<typeof contract.JobsQuery>;
export type JobsCsvInput = Query<typeof contract.JobsCsvQuery>;
export type AttemptsInput = Input<typeof contract.AttemptsQuery>;
export type UsageInput = Query<typeof contract.UsageQuery>;
export type EraseInput = Input<typeof contract.EraseRequest>;
export type CanaryInput = Input<typeof contract.CanaryRequest>;
export type ReceiptInput = Input<typeof contract.ReceiptRequest>;
export type ReceiptProofInput = Input<typeof contract.ReceiptProofQuery>;
export type VendorTestInput = Input<typeof contract.VendorTestRequest>;
export type CompareInput = Input<typeof contract.CompareRequest>;
export type SettingsInput = Input<typeof contract.Settings>;
export type ProposalInput = Input<typeof contract.ProposalRequest>;
export type RollbackInput = Input<typeof contract.RollbackRequest>;
export type DryRunInput = Input<typeof contract.DryRunRequest>;
export type DiffInput = { readonly from: number; readonly to: number };
export type CredentialInput = Input<typeof contract.CredentialRequest>;
export type CredentialDeletionInput = Input<typeof contract.CredentialDeletion>;
export type KeyInput = Input<typeof contract.KeyRequest>;
export type KeyRevocationInput = Input<typeof contract.KeyRevocation>;
export type AuditInput = Query<typeof contract.AuditQuery>;
export type TenantInput = Input<typeof contract.TenantRequest>;
export type TenantNamedInput = Input<typeof contract.TenantNamed>;
