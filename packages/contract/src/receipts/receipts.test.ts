import { generateKeyPairSync, createHash } from "node:crypto";
import fc from "fast-check";
import { CompactSign, calculateJwkThumbprint, exportJWK, SignJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { isInTree, pathOf, rootOf, verifyReceipt, type PublicKeys, type ReceiptStatement } from "./index.ts";

const hex = (text: string): string => createHash("sha256").update(text).digest("hex");
const sha = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 9162 §2.1.1, written down as it stands there: recursive, split at the largest power of two below the size. */
function treeByTheBook(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return sha(Buffer.from([0]), leaves[0] ?? Buffer.alloc(0));
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha(Buffer.from([1]), treeByTheBook(leaves.slice(0, split)), treeByTheBook(leaves.slice(split)));
}

describe("the day's tree", () => {
  const hashes = (count: number): string[] => Array.from({ length: count }, (_, index) => hex(`receipt ${index}`));

  it.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 33, 100])("S57: has RFC 9162's root for %i receipts", async (count) => {
    const all = hashes(count);
    const expected = treeByTheBook(all.map((one) => Buffer.from(one, "hex"))).toString("hex");
    expect(await rootOf(all)).toBe(expected);
  });

  it("S57: proves each receipt, and nothing that was not there", async () => {
    for (const size of [1, 2, 3, 6, 7, 8, 13, 64, 65]) {
      const all = hashes(size);
      const root = await rootOf(all);
      for (const [index, hash] of all.entries()) {
        const path = (await pathOf(all, index)) ?? [];
        const proof = { hash, index, size, root, path };
        expect(await isInTree(proof), `${index} of ${size}`).toBe(true);
        expect(await isInTree({ ...proof, hash: hex("another") })).toBe(false);
        if (size > 1) {
          expect(await isInTree({ ...proof, index: (index + 1) % size })).toBe(false);
          expect(await isInTree({ ...proof, path: path.slice(1) })).toBe(false);
          expect(await isInTree({ ...proof, path: [...path, hex("more")] })).toBe(false);
        }
      }
      expect(await pathOf(all, size)).toBeUndefined();
    }
  });

  it("S57: has another root when a row is dropped, altered, added or moved", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.nat(), async (size, pick) => {
        const all = hashes(size);
        const at = pick % size;
        const root = await rootOf(all);
        expect(await rootOf(all.filter((_, index) => index !== at))).not.toBe(root);
        expect(await rootOf(all.with(at, hex("altered")))).not.toBe(root);
        expect(await rootOf([...all, hex("more")])).not.toBe(root);
        const moved = all.with(at, all[(at + 1) % size] ?? "").with((at + 1) % size, all[at] ?? "");
        expect(await rootOf(moved)).not.toBe(root);
      }),
      { numRuns: 60 },
    );
  });

  it.each([{ index: -1 }, { index: 0.5 }, { index: 9 }, { root: "not hexadecimal" }, { hash: "0" }, { path: ["zz"] }])(
    "believes no proof that is none: %o",
    async (change) => {
      const all = hashes(4);
      const proof = {
        hash: all[0] ?? "",
        index: 0,
        size: 4,
        root: await rootOf(all),
        path: (await pathOf(all, 0)) ?? [],
      };
      expect(await isInTree({ ...proof, ...change })).toBe(false);
    },
  );
});

const STATEMENT: ReceiptStatement = {
  version: 1,
  job: "01JDEV00000000000000000000",
  tenant: "01JDEV00000000000000000000",
  time: 1_800_000_000,
  status: "ok",
  contentType: "ticket",
  direction: "inbound",
  source: "es",
  target: "en",
  masked: { total: 2, browser: 2, edge: 0, byEntity: { PERSON: 2 }, where: "browser" },
  policyVersion: 1,
  vendor: "deepl",
  region: "eu",
  retention: "none",
  shape: "xml-tag",
  attempts: 1,
  failovers: 0,
  restored: true,
  keyDestroyed: true,
  contentStored: false,
};

describe("a receipt", () => {
  const pair = generateKeyPairSync("ed25519");
  const other = generateKeyPairSync("ed25519");
  let keys: PublicKeys = { keys: [] };
  let kid = "";
  beforeAll(async () => {
    const { x = "" } = await exportJWK(pair.publicKey);
    kid = await calculateJwkThumbprint({ kty: "OKP", crv: "Ed25519", x });
    keys = { keys: [{ kty: "OKP", crv: "Ed25519", x, kid }] };
  });

  const sign = (statement: unknown, header: Readonly<Record<string, unknown>> = {}, key = pair.privateKey) =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
      .setProtectedHeader({ alg: "EdDSA", typ: "sottovoce-receipt", kid, ...header })
      .sign(key);

  it("S57: is verified with the published keys alone", async () => {
    const receipt = await sign(STATEMENT);
    const check = await verifyReceipt(receipt, keys);
    expect(check).toEqual({ ok: true, statement: STATEMENT, hash: hex(receipt), inTree: null });
  });

  it("S57: is in its day's tree, or is said not to be", async () => {
    const receipt = await sign(STATEMENT);
    const all = [hex("before"), hex(receipt), hex("after")];
    const proof = {
      hash: hex(receipt),
      index: 1,
      size: 3,
      root: await rootOf(all),
      path: (await pathOf(all, 1)) ?? [],
    };
    expect(await verifyReceipt(receipt, keys, proof)).toMatchObject({ ok: true, inTree: true });
    expect(await verifyReceipt(receipt, keys, { ...proof, hash: hex("before"), index: 0 })).toMatchObject({
      inTree: false,
    });
  });

  it("S57: is not believed when anything is wrong with it", async () => {
    const receipt = await sign(STATEMENT);
    const [header = "", payload = "", signature = ""] = receipt.split(".");
    const altered = Buffer.from(JSON.stringify({ ...STATEMENT, vendor: "none" })).toString("base64url");
    const none = Buffer.from(JSON.stringify({ alg: "none", typ: "sottovoce-receipt", kid })).toString("base64url");
    const publicJwk = JSON.stringify(keys.keys[0]);
    const hs = await new SignJWT({ ...STATEMENT })
      .setProtectedHeader({ alg: "HS256", typ: "sottovoce-receipt", kid })
      .sign(new TextEncoder().encode(publicJwk));
    for (const bad of [
      `${header}.${altered}.${signature}`,
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
      hs,
      "",
      "a.b",
      "a".repeat(5_000),
      await sign(STATEMENT, {}, other.privateKey),
      await sign(STATEMENT, { kid: "somebody-else" }),
      await sign(STATEMENT, { typ: "JWT" }),
      await sign({ ...STATEMENT, version: 2 }),
      await sign("text"),
    ])
      expect((await verifyReceipt(bad, keys)).ok, bad.slice(0, 40)).toBe(false);
  });
});
