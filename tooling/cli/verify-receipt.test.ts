import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOfReceipt, pathOf, rootOf } from "@sottovoce/contract/receipts";
import { calculateJwkThumbprint, CompactSign, exportJWK } from "jose";
import { afterAll, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("verify-receipt.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sottovoce-receipts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { privateKey, publicKey } = generateKeyPairSync("ed25519");

async function makeReceipt(change: Readonly<Record<string, unknown>> = {}) {
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const keys = join(folder, "jwks.json");
  writeFileSync(keys, JSON.stringify({ keys: [{ ...jwk, kid, alg: "EdDSA", use: "sig" }] }));
  const statement = {
    version: 1,
    job: "01JDEV00000000000000000000",
    tenant: "01JDEV00000000000000000000",
    time: 1_800_000_000,
    status: "ok",
    contentType: "ticket",
    direction: "inbound",
    source: "es",
    target: "en",
    masked: { total: 1, browser: 1, edge: 0, byEntity: { PERSON: 1 }, where: "browser" },
    policyVersion: 1,
    settingsVersion: 3,
    vendor: "deepl",
    region: "eu",
    retention: "none",
    shape: "xml-tag",
    attempts: 1,
    failovers: 0,
    restored: true,
    keyDestroyed: true,
    contentStored: false,
    ...change,
  };
  const receipt = await new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: "EdDSA", typ: "sottovoce-receipt", kid })
    .sign(privateKey);
  return { receipt, keys };
}

function verify(keys: string, ...lines: readonly unknown[]) {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, "--keys", keys], { input, encoding: "utf8" });
  const answers = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { answers, stderr, status };
}

describe("verify-receipt", () => {
  it("S57: checks receipts and their place in the day's tree without a network", async () => {
    const { receipt, keys } = await makeReceipt();
    const hashes = ["0".repeat(64), await hashOfReceipt(receipt), "f".repeat(64)];
    const proof = { hash: hashes[1], index: 1, size: 3, root: await rootOf(hashes), path: await pathOf(hashes, 1) };
    const { answers, status } = verify(keys, { receipt }, { receipt, proof });
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { ok: true, inTree: null, statement: { vendor: "deepl", contentStored: false } },
      { ok: true, inTree: true },
    ]);
  });

  it("says what is wrong and ends with 1", async () => {
    const { receipt, keys } = await makeReceipt();
    const [header = "", payload = "", signature = ""] = receipt.split(".");
    const proof = { hash: "0".repeat(64), index: 0, size: 1, root: "0".repeat(64), path: [] };
    const { answers, status, stderr } = verify(
      keys,
      { receipt: `${header}.${payload.slice(0, -2)}AA.${signature}` },
      { receipt, proof },
      { text: "no receipt" },
    );
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      { ok: false, reason: "bad_signature" },
      { ok: true, inTree: false },
    ]);
    expect(stderr).toContain("line 3");
  });
});
