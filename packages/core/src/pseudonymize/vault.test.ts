import { describe, expect, it } from "vitest";
import { createVault, type CryptoSource } from "./vault.ts";

const crypto = globalThis.crypto;
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

describe("the vault", () => {
  it.each(["María Rossi", "", "日本語 👩‍👩‍👧", "\ud800 lone", "a".repeat(20_000)])(
    "gives back exactly what was sealed",
    async (value) => {
      const vault = await createVault(crypto, "conversation");
      await vault.seal("⟦PERSON 1⟧", value);
      expect(await vault.open("⟦PERSON 1⟧")).toBe(value);
    },
  );

  it("knows nothing of labels that it did not seal", async () => {
    const vault = await createVault(crypto, "conversation");
    expect(await vault.open("⟦PERSON 1⟧")).toBeUndefined();
  });

  it("makes non-extractable keys and a fresh nonce for every value", async () => {
    const nonces = new Set<string>();
    const keys: Key[] = [];
    const spy: CryptoSource = {
      getRandomValues: (array) => crypto.getRandomValues(array),
      subtle: {
        generateKey: async (algorithm, extractable, usages) => {
          const key = await crypto.subtle.generateKey(algorithm, extractable, usages);
          keys.push(key as Key);
          return key;
        },
        encrypt: (algorithm, key, data) => {
          nonces.add(Buffer.from(algorithm.iv).toString("hex"));
          return crypto.subtle.encrypt(algorithm, key, data);
        },
        decrypt: (algorithm, key, data) => crypto.subtle.decrypt(algorithm, key, data),
        sign: (algorithm, key, data) => crypto.subtle.sign(algorithm, key, data),
      },
    };
    const vault = await createVault(spy, "conversation");
    for (let index = 0; index < 200; index += 1) await vault.seal(`⟦PERSON ${index}⟧`, "x");
    expect(nonces.size).toBe(200);
    expect(keys.map((key) => key.extractable)).toEqual([false, false]);
  });

  it("S21: no nonce, and so no (key, nonce) pair, comes twice in 10^6 values", async () => {
    // 64 of the 96 bits: where these differ the nonces do. Equal by chance once in 10^7 runs of this test.
    const nonces = new BigUint64Array(1_000_000);
    let used = 0;
    const sealed = new ArrayBuffer(16);
    const counting: CryptoSource = {
      getRandomValues: (array) => crypto.getRandomValues(array),
      subtle: {
        generateKey: (algorithm, extractable, usages) => crypto.subtle.generateKey(algorithm, extractable, usages),
        // Stands in for AES itself, which is not what could repeat: the nonces are the real ones.
        encrypt: ({ iv }) => {
          if (iv.byteLength !== 12) throw new Error("not 96 bits");
          nonces[used] = new DataView(iv.buffer, iv.byteOffset).getBigUint64(0);
          used += 1;
          return Promise.resolve(sealed);
        },
        decrypt: () => Promise.reject(new Error("nothing was sealed")),
        sign: (algorithm, key, data) => crypto.subtle.sign(algorithm, key, data),
      },
    };
    const vault = await createVault(counting, "conversation");
    for (let round = 0; round < 1_000; round += 1)
      await Promise.all(Array.from({ length: 1_000 }, () => vault.seal("⟦PERSON 1⟧", "x")));
    expect(used).toBe(nonces.length);
    const sorted = nonces.toSorted();
    expect(sorted.every((nonce, index) => index === 0 || nonce !== sorted[index - 1])).toBe(true);
  }, 60_000);

  it("refuses ciphertext that was changed, or that belongs to another conversation", async () => {
    const captured: {
      algorithm: Parameters<CryptoSource["subtle"]["decrypt"]>[0];
      key: Key;
      data: ArrayBuffer;
    }[] = [];
    const spying = (flip: boolean): CryptoSource => ({
      getRandomValues: (array) => crypto.getRandomValues(array),
      subtle: {
        generateKey: (algorithm, extractable, usages) => crypto.subtle.generateKey(algorithm, extractable, usages),
        encrypt: (algorithm, key, data) => crypto.subtle.encrypt(algorithm, key, data),
        sign: (algorithm, key, data) => crypto.subtle.sign(algorithm, key, data),
        decrypt: (algorithm, key, data) => {
          captured.push({ algorithm, key, data });
          const copy = new Uint8Array(data.slice(0));
          if (flip) copy[0] = (copy[0] ?? 0) ^ 1;
          return crypto.subtle.decrypt(algorithm, key, copy);
        },
      },
    });
    const broken = await createVault(spying(true), "conversation");
    await broken.seal("⟦PERSON 1⟧", "María");
    await expect(broken.open("⟦PERSON 1⟧")).rejects.toThrow();

    const vault = await createVault(spying(false), "conversation");
    await vault.seal("⟦PERSON 1⟧", "María");
    await vault.open("⟦PERSON 1⟧");
    const { algorithm, key, data } = captured[1] ?? captured[0] ?? expect.unreachable();
    const elsewhere = {
      ...algorithm,
      additionalData: new TextEncoder().encode("another conversation"),
    };
    await expect(crypto.subtle.decrypt(elsewhere, key, data)).rejects.toThrow();
  });

  it("opens nothing after it was destroyed", async () => {
    const vault = await createVault(crypto, "conversation");
    await vault.seal("⟦PERSON 1⟧", "María");
    vault.destroy();
    await expect(vault.open("⟦PERSON 1⟧")).rejects.toThrow("destroyed");
  });

  it("gives equal tags for equal values, and none that another vault shares", async () => {
    const [one, two] = [await createVault(crypto, "a"), await createVault(crypto, "a")];
    expect(await one.tag("x")).toBe(await one.tag("x"));
    expect(await one.tag("x")).not.toBe(await two.tag("x"));
  });
});
