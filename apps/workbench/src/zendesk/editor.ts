import { markdownOf, readableText, settleWhitespace } from "./editor-text.ts";
import { safeFragment } from "./safe-html.ts";

export type Editor = {
  /** HTML while rich, text otherwise. */
  readonly value: () => string;
  readonly setValue: (value: string) => void;
  readonly text: () => string;
  /** Parsed as HTML, at the cursor, or at the end where the agent never put one. */
  readonly insert: (html: string) => void;
  /** As it is, at the cursor. */
  readonly insertText: (text: string) => void;
  readonly append: (value: string, as: "text" | "html") => void;
  readonly clear: () => void;
  readonly close: () => void;
};

/** The agent's reply editor on a contenteditable element. */
export function createEditor(element: HTMLElement, isRich: boolean, onChange: () => void): Editor {
  const document = element.ownerDocument;
  let cursor: Range | undefined;

  const rememberCursor = () => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (element.contains(range.commonAncestorContainer)) cursor = range.cloneRange();
  };
  document.addEventListener("selectionchange", rememberCursor);
  element.addEventListener("input", onChange);

  const parse = (html: string): DocumentFragment => {
    const fragment = safeFragment(html);
    settleWhitespace(fragment);
    return isRich ? fragment : linesOf(markdownOf(fragment), document);
  };

  const place = (fragment: DocumentFragment, range: Range) => {
    const last = fragment.lastChild;
    range.deleteContents();
    range.insertNode(fragment);
    if (last !== null) {
      range.setStartAfter(last);
      range.collapse(true);
      cursor = range.cloneRange();
    }
    onChange();
  };

  const end = (): Range => {
    const range = document.createRange();
    range.selectNodeContents(element);
    range.collapse(false);
    return range;
  };

  /** The selection's own event comes a moment late. */
  const atCursor = () => {
    rememberCursor();
    return cursor !== undefined && element.contains(cursor.startContainer) ? cursor : end();
  };

  const clear = () => {
    element.replaceChildren();
    cursor = undefined;
    onChange();
  };

  return {
    value: () => (isRich ? element.innerHTML : readableText(element)),
    setValue: (value) => {
      clear();
      place(isRich ? parse(value) : linesOf(value, document), end());
    },
    text: () => readableText(element),
    insert: (html) => place(parse(html), atCursor()),
    insertText: (text) => place(linesOf(text, document), atCursor()),
    append: (value, as) => place(as === "html" ? parse(value) : linesOf(value, document), end()),
    clear,
    close: () => {
      document.removeEventListener("selectionchange", rememberCursor);
      element.removeEventListener("input", onChange);
    },
  };
}

function linesOf(text: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split("\n").forEach((line, index) => {
    if (index > 0) fragment.append(document.createElement("br"));
    fragment.append(line);
  });
  return fragment;
}
