import { findTemplates, TEMPLATE } from "@sottovoce/core";
import { parseFragment } from "parse5";

export type HiddenTemplates = {
  readonly html: string;
  /** The template that a comment stands for. */
  readonly shownAs: (comment: string) => string | undefined;
  /** An attribute's value, with the templates that were hidden in it. */
  readonly show: (value: string) => string;
};

/** After these, text is no place of a table's: parsers move it before the table, and `{% for %}` with it. */
const IN_TABLE =
  /<(?:(?:table|thead|tbody|tfoot|tr|colgroup)|\/(?:thead|tbody|tfoot|tr|td|th|caption|colgroup))(?:\s[^<>]{0,400})?>\s{0,80}$/iu;

/**
 * Makes templates survive a parser that knows nothing of them. Those between a table's rows travel as comments, which may
 * stand there; a `<` in `{% if a<b %}` opens no tag. What is in a template with a tag in it is sanitised like the rest.
 */
export function hideTemplates(source: string): HiddenTemplates {
  const taken = Math.max(-1, ...Array.from(source.matchAll(/template(-*)/gu), ([, dashes = ""]) => dashes.length));
  const mark = `template${"-".repeat(taken + 1)}`;
  const hidden: string[] = [];
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of findTemplates(source)) {
    const template = source.slice(start, end);
    const before = source.slice(position, start);
    parts.push(before);
    position = end;
    if (/[<>]/.test(template)) {
      const isLogic = template.startsWith("{%") && !/<\/|<br\b/iu.test(template);
      parts.push(isLogic ? template.replaceAll("<", "&lt;") : template);
      continue;
    }
    const isBehindHidden = before.trim() === "" && parts.at(-2)?.startsWith(`<!--${mark}`) === true;
    const isInTable = isBehindHidden || IN_TABLE.test(source.slice(Math.max(0, start - 500), start));
    if (!isInTable || isInComment(source, start)) {
      parts.push(template);
      continue;
    }
    hidden.push(textOf(template));
    parts.push(`<!--${mark}${hidden.length - 1}-->`);
  }
  parts.push(source.slice(position));

  const known = new RegExp(`^${mark}(\\d{1,6})$`, "u");
  const inText = new RegExp(`<!--${mark}(\\d{1,6})-->`, "gu");
  return {
    html: parts.join(""),
    shownAs: (comment) => hidden[Number(known.exec(comment)?.[1] ?? -1)],
    show: (value) =>
      hidden.length === 0 ? value : value.replace(inText, (whole, index: string) => hidden[Number(index)] ?? whole),
  };
}

/** A comment in a comment would end it. */
const isInComment = (source: string, at: number): boolean =>
  source.lastIndexOf("<!--", at) > source.lastIndexOf("-->", at);

/** No tag is in it: what is left are entities. */
const textOf = (template: string): string =>
  parseFragment(template)
    .childNodes.map((node) => ("value" in node ? node.value : ""))
    .join("");

const LEADING = new RegExp(`^(?:${TEMPLATE.source})+`, "u");

/** An address without the templates it begins with. */
export const withoutLeadingTemplates = (address: string): string => address.replace(LEADING, "");
