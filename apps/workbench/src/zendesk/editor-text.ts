const BLOCKS: ReadonlySet<string> = new Set("P DIV LI UL OL PRE BLOCKQUOTE H1 H2 H3 H4 H5 H6 TR TABLE".split(" "));

/** What a reader sees of some nodes: breaks as `\n`, blocks on lines of their own, the editor's non-breaking filler as spaces. */
export function readableText(root: Node): string {
  let text = "";
  const breakLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
    else if (node.nodeName === "BR") text += "\n";
    else {
      const isBlock = node !== root && BLOCKS.has(node.nodeName);
      if (isBlock) breakLine();
      for (const child of node.childNodes) walk(child);
      if (isBlock) breakLine();
    }
  };
  walk(root);
  return text.replaceAll(/\n$/gu, "");
}

/**
 * Whitespace as a rich-text editor takes HTML in: runs collapse to one space, except in `pre`; a non-breaking space
 * next to a space is that editor's way to hold a run, and becomes a space again.
 */
export function settleWhitespace(root: Node): void {
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const collapsed = (node.nodeValue ?? "").replaceAll(/[ \t\n\r\f]+/gu, " ");
      node.nodeValue = collapsed.replaceAll(/ \u00A0|^\u00A0 ?/gu, (run) => " ".repeat(run.length));
    } else if (node.nodeName !== "PRE") for (const child of node.childNodes) walk(child);
  };
  walk(root);
}

/** A chat's composer holds text only: Zendesk turns rich text into Markdown there. */
export function markdownOf(root: Node): string {
  let text = "";
  const wrap = (mark: string, node: Node) => {
    text += mark;
    for (const child of node.childNodes) walk(child);
    text += mark;
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
    else if (node.nodeName === "BR") text += "\n";
    else if (/^(?:B|STRONG)$/u.test(node.nodeName)) wrap("**", node);
    else if (/^(?:I|EM)$/u.test(node.nodeName)) wrap("_", node);
    else {
      for (const child of node.childNodes) walk(child);
      if (BLOCKS.has(node.nodeName)) text += "\n";
    }
  };
  for (const child of root.childNodes) walk(child);
  return text;
}
