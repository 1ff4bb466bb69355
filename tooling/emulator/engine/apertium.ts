import type { Engine } from "./engine.ts";
import { escapeMarkup, unescapeMarkup, type Piece } from "./markup.ts";

/** APy's own code for the languages that Debian's packages have. */
const CODES: Readonly<Record<string, string>> = {
  en: "eng",
  es: "spa",
  ca: "cat",
  it: "ita",
  fr: "fra",
  pt: "por",
  sv: "swe",
  nb: "nob",
  no: "nob",
  nn: "nno",
  da: "dan",
};

/** Characters of one request: APy cuts what is longer than ten chunks of 4 KB. */
const MAX_CHARACTERS = 3_000;

/**
 * A real engine: Apertium's APy. Pairs are those it lists, and those that go through Spanish or Catalan.
 *
 * @param url Where APy answers. It is asked for its pairs once.
 */
export function apertium(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): Engine {
  const base = url.replace(/\/$/, "");
  let pairs: Promise<ReadonlySet<string>> | undefined;
  return {
    async translate(pieces, pair) {
      pairs ??= listPairs(base, fetch);
      const route = routeOf(pair, await pairs);
      if (route === undefined) return undefined;
      let current = pieces;
      for (const leg of route) current = await translateLeg(current, leg, base, fetch);
      return current;
    },
  };
}

async function listPairs(base: string, fetch: typeof globalThis.fetch): Promise<ReadonlySet<string>> {
  const response = await fetch(`${base}/listPairs`);
  const body = (await response.json()) as {
    responseData?: readonly { sourceLanguage: string; targetLanguage: string }[];
  };
  return new Set(
    (body.responseData ?? []).map(({ sourceLanguage, targetLanguage }) => `${sourceLanguage}|${targetLanguage}`),
  );
}

function routeOf(
  { source, target }: { source: string; target: string },
  pairs: ReadonlySet<string>,
): readonly string[] | undefined {
  const from = CODES[source.toLowerCase().split("-", 1)[0] ?? ""];
  const to = CODES[target.toLowerCase().split("-", 1)[0] ?? ""];
  if (from === undefined || to === undefined || from === to) return undefined;
  if (pairs.has(`${from}|${to}`)) return [`${from}|${to}`];
  const pivot = ["spa", "cat"].find((code) => pairs.has(`${from}|${code}`) && pairs.has(`${code}|${to}`));
  return pivot === undefined ? undefined : [`${from}|${pivot}`, `${pivot}|${to}`];
}

/** What is kept travels as an empty element with its number, the only shape Apertium never touches. */
async function translateLeg(
  pieces: readonly Piece[],
  leg: string,
  base: string,
  fetch: typeof globalThis.fetch,
): Promise<Piece[]> {
  const kept: string[] = [];
  const markup = pieces
    .map(({ kind, value }) => (kind === "keep" ? `<x id="${kept.push(value)}"/>` : escapeMarkup(value)))
    .join("");
  const parts: string[] = [];
  for (const part of cut(markup)) parts.push(/\p{L}/u.test(part) ? await ask(part, leg, base, fetch) : part);

  const found = new Set<number>();
  const translated = parts.join("").split(/<\s{0,3}x\s{1,3}id\s{0,3}=\s{0,3}"(\d{1,6})"\s{0,3}\/?>(?:<\/x>)?/);
  const read = translated.flatMap((value, index): Piece[] => {
    if (index % 2 === 0) return value === "" ? [] : [{ kind: "text", value: unescapeMarkup(value) }];
    found.add(Number(value));
    return [{ kind: "keep", value: kept[Number(value) - 1] ?? "" }];
  });
  // The double's promise: what is kept comes back. Losing it is what faults are for.
  return [...read, ...kept.flatMap((value, index): Piece[] => (found.has(index + 1) ? [] : [{ kind: "keep", value }]))];
}

async function ask(markup: string, leg: string, base: string, fetch: typeof globalThis.fetch): Promise<string> {
  const before = /^\s*/u.exec(markup)?.[0] ?? "";
  const after = /\s*$/u.exec(markup)?.[0] ?? "";
  const body = new URLSearchParams({
    langpair: leg,
    q: markup.trim(),
    markUnknown: "no",
    deformat: "html",
    reformat: "html-noent",
  });
  const response = await fetch(`${base}/translate`, { method: "POST", body });
  if (!response.ok) return markup;
  const reply = (await response.json()) as { responseData?: { translatedText?: string } };
  const text = (reply.responseData?.translatedText ?? markup).trim();
  // Marks of generation errors stay in Apertium's output; no paid engine has them.
  return before + text.replace(/(?<![\p{L}\p{N}&])[#@*](?=\p{L})/gu, "") + after;
}

/** At the end of a sentence, never inside a tag. */
function cut(markup: string): string[] {
  const parts: string[] = [];
  let rest = markup;
  while (rest.length > MAX_CHARACTERS) {
    const head = rest.slice(0, MAX_CHARACTERS);
    const sentence = Math.max(head.lastIndexOf(". "), head.lastIndexOf("? "), head.lastIndexOf("! ")) + 1;
    const blank = head.lastIndexOf(" ");
    const end =
      sentence > 1 ? sentence : blank > 0 && head.lastIndexOf("<") <= head.lastIndexOf(">") ? blank : MAX_CHARACTERS;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
