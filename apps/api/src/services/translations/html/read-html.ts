import {
  findTemplates,
  readPseudonyms,
  TEMPLATE,
  writePseudonym,
  type LeaveOut,
  type PlacedTag,
} from "@sottovoce/core";
import { defaultTreeAdapter, serialize } from "parse5";
import { AppError } from "../../../errors.ts";
import { highestTag, type Document, type Unit } from "../document.ts";
import { asWritten } from "./as-written.ts";
import { findLeft } from "./find-left.ts";
import { findRuns, isOpaque, type Run } from "./find-runs.ts";
import { isElement, isText, parseHarmless, type Element, type Fragment, type Node } from "./sanitize.ts";

/** What a TAG pseudonym stands for. */
type Tag =
  | { readonly kind: "open" | "close"; readonly element: Element }
  /** An image, a line break, code: something to move, not to read. */
  | { readonly kind: "alone"; readonly element: Element };

/** A unit and how its translation is put in the place of the original. */
type Slot = Unit & { readonly segment: number; readonly put: (text: string) => void };

/**
 * HTML as units of one block each, inline tags as TAG pseudonyms. Code, `<pre>` and translate="no" are left alone;
 * attributes that people read are units of their own. What comes out is sanitised even when nothing was translated.
 *
 * @param leave Quotations and signatures that are not to be translated; everything is when it is absent.
 * @throws AppError for elements that are nested too deep
 */
export function readHtml(segments: readonly string[], leave: LeaveOut = {}): Document {
  const fragments = segments.map((segment, index): Fragment => {
    const fragment = parseHarmless(segment);
    if (fragment === undefined) throw new AppError("invalid_request", { field: `segments[${index}]` });
    return fragment;
  });
  const registry = createRegistry(highestTag(segments));
  const slots = fragments.flatMap((fragment, segment) => slotsOf({ fragment, leave, segment }, registry));
  const templates = segments.map(asWritten);
  const written = (fragment: Fragment, segment: number) => templates[segment]?.(serialize(fragment)) ?? "";

  return {
    units: slots.map(({ text, tags, kept }) => ({ text, tags, kept })),
    segments: segments.length,
    owners: slots.map(({ segment }) => segment),
    accepts: (text) => registry.isBalanced(text),
    write: (segment, texts) => {
      const own = slots.filter((slot) => slot.segment === segment);
      for (const [index, slot] of own.entries()) slot.put(texts[index] ?? slot.text);
      const fragment = fragments[segment];
      return fragment === undefined ? "" : written(fragment, segment);
    },
    untranslated: () => fragments.map(written),
    show: (texts) =>
      segments.map((_, segment) => texts.filter((_text, index) => slots[index]?.segment === segment).join("\n")),
  };
}

type Source = { readonly fragment: Fragment; readonly leave: LeaveOut; readonly segment: number };

function slotsOf({ fragment, leave, segment }: Source, registry: Registry): Slot[] {
  const { runs, attributes } = findRuns(fragment, findLeft(fragment, leave));
  return [
    ...runs.map((run) => ({
      ...unitOf(run, registry),
      segment,
      put: (text: string) => replace(run, registry.nodesOf(text)),
    })),
    ...attributes.map((attribute) => ({
      ...unit(collapse(attribute.value), []),
      segment,
      put: (text: string) => {
        attribute.value = text;
      },
    })),
  ];
}

function unitOf({ nodes }: Run, registry: Registry): Unit {
  const tags: PlacedTag[] = [];
  let text = "";
  const add = (node: Node): void => {
    if (isText(node)) text += collapse(node.value);
    if (!isElement(node)) return;
    if (isOpaque(node) || node.childNodes.length === 0) {
      tags.push({ label: registry.add({ kind: "alone", element: node }), at: text.length });
      return;
    }
    const open = registry.add({ kind: "open", element: node });
    const close = registry.add({ kind: "close", element: node });
    tags.push({ label: open, at: text.length, partner: close });
    node.childNodes.forEach(add);
    tags.push({ label: close, at: text.length, partner: open });
  };
  nodes.forEach(add);
  return unit(text, tags);
}

const unit = (text: string, tags: readonly PlacedTag[]): Unit => ({ text, tags, kept: findTemplates(text) });

const SPACES = new RegExp(`(${TEMPLATE.source})|[ \\t\\r\\n\\f]+`, "gu");

/** HTML's white space is one space, wherever a line happens to end; a template's is the template's. */
const collapse = (text: string): string => text.replace(SPACES, (_, template?: string) => template ?? " ");

function replace({ parent, nodes }: Run, replacement: readonly Node[]): void {
  const first = parent.childNodes.findIndex((node) => node === nodes[0]);
  for (const node of replacement) node.parentNode = parent;
  parent.childNodes.splice(first, nodes.length, ...replacement);
}

type Registry = {
  readonly add: (tag: Tag) => string;
  /** Every tag that opens closes, in order. */
  readonly isBalanced: (text: string) => boolean;
  readonly nodesOf: (text: string) => Node[];
};

function createRegistry(last: number): Registry {
  const tags = new Map<string, Tag>();
  let number = last;

  /** Text and tags of a translation, in order. TAG-like text of the author's own is text. */
  function* read(text: string): Iterable<{ readonly before: string; readonly tag?: Tag }> {
    let position = 0;
    for (const { label, start, end } of readPseudonyms(text)) {
      const tag = tags.get(label);
      if (tag === undefined) continue;
      yield { before: text.slice(position, start), tag };
      position = end;
    }
    yield { before: text.slice(position) };
  }

  return {
    add: (tag) => {
      number += 1;
      const label = writePseudonym({ entity: "TAG", number, form: 1 });
      tags.set(label, tag);
      return label;
    },
    isBalanced: (text) => {
      const open: Element[] = [];
      for (const { tag } of read(text)) {
        if (tag?.kind === "open") open.push(tag.element);
        if (tag?.kind === "close" && open.pop() !== tag.element) return false;
      }
      return open.length === 0;
    },
    nodesOf: (text) => {
      const root = defaultTreeAdapter.createDocumentFragment();
      const path: (Fragment | Element)[] = [root];
      for (const { before, tag } of read(text)) {
        const parent = path.at(-1) ?? root;
        if (before !== "") defaultTreeAdapter.insertText(parent, before);
        if (tag?.kind === "alone") defaultTreeAdapter.appendChild(parent, tag.element);
        if (tag?.kind === "open") {
          const { tagName, namespaceURI, attrs } = tag.element;
          const element = defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
          defaultTreeAdapter.appendChild(parent, element);
          path.push(element);
        }
        if (tag?.kind === "close" && path.length > 1) path.pop();
      }
      return root.childNodes;
    },
  };
}
