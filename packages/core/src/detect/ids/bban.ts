const CLASSES: Readonly<Record<string, string>> = { n: String.raw`\d`, a: "[A-Z]", c: "[A-Z0-9]" };

/**
 * SWIFT's IBAN registry, release 99: what follows the check digits, by country. Counts with n for digits, a for capitals,
 * c for either.
 */
export const STRUCTURES: ReadonlyMap<string, string> = new Map(
  (
    "AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c " +
    "CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n " +
    "GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c " +
    "LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n " +
    "NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n " +
    "SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

export const BBAN: ReadonlyMap<string, RegExp> = new Map(
  [...STRUCTURES].map(([country, counts]) => [country, structureOf(counts)]),
);

function structureOf(counts: string): RegExp {
  const parts = counts.replaceAll(
    /(\d+)([nac])/g,
    (_, count: string, kind: string) => `${CLASSES[kind] ?? ""}{${count}}`,
  );
  return new RegExp(`^${parts}$`);
}

/** A country of the registry and two digits in front of a number as long as an IBAN: an account, or a mistyped one. */
export function looksLikeIban(value: string): boolean {
  const bare = value.replaceAll(/[^A-Za-z0-9]/g, "");
  return bare.length >= 13 && /^[A-Z]{2}\d{2}/.test(bare) && BBAN.has(bare.slice(0, 2));
}

const HEAD = /(?<![A-Za-z0-9])([A-Z]{2})\d{2}(?:[ -][A-Z0-9]{4}){0,7}[ -]$/;

/** Does a group of four that ends here belong to an IBAN, right or mistyped? No other number starts inside one. */
export function continuesIban(text: string, start: number): boolean {
  if (text[start - 1] !== " " && text[start - 1] !== "-") return false;
  return BBAN.has(HEAD.exec(text.slice(Math.max(0, start - 46), start))?.[1] ?? "");
}
