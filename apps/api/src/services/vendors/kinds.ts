import type { VendorKindsReply } from "@sottovoce/contract";
import { vendors } from "@sottovoce/vendors";
import * as z from "zod/mini";

/** What each service asks for, from the schemas that parse it. */
export function listKinds(): VendorKindsReply {
  return {
    kinds: vendors.map(({ id, settings, secrets }) => {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(settings, { io: "input", unrepresentable: "any" });
      return { id, settings: schema, secrets: [...secrets] };
    }),
  };
}
