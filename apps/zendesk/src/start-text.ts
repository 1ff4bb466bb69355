import ar from "../translations/ar.json";
import de from "../translations/de.json";
import en from "../translations/en.json";
import es from "../translations/es.json";
import it from "../translations/it.json";
import ja from "../translations/ja.json";

const texts = new Map(Object.entries({ ar, de, en, es, it, ja }));

export type StartProblem = keyof typeof en.start;

/** The two things that can be said before the sidebar can start, in the first of the reader's languages that we have. */
export function startText(key: StartProblem, languages: readonly string[]): string {
  const language = languages.map((tag) => tag.split("-")[0] ?? "").find((tag) => texts.has(tag));
  return (texts.get(language ?? "en") ?? en).start[key];
}
