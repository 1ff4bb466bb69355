import { describe, expect, it } from "vitest";
import type { PrivacyReply } from "@sottovoce/contract";
import { env } from "cloudflare:workers";
import { startApi } from "./start-api.ts";

const published = env.TEST_STORED_FIELDS;

describe("docs/privacy/stored-fields.md", () => {
  it("S29: lists what GET /v1/privacy says is stored, field for field and word for word", async () => {
    const privacy = (await (await startApi().call("/v1/privacy")).json()) as PrivacyReply;
    const rows = [...published.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gmu)].map(([, field, purpose]) => ({
      field,
      purpose,
    }));
    expect(rows).toEqual(privacy.stored);
    for (const line of privacy.neverStored) expect(published).toContain(`- ${line}\n`);
    expect(published).toContain(`${privacy.retentionDays} days`);
  });
});
