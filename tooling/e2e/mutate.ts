export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Values in [0, 1), the same for the same seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A valid value, spoilt in one to three places: another type, a field too many or too few, too long, hostile. */
export function mutate(value: Json, random: () => number, mark: string): Json {
  let spoilt = value;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) spoilt = mutateOnce(spoilt, random, mark);
  return spoilt;
}

function mutateOnce(value: Json, random: () => number, mark: string): Json {
  const isDeep = typeof value === "object" && value !== null;
  if (!isDeep || random() < 0.15) return hostile(random, mark);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.2) return Array.from({ length: 1_200 }, () => hostile(random, mark));
    const at = Math.floor(random() * value.length);
    return value.with(at, mutateOnce(value[at] ?? null, random, mark));
  }
  const object = value as { readonly [name: string]: Json };
  const names = Object.keys(object);
  const name = names[Math.floor(random() * names.length)];
  const choice = random();
  if (name === undefined || choice < 0.15)
    return { ...object, [choice < 0.05 ? "__proto__x" : mark]: hostile(random, mark) };
  if (choice < 0.3) return Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
  return { ...object, [name]: mutateOnce(object[name] ?? null, random, mark) };
}

function hostile(random: () => number, mark: string): Json {
  const all: readonly Json[] = [
    null,
    true,
    -1,
    1e308,
    0.1,
    Number.MAX_SAFE_INTEGER,
    "",
    mark,
    `${mark} ' OR 1=1 --`,
    `<script>${mark}</script>`,
    `{{${mark}}} \${${mark}} %00`,
    `../../${mark}`,
    `\u0000${mark}\uFFFF`,
    `\uD800${mark}`,
    `\u202E${mark}\u200B`,
    `⟦PERSON 1⟧ ⟦TEXT 99⟧ ${mark}`,
    `${mark}@example.com`,
    mark.repeat(2_000),
    "a".repeat(25_000),
    `https://169.254.169.254/${mark}`,
    `http://localhost/${mark}`,
    [],
    {},
    [[[[[[mark]]]]]],
    { constructor: { prototype: mark } },
    "2026-11-25T00:00:00Z",
    "01JDEV00000000000000000000",
  ];
  return all[Math.floor(random() * all.length)] ?? null;
}
