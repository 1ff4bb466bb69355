export type TableWords = Readonly<Int32Array>;

/** A network's table by four bytes, the first the lowest, as all machines have it that run us: a view, where it lies so that one is possible. */
export function wordsOf(table: Int8Array): TableWords {
  const known = views.get(table);
  if (known !== undefined) return known;
  const { buffer, byteOffset } = table.byteOffset % 4 === 0 ? table : table.slice();
  const view = new Int32Array(buffer, byteOffset, table.length / 4);
  views.set(table, view);
  return view;
}

const views = new WeakMap<Int8Array, TableWords>();
