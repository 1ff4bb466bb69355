import { findTemplates, TEMPLATE } from "@sottovoce/core";
import { parseFragment, serialize } from "parse5";

/** Characters that a serializer spells in its own way. */
const RESPELT = /[&<>\u00a0\r]/u;

/**
 * Serialized HTML with its templates as the author wrote them: `{% if a > 1 %}` means nothing to a CRM once it reads
 * `&gt;`. Only where a parser takes both for the same text, so that nothing becomes markup that was none.
 */
export function asWritten(source: string): (html: string) => string {
  /** Spelling → the author's, in order: two may differ. */
  const sources = new Map<string, string[]>();
  for (const { start, end } of findTemplates(source)) {
    const template = source.slice(start, end);
    const respelt = RESPELT.test(template) ? spellingOf(template) : undefined;
    if (respelt === undefined) continue;
    const known = sources.get(respelt);
    if (known === undefined) sources.set(respelt, [template]);
    else known.push(template);
  }
  if (sources.size === 0) return (html) => html;
  return (html) => {
    const seen = new Map<string, number>();
    return html.replace(TEMPLATE, (template) => {
      const count = seen.get(template) ?? 0;
      seen.set(template, count + 1);
      const written = sources.get(template);
      return written?.[count] ?? written?.at(-1) ?? template;
    });
  };
}

/** How a serializer writes it; undefined when a parser finds anything but text in it, or not all of it. */
function spellingOf(template: string): string | undefined {
  const fragment = parseFragment(template);
  const [text, ...others] = fragment.childNodes;
  if (text === undefined || !("value" in text) || others.length > 0) return undefined;
  const [whole] = findTemplates(text.value);
  return whole?.start === 0 && whole.end === text.value.length ? serialize(fragment) : undefined;
}
