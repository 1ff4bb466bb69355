import { ReceiptProofQuery, ReceiptProofReply, ReceiptRequest, ReceiptVerified } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { proveReceipt } from "../services/receipts/prove.ts";
import { verifyOwnReceipt } from "../services/receipts/verify.ts";

export const postReceipt = jsonRoute({
  method: "POST",
  path: "/v1/receipts:verify",
  access: "read",
  summary:
    "Whether a receipt is ours, unaltered, and what the job's row and the day's tree say; it can be done offline too",
  body: ReceiptRequest,
  reply: ReceiptVerified,
  errors: ["invalid_request"],
  run: (context, { body }) => verifyOwnReceipt(context, body),
});

export const getReceiptProof = jsonRoute({
  method: "GET",
  path: "/v1/receipts/proof",
  access: "read",
  summary:
    "That a job's receipt is in its day's tree (RFC 9162): keep it with the receipt, rows are purged and the root stays",
  query: ReceiptProofQuery,
  reply: ReceiptProofReply,
  errors: ["invalid_request", "not_found"],
  run: (context, { query }) => proveReceipt(context, query),
});
