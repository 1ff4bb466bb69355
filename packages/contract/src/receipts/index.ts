export { isInTree, pathOf, rootOf } from "./merkle.ts";
export type { InclusionProof } from "./merkle.ts";
export { ReceiptStatement } from "./statement.ts";
export { hashOfReceipt, verifyReceipt } from "./verify.ts";
export type { PublicKeys, ReceiptCheck } from "./verify.ts";
