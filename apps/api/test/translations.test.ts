import { fakeVendor } from "@sottovoce/vendors/testing";
import { describe, expect, it } from "vitest";
import { replyOf, startApi } from "./start-api.ts";

describe("a translation", () => {
  it("masks what the tab missed, translates, and puts it back", async () => {
    const vendor = fakeVendor({ translate: (text) => text.replace("Mi correo es", "My e-mail is") });
    const api = startApi({ vendors: [vendor] });
    const reply = await replyOf(
      await api.translate({ segments: ["Mi correo es maria.rossi@example.com, gracias"], explain: true }),
    );
    expect(reply.translations).toEqual(["My e-mail is maria.rossi@example.com, gracias"]);
    expect(reply.vendorSaw).toEqual(["Mi correo es ⟦EMAIL 1⟧, gracias"]);
    expect(reply.masked).toEqual({ total: 1, byEntity: { EMAIL: 1 }, addedAtEdge: 1 });
    expect(JSON.stringify(vendor.calls)).not.toContain("maria");
  });
});
