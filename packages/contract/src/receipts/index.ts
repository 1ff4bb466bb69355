export { isInTree, pathOf, rootOf } from "./merkle.ts";
export type { InclusionProof } from "./merkle.ts";
export { ReceiptStatement } from "./statement.ts";
export { hashOfReceipt, PublicKeys, verifyReceipt } from "./verify.ts";
export type { ReceiptCheck } from "./verify.ts";
