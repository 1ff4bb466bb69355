/** Words between blanks, or between bars where they hold blanks. In an app's build the list may be packed (see packWords). */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.startsWith(PACKED) ? unpacked(list) : wordsOf(list));
}

/** The words of all languages of a table, with bars between them: customers mix languages. */
export function wordsOfAll(table: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(table).flatMap((list) => (list.startsWith(PACKED) ? unpacked(list) : list.split("|")));
}

/**
 * The words in order, each as a capital that says how many characters it shares with the one before, and its rest: "=AmarDtin" is
 * mar and martin. A long list takes a third less that way, also after gzip.
 */
export function packWords(list: string): string {
  let before = "";
  let packed = PACKED;
  for (const word of [...new Set(wordsOf(list))].toSorted()) {
    const limit = Math.min(before.length, MAX_SHARED);
    let shared = 0;
    while (shared < limit && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(FIRST + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

const PACKED = "=";
const FIRST = 65;
const MAX_SHARED = 25;

function wordsOf(list: string): readonly string[] {
  return list.trim().split(list.includes("|") ? /\s*\|\s*/ : /\s+/);
}

function unpacked(packed: string): readonly string[] {
  let before = "";
  return (
    packed.match(/[A-Z][^A-Z]*/g)?.map((part) => {
      before = before.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1);
      return before;
    }) ?? []
  );
}
