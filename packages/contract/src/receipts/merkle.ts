/**
 * Merkle trees as RFC 9162 (Certificate Transparency) makes them, over the SHA-256 hashes of one day's receipts in the order
 * of their job ids. Who has the root can be shown that a receipt was in it, and a row that is dropped or altered later
 * gives another root.
 */

const LEAF = 0x00;
const NODE = 0x01;

/** @param hashes 64 hexadecimal digits each, at least one @returns 64 hexadecimal digits */
export async function rootOf(hashes: readonly string[]): Promise<string> {
  const leaves = await Promise.all(hashes.map((hash) => digest(LEAF, fromHex(hash))));
  return toHex(await treeOf(leaves));
}

/** The audit path of one leaf, from the bottom up (RFC 9162 §2.1.3.1). @returns undefined when there is no such leaf */
export async function pathOf(hashes: readonly string[], index: number): Promise<string[] | undefined> {
  if (index < 0 || index >= hashes.length) return undefined;
  const leaves = await Promise.all(hashes.map((hash) => digest(LEAF, fromHex(hash))));
  return (await climb(leaves, index)).map(toHex);
}

/** Whether the leaf is in the tree of that size and root (RFC 9162 §2.1.3.2). Everything comes from outside. */
export async function isInTree(proof: InclusionProof): Promise<boolean> {
  const { hash, index, size, root, path } = proof;
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  if (![hash, root, ...path].every((text) => /^[0-9a-f]{64}$/.test(text))) return false;
  let fn = index;
  let sn = size - 1;
  let reached = await digest(LEAF, fromHex(hash));
  for (const step of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      reached = await digest(NODE, fromHex(step), reached);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      reached = await digest(NODE, reached, fromHex(step));
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && toHex(reached) === root;
}

export type InclusionProof = {
  /** SHA-256 of the receipt. */
  readonly hash: string;
  /** Its place in the day's order, from 0, and how many there were. */
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly path: readonly string[];
};

type Bytes = Uint8Array<ArrayBuffer>;

/** Level by level: a node without a neighbour moves up as it is, which is RFC 9162's tree. */
async function treeOf(leaves: readonly Bytes[]): Promise<Bytes> {
  let level = leaves;
  while (level.length > 1) level = await above(level);
  return level[0] ?? digest(LEAF);
}

async function climb(leaves: readonly Bytes[], index: number): Promise<Bytes[]> {
  const path: Bytes[] = [];
  let level = leaves;
  let at = index;
  while (level.length > 1) {
    const sibling = level[at % 2 === 0 ? at + 1 : at - 1];
    if (sibling !== undefined) path.push(sibling);
    level = await above(level);
    at = Math.floor(at / 2);
  }
  return path;
}

function above(level: readonly Bytes[]): Promise<Bytes[]> {
  const pairs = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) =>
    level.slice(index * 2, index * 2 + 2),
  );
  return Promise.all(
    pairs.map(async ([left, right]) => {
      if (left === undefined) throw new TypeError("a pair of nothing");
      return right === undefined ? left : digest(NODE, left, right);
    }),
  );
}

async function digest(prefix: number, ...parts: readonly Bytes[]): Promise<Bytes> {
  const whole = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0));
  whole[0] = prefix;
  let at = 1;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

function fromHex(text: string): Bytes {
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}

const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
