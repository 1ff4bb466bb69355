import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { hideTemplates, withoutLeadingTemplates, type HiddenTemplates } from "./hide-templates.ts";

export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Fragment = DefaultTreeAdapterTypes.DocumentFragment;

export const isText = (node: Node): node is Text => node.nodeName === "#text";
export const isElement = (node: Node): node is Element => "tagName" in node;

const isComment = (node: Node): node is DefaultTreeAdapterTypes.CommentNode => node.nodeName === "#comment";

/** Elements inside elements. Nobody writes more, and each level costs a stack frame. */
const DEPTH = 256;

/**
 * Parses as browsers do, and keeps what is known to be harmless: scripts, styles, frames, forms, foreign markup,
 * comments, event handlers and addresses that run something are gone; unknown elements leave their text behind.
 * Templates of a CRM stay where they are.
 *
 * @returns undefined when the elements are nested too deep
 */
export function parseHarmless(html: string): Fragment | undefined {
  const hidden = hideTemplates(html);
  const fragment = parseFragment(hidden.html);
  return clean(fragment, hidden, 0) ? fragment : undefined;
}

function clean(parent: Parent, hidden: HiddenTemplates, depth: number): boolean {
  if (depth > DEPTH) return false;
  const kept: Node[] = [];
  for (const node of parent.childNodes) {
    if (isText(node)) kept.push(node);
    const template = isComment(node) ? hidden.shownAs(node.data) : undefined;
    if (template !== undefined) kept.push({ nodeName: "#text", value: template, parentNode: parent } satisfies Text);
    if (!isElement(node) || DROPPED.has(node.tagName) || node.namespaceURI !== XHTML) continue;
    if (!clean(node, hidden, depth + 1)) return false;
    if (!KEPT.has(node.tagName)) {
      kept.push(...node.childNodes);
      continue;
    }
    for (const attribute of node.attrs) attribute.value = hidden.show(attribute.value);
    node.attrs = node.attrs.filter(({ name, value }) => isHarmless(node.tagName, name, value));
    kept.push(node);
  }
  for (const node of kept) node.parentNode = parent;
  parent.childNodes = kept;
  return true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const XHTML: string = "http://www.w3.org/1999/xhtml";

const KEPT = words(
  "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt " +
    "em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp " +
    "section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr",
);

/** With all that is in them. */
const DROPPED = words(
  "applet audio base button canvas datalist embed frame frameset head iframe input link math meta meter noembed noframes " +
    "noscript object option optgroup output param plaintext progress script select source style svg template textarea title " +
    "track video xmp",
);

const ATTRIBUTES = words(
  "align alt aria-label bgcolor border cellpadding cellspacing class cite color colspan datetime dir face headers height " +
    "href id lang name placeholder rel reversed rowspan scope size span src start style target title translate type valign value width",
);

const ADDRESSES = words("cite href src");

function isHarmless(tag: string, name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  if (name === "style") return !/url|expression|import|behavior|binding|[\\@]/i.test(value);
  if (ADDRESSES.has(name)) return isHarmlessAddress(value, tag === "img");
  return true;
}

function isHarmlessAddress(address: string, isImage: boolean): boolean {
  // Browsers leave out control characters and spaces before they look for the scheme.
  // oxlint-disable-next-line eslint/no-control-regex -- these are what is looked for
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, "");
  const rest = withoutLeadingTemplates(bare);
  // The CRM writes the beginning: nothing that follows may make it a scheme.
  if (rest !== bare) return !/^[^/?#]*:/.test(rest);
  const scheme = /^([^:/?#]{1,40}):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return !/^[^/?#]{41,}:/.test(bare);
  if (scheme === "data") return isImage && /^data:image\/(?:png|jpeg|jpg|gif|webp);base64,[a-z0-9+/=]*$/i.test(bare);
  return ["http", "https", "mailto", "tel"].includes(scheme);
}
