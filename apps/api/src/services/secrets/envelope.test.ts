import { describe, expect, it } from "vitest";
import { encrypt, wrap, type CryptoSource } from "./aes-gcm.ts";
import {
  createTenantKey,
  openSecret,
  openTenantKey,
  rewrapSecret,
  rewrapTenantKey,
  rootVersionOf,
  sealSecret,
  type Binding,
} from "./envelope.ts";
import { parseRootKeys, type RootKeys } from "./root-keys.ts";

const TENANT = "01JAAAAAAAAAAAAAAAAAAAAAAA";
const OTHER = "01JBBBBBBBBBBBBBBBBBBBBBBB";
const DEEPL: Binding = { tenant: TENANT, purpose: "vendor:deepl" };

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const randomKey = (): string => base64(crypto.getRandomValues(new Uint8Array(32)));
const [ONE, TWO, THREE] = [randomKey(), randomKey(), randomKey()];

function rootKeys(keys: Readonly<Record<string, string>>): RootKeys {
  return parseRootKeys(JSON.stringify(keys)) ?? expect.unreachable();
}

const roots = rootKeys({ 1: ONE });

/** Every text that differs from the given one in one character, within the alphabet of its part. */
function* changedEverywhere(text: string): Iterable<string> {
  for (const [at, character] of text.split("").entries()) {
    for (const other of ["A", "B", "_", "z", "9"]) {
      if (other !== character) yield text.slice(0, at) + other + text.slice(at + 1);
    }
  }
}

describe("root keys", () => {
  it("S24: takes one or two, and wraps with the highest", () => {
    expect(roots.current).toBe(1);
    expect(rootKeys({ 9: ONE, 10: TWO }).current).toBe(10);
    expect([...(rootKeys({ 10: TWO, 9: ONE }).keys.get(9) ?? [])]).toHaveLength(32);
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["no object", `["${ONE}"]`],
    ["no key", "{}"],
    ["three", JSON.stringify({ 1: ONE, 2: TWO, 3: THREE })],
    ["the same twice", JSON.stringify({ 1: ONE, 2: ONE })],
    ["version 0", JSON.stringify({ 0: ONE })],
    ["a version that is no number", JSON.stringify({ one: ONE })],
    ["a negative version", JSON.stringify({ "-1": ONE })],
    ["a prototype", `{"__proto__":{"1":"${ONE}"}}`],
    ["31 bytes", JSON.stringify({ 1: base64(crypto.getRandomValues(new Uint8Array(31))) })],
    ["33 bytes", JSON.stringify({ 1: base64(crypto.getRandomValues(new Uint8Array(33))) })],
    ["base64url", JSON.stringify({ 1: `${"-".repeat(43)}=` })],
    ["a number", `{"1":1}`],
    ["a key that is not random", JSON.stringify({ 1: base64(new Uint8Array(32)) })],
    ["a long text", JSON.stringify({ 1: ONE, x: "y".repeat(2_000) })],
  ])("S24: refuses %s", (_what, text) => expect(parseRootKeys(text)).toBeUndefined());

  it("shows nothing when printed", () => {
    expect(JSON.stringify(roots)).toBe('{"current":1,"keys":{}}');
  });
});

describe("sealing secrets", () => {
  it.each(["sk-1", "", "日本語 👩‍👩‍👧 \ufeff", JSON.stringify({ key: "x".repeat(20_000) })])(
    "gives back exactly what was sealed",
    async (plain) => {
      const { key } = await createTenantKey(roots, TENANT);
      const sealed = await sealSecret(key, DEEPL, plain);
      expect(sealed).toMatch(/^s1\.[\w-]{11}\.[\w-]{80}\.[\w-]+$/);
      expect(plain === "" || !sealed.includes(plain)).toBe(true);
      expect(await openSecret(key, DEEPL, sealed)).toBe(plain);
    },
  );

  it("refuses what would come back changed", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    await expect(sealSecret(key, DEEPL, "\ud800")).rejects.toThrow(TypeError);
  });

  it("S19: no change of any character of a sealed secret goes unseen", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    const sealed = await sealSecret(key, DEEPL, "sk-live-1");
    let tried = 0;
    for (const changed of changedEverywhere(sealed)) {
      await expect(openSecret(key, DEEPL, changed)).rejects.toMatchObject({ name: "EnvelopeError" });
      tried += 1;
    }
    expect(tried).toBeGreaterThan(sealed.length * 4);
  });

  it("S19: no change of any character of a wrapped tenant key goes unseen", async () => {
    const { wrapped } = await createTenantKey(roots, TENANT);
    let tried = 0;
    for (const changed of changedEverywhere(wrapped)) {
      await expect(openTenantKey(roots, TENANT, changed)).rejects.toMatchObject({ name: "EnvelopeError" });
      tried += 1;
    }
    expect(tried).toBeGreaterThan(wrapped.length * 4);
  });

  it("S19: nothing shorter, longer, swapped or of another level opens", async () => {
    const { key, wrapped } = await createTenantKey(roots, TENANT);
    const [one, two] = [await sealSecret(key, DEEPL, "one"), await sealSecret(key, DEEPL, "two")];
    const [version = "", id = "", dataKey = "", secret = ""] = one.split(".");
    const [, , , otherSecret = ""] = two.split(".");
    const [, , , tenantKey = ""] = wrapped.split(".");
    const forged = [
      "",
      one.slice(0, -1),
      `${one}A`,
      `${one}==`,
      `${one}.`,
      ` ${one}`,
      [version, id, dataKey, otherSecret].join("."),
      [version, id, secret, dataKey].join("."),
      [version, id, tenantKey, secret].join("."),
      [version, id, dataKey, dataKey].join("."),
      [version, id, dataKey, ""].join("."),
      ["s2", id, dataKey, secret].join("."),
      `${version}.${id}.${dataKey}.${"A".repeat(200_000)}`,
      wrapped,
    ];
    for (const text of forged)
      await expect(openSecret(key, DEEPL, text)).rejects.toMatchObject({ name: "EnvelopeError" });
    await expect(openTenantKey(roots, TENANT, one)).rejects.toMatchObject({ reason: "malformed" });
  });

  it("S20: a secret opens for its own tenant and purpose only", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    const sealed = await sealSecret(key, DEEPL, "sk-live-1");
    const foreign: readonly Binding[] = [
      { tenant: OTHER, purpose: "vendor:deepl" },
      { tenant: TENANT, purpose: "vendor:azure" },
      { tenant: TENANT, purpose: "" },
      { tenant: `${TENANT}12:vendor:deepl`, purpose: "" },
      { tenant: TENANT, purpose: "vendor:deepl " },
    ];
    for (const binding of foreign)
      await expect(openSecret(key, binding, sealed)).rejects.toMatchObject({ reason: "refused" });
  });

  it("S20: a tenant's key opens for that tenant only, and under its own name and root version only", async () => {
    const both = rootKeys({ 1: ONE, 2: TWO });
    const { wrapped } = await createTenantKey(both, TENANT);
    await expect(openTenantKey(both, OTHER, wrapped)).rejects.toMatchObject({ reason: "refused" });
    await expect(openTenantKey(both, TENANT, wrapped.replace("t1.2.", "t1.1."))).rejects.toMatchObject({
      reason: "refused",
    });
    // Equal bytes under another version: what is bound is the version, not only the key.
    const renumbered = rootKeys({ 1: TWO, 3: ONE });
    await expect(openTenantKey(renumbered, TENANT, wrapped.replace("t1.2.", "t1.1."))).rejects.toMatchObject({
      reason: "refused",
    });
  });

  it("S20: another key opens nothing, not even under the right name", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    const { key: other } = await createTenantKey(roots, TENANT);
    const sealed = await sealSecret(key, DEEPL, "sk-live-1");
    await expect(openSecret(other, DEEPL, sealed)).rejects.toMatchObject({ reason: "other_tenant_key" });
    await expect(openSecret({ ...other, id: key.id }, DEEPL, sealed)).rejects.toMatchObject({ reason: "refused" });
  });

  it("keys cannot be taken out of WebCrypto, and a tenant's key seals nothing itself", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    expect([key.key.extractable, [...key.key.usages].toSorted()]).toEqual([false, ["unwrapKey", "wrapKey"]]);
    await expect(crypto.subtle.exportKey("raw", key.key)).rejects.toThrow();
  });

  it("says nothing of secret, tenant or purpose when it refuses", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    const sealed = await sealSecret(key, DEEPL, "sk-live-1");
    const error: unknown = await openSecret(key, { ...DEEPL, purpose: "x" }, sealed).catch((thrown: unknown) => thrown);
    expect(String(error)).toBe("EnvelopeError: the envelope does not open: refused");
    expect(error).not.toHaveProperty("cause");
  });
});

describe("rotation", () => {
  it("S24: root 1 gives way to root 2 online: both open during the switch, afterwards only the new one", async () => {
    const { key, wrapped } = await createTenantKey(roots, TENANT);
    const sealed = await sealSecret(key, DEEPL, "sk-live-1");
    const both = rootKeys({ 1: ONE, 2: TWO });
    const after = rootKeys({ 2: TWO });

    const rewrapped = await rewrapTenantKey(both, TENANT, wrapped);
    expect([rootVersionOf(wrapped), rootVersionOf(rewrapped)]).toEqual([1, 2]);
    for (const form of [wrapped, rewrapped])
      expect(await openSecret(await openTenantKey(both, TENANT, form), DEEPL, sealed)).toBe("sk-live-1");

    expect(await openSecret(await openTenantKey(after, TENANT, rewrapped), DEEPL, sealed)).toBe("sk-live-1");
    await expect(openTenantKey(after, TENANT, wrapped)).rejects.toMatchObject({ reason: "unknown_root_key" });
    await expect(rewrapTenantKey(after, TENANT, wrapped)).rejects.toMatchObject({ reason: "unknown_root_key" });
  });

  it("S24: a tenant's key gives way to another: secrets keep their ciphertext, only their own keys are wrapped anew", async () => {
    const { key: from } = await createTenantKey(roots, TENANT);
    const { key: to } = await createTenantKey(roots, TENANT);
    const before = await sealSecret(from, DEEPL, "sk-live-1");
    const after = await rewrapSecret({ from, to }, DEEPL, before);
    expect(after.split(".")[3]).toBe(before.split(".")[3]);
    expect(after.split(".")[2]).not.toBe(before.split(".")[2]);
    expect([await openSecret(from, DEEPL, before), await openSecret(to, DEEPL, after)]).toEqual([
      "sk-live-1",
      "sk-live-1",
    ]);
    await expect(openSecret(to, DEEPL, before)).rejects.toMatchObject({ reason: "other_tenant_key" });
    await expect(openSecret(from, DEEPL, after)).rejects.toMatchObject({ reason: "other_tenant_key" });
    await expect(rewrapSecret({ from, to }, { ...DEEPL, tenant: OTHER }, before)).rejects.toMatchObject({
      reason: "refused",
    });
  });

  it("S25: without the wrapped tenant key nothing opens, whatever else there is", async () => {
    const store = new Map<string, string>();
    const { key, wrapped } = await createTenantKey(roots, TENANT);
    store.set("tenant key", wrapped);
    for (const purpose of ["vendor:deepl", "vendor:azure", "access:zendesk"])
      store.set(purpose, await sealSecret(key, { tenant: TENANT, purpose }, `secret of ${purpose}`));
    const neighbour = await createTenantKey(roots, OTHER);

    store.delete("tenant key");

    const all = rootKeys({ 1: ONE, 2: TWO });
    const successor = await createTenantKey(all, TENANT);
    for (const [purpose, sealed] of store) {
      const id = sealed.split(".")[1] ?? "";
      const wrappedDataKey = sealed.split(".")[2] ?? "";
      for (const other of [successor.key, neighbour.key]) {
        await expect(openSecret(other, { tenant: TENANT, purpose }, sealed)).rejects.toThrow("other_tenant_key");
        await expect(openSecret({ ...other, id }, { tenant: TENANT, purpose }, sealed)).rejects.toThrow("refused");
      }
      // The root keys wrap tenants' keys only, so they are of no use for what is left.
      for (const version of [1, 2])
        await expect(openTenantKey(all, TENANT, `t1.${version}.${id}.${wrappedDataKey}`)).rejects.toThrow("refused");
    }
  });
});

describe("nonces", () => {
  /** Notes the nonces. Stands in for AES itself, which is not what could repeat: the nonces are the real ones. */
  function counting(nonces: BigUint64Array): { readonly source: CryptoSource; readonly count: () => number } {
    let used = 0;
    const note = (parameters: { readonly iv?: BufferSource }) => {
      const iv = parameters.iv as Uint8Array;
      if (iv.byteLength !== 12) throw new Error("not 96 bits");
      const view = new DataView(iv.buffer, iv.byteOffset, iv.byteLength);
      // 64 of the 96 bits: where these differ the nonces do. Equal by chance once in 10^7 runs of this test.
      nonces[used] = view.getBigUint64(0);
      used += 1;
      return Promise.resolve(new ArrayBuffer(48));
    };
    const subtle = {
      generateKey: () => Promise.resolve({}),
      encrypt: note,
      wrapKey: (_format: string, _key: CryptoKey, _by: CryptoKey, parameters: { iv?: BufferSource }) =>
        note(parameters),
    };
    const getRandomValues: Crypto["getRandomValues"] = (array) => crypto.getRandomValues(array);
    return { source: { getRandomValues, subtle: subtle as unknown as CryptoSource["subtle"] }, count: () => used };
  }

  it("S21: no nonce, and so no (key, nonce) pair, comes twice in 10^6 uses", async () => {
    const nonces = new BigUint64Array(1_000_000);
    const { source, count } = counting(nonces);
    const key = {} as CryptoKey;
    const plain = new Uint8Array(1);
    // The two calls that everything else is made of, and nothing else makes a nonce.
    const both = () => [encrypt(source, key, ["secret"], plain), wrap(source, key, ["data key"], key)];
    for (let round = 0; round < 1_000; round += 1) await Promise.all(Array.from({ length: 500 }, both).flat());
    expect(count()).toBe(1_000_000);
    expect(isWithoutRepetition(nonces)).toBe(true);
  }, 60_000);

  it("S21: every secret has a data key of its own", async () => {
    const { key } = await createTenantKey(roots, TENANT);
    const made: CryptoKey[] = [];
    const source: CryptoSource = {
      getRandomValues: (array) => crypto.getRandomValues(array),
      subtle: new Proxy(crypto.subtle, {
        get:
          (subtle, name: keyof SubtleCrypto) =>
          async (...parameters: never[]) => {
            const result: unknown = await (subtle[name] as (...all: never[]) => Promise<unknown>).apply(
              subtle,
              parameters,
            );
            if (name === "generateKey") made.push(result as CryptoKey);
            return result;
          },
      }),
    };
    for (let index = 0; index < 500; index += 1) await sealSecret(key, DEEPL, "the same", source);
    const raw = await Promise.all(
      made.map(async (one) => base64(new Uint8Array((await crypto.subtle.exportKey("raw", one)) as ArrayBuffer))),
    );
    expect([raw.length, new Set(raw).size]).toEqual([500, 500]);
  });
});

function isWithoutRepetition(numbers: BigUint64Array): boolean {
  const sorted = numbers.toSorted();
  return sorted.every((number, index) => index === 0 || number !== sorted[index - 1]);
}
