import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { PublicKeys, verifyReceipt } from "@sottovoce/contract/receipts";
import * as z from "zod/mini";
import { answerLines } from "./json-lines.ts";

/**
 * `npm run -s verify-receipt -- --keys jwks.json < receipts.jsonl`: `{"receipt", "proof"?}` a line in, what it proves a line
 * out. Nothing is asked over the network: the keys are a file, as /.well-known/jwks.json answered it, and a proof is what
 * GET /v1/receipts/proof answered. The exit code is 1 when one receipt is not as it should be.
 */
const Line = z.strictObject({
  receipt: z.string(),
  proof: z.optional(
    z.strictObject({
      hash: z.string(),
      index: z.number(),
      size: z.number(),
      root: z.string(),
      path: z.array(z.string()).check(z.maxLength(64)),
    }),
  ),
});

const { values } = parseArgs({ options: { keys: { type: "string" } } });
if (values.keys === undefined) {
  process.stderr.write("usage: verify-receipt -- --keys JWKS.json < receipts.jsonl\n");
  process.exit(2);
}
const keys = PublicKeys.parse(JSON.parse(readFileSync(values.keys, "utf8")));

await answerLines({
  name: "verify-receipt",
  expected: '{"receipt", "proof"?}',
  answer: async (line) => {
    const parsed = Line.safeParse(line);
    if (!parsed.success) return undefined;
    const check = await verifyReceipt(parsed.data.receipt, keys, parsed.data.proof);
    if (!check.ok || check.inTree === false) process.exitCode = 1;
    return check;
  },
});
