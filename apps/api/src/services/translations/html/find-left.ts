import { leftOutLines, type LeaveOut } from "@sottovoce/core";
import { isInlineTag, isOpaque } from "./find-runs.ts";
import { isElement, isText, type Element, type Node, type Parent } from "./sanitize.ts";

type Kind = "quoted" | "signature" | undefined;
type Line = { text: string; readonly kind: Kind; readonly nodes: Node[] };

/**
 * Text and images that stay as they are: what mail programs mark as quoted or as a signature, and what reads as such
 * line by line. Empty when nothing else would be left.
 */
export function findLeft(root: Parent, leave: LeaveOut): ReadonlySet<Node> {
  if (leave.leaveQuoted !== true && leave.leaveSignatures !== true) return new Set();
  const lines = linesOf(root);
  const isLeft = leftOutLines(lines, leave);
  const left = new Set(lines.flatMap(({ nodes }, index) => (isLeft[index] === true ? nodes : [])));
  addFull(root, left);
  return left;
}

/** Elements that hold nothing else stay too, with their attributes. @returns whether this is one */
function addFull(parent: Parent, left: Set<Node>): boolean {
  let isFull = true;
  let isEmpty = true;
  for (const node of parent.childNodes) {
    if (isText(node) && node.value.trim() === "") continue;
    if (isElement(node) && node.tagName === "br") continue;
    if (isElement(node) && addFull(node, left)) left.add(node);
    isFull &&= left.has(node);
    isEmpty = false;
  }
  return isFull && !isEmpty;
}

/** What a reader sees as lines: ended by blocks and by `<br>`. */
function linesOf(root: Parent): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: "", kind: undefined, nodes: [] };
  // A line of nothing but white space is none.
  const end = (kind: Kind): void => {
    if (line.text.trim() !== "" || line.nodes.some(isElement)) lines.push({ ...line, text: line.text.trim() });
    line = { text: "", kind, nodes: [] };
  };
  let isTail = false;
  const walk = (parent: Parent, around: Kind): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) {
        line.text += node.value.replace(/[ \t\r\n\f\u00a0]+/g, " ");
        line.nodes.push(node);
      }
      if (!isElement(node)) continue;
      isTail ||= node.attrs.some(({ name, value }) => name === "id" && TAILS.has(value));
      const kind = isTail ? "quoted" : (around ?? kindOf(node));
      const isApart = !isInlineTag(node) || kind !== around;
      if (isApart || node.tagName === "br") end(kind);
      // Its attributes stay as well.
      if (kind !== around) line.nodes.push(node);
      if (node.childNodes.length === 0 || isOpaque(node)) {
        if (node.tagName !== "br") line.nodes.push(node);
      } else walk(node, kind);
      if (isApart) end(isTail ? "quoted" : around);
    }
  };
  walk(root, undefined);
  end(undefined);
  return lines;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const QUOTES = words(
  "gmail_quote gmail_quote_container gmail_extra yahoo_quoted moz-cite-prefix protonmail_quote zmail_extra",
);
/** Outlook on the web puts one of these in front of the mail that is answered, and all of that behind. */
const TAILS = words("appendonsend divRplyFwdMsg");
const SIGNATURES = words(
  "gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block zmail_signature signature",
);

function kindOf(element: Element): Kind {
  if (element.tagName === "blockquote") return "quoted";
  const names = element.attrs
    .filter(({ name }) => name === "class" || name === "id")
    .flatMap(({ value }) => value.toLowerCase().split(/\s+/));
  if (names.some((name) => QUOTES.has(name))) return "quoted";
  return names.some((name) => SIGNATURES.has(name)) ? "signature" : undefined;
}
