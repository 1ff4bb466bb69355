const PLACE: ReadonlyMap<string, string> = new Map([
  ["București", "Bucureștiului"],
  ["Iași", "Iașiului"],
  ["Galați", "Galațiului"],
]);

/** Romanian genitive and dative (DOOM3): the first given name of a woman and a place take an ending, a man's takes "lui" before. */
export function inflectRomanian(name: string, form: string, slot: string): string {
  if (slot === "org" || slot === "surname") return name;
  if (form !== "gen" && form !== "dat") return form === "voc" && slot === "given" ? vocative(name) : name;
  const first = /^\p{L}+/u.exec(name)?.[0] ?? "";
  if (slot === "name" || slot === "given") return genitiveOfWoman(first) + name.slice(first.length);
  if (name.includes(" ")) return name;
  return PLACE.get(name) ?? genitiveOfPlace(name);
}

function genitiveOfWoman(word: string): string {
  if (/(?:ca|ga)$/u.test(word)) return `${word.slice(0, -1)}ăi`;
  return word.length > 2 && word.endsWith("a") && !/^(?:Mircea|Toma|Luca|Horea|Nicola)$/u.test(word)
    ? `${word.slice(0, -1)}ei`
    : word;
}

function genitiveOfPlace(word: string): string {
  if (/[aă]$/u.test(word)) return `${word.slice(0, -1)}ei`;
  if (/[bcdfglmnprstvz]$/u.test(word)) return `${word}ului`;
  return word.endsWith("i") ? `${word}ului` : word;
}

function vocative(word: string): string {
  if (/[bcdfglmnprstvz]$/u.test(word)) return `${word}e`;
  return /ia$|na$|ra$/u.test(word) ? `${word.slice(0, -1)}o` : word;
}
