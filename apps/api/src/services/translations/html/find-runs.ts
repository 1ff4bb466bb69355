import { isElement, isText, type Element, type Node, type Parent } from "./sanitize.ts";

/** Neighbours inside one block that read as one sentence or more. */
export type Run = { readonly parent: Parent; readonly nodes: readonly Node[] };

export type Found = { readonly runs: readonly Run[]; readonly attributes: readonly { value: string }[] };

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const INLINE = words(
  "a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup " +
    "time tt u var wbr",
);
const CODE = words("code kbd pre samp tt var");

/** What is not language, or says that it is not to be translated. */
export const isOpaque = (element: Element): boolean =>
  CODE.has(element.tagName) ||
  element.attrs.some(({ name, value }) => name === "translate" && value.toLowerCase() === "no");

export const isInlineTag = ({ tagName }: Element): boolean => INLINE.has(tagName);

/** Attributes that people read, or hear. */
const SPOKEN = words("alt aria-label placeholder title");

/** @param left Nodes that are not to be translated */
export function findRuns(root: Parent, left: ReadonlySet<Node>): Found {
  const runs: Run[] = [];
  const attributes: { value: string }[] = [];

  const walk = (parent: Parent): void => {
    let run: Node[] = [];
    const end = (): void => {
      if (hasText(run)) addRun(parent, run);
      run = [];
    };
    for (const node of parent.childNodes) {
      if (left.has(node)) {
        end();
        continue;
      }
      if (isText(node)) run.push(node);
      if (!isElement(node)) continue;
      if (isInline(node) && node.tagName !== "br") {
        run.push(node);
        continue;
      }
      end();
      if (!isOpaque(node)) walk(node);
    }
    end();
  };

  const isInline = (element: Element): boolean =>
    INLINE.has(element.tagName) &&
    element.childNodes.every((child) => !left.has(child) && (!isElement(child) || isInline(child)));

  /** Tags around the whole run need not travel: `<p><b>…</b></p>`. Neither does the white space around it. */
  const addRun = (parent: Parent, nodes: readonly Node[]): void => {
    const first = nodes.findIndex((node) => !isBlank(node));
    const last = nodes.findLastIndex((node) => !isBlank(node));
    const trimmed = nodes.slice(first, last + 1);
    const [only] = trimmed;
    if (trimmed.length === 1 && only !== undefined && isElement(only)) {
      if (!isOpaque(only)) walk(only);
      return;
    }
    runs.push({ parent, nodes: trimmed });
  };

  const readAttributes = (parent: Parent): void => {
    for (const node of parent.childNodes) {
      if (!isElement(node) || isOpaque(node) || left.has(node)) continue;
      attributes.push(...node.attrs.filter(({ name, value }) => SPOKEN.has(name) && value.trim() !== ""));
      readAttributes(node);
    }
  };

  walk(root);
  readAttributes(root);
  return { runs, attributes };
}

const isBlank = (node: Node): boolean => isText(node) && node.value.trim() === "";

const hasText = (nodes: readonly Node[]): boolean =>
  nodes.some((node) =>
    isText(node) ? !isBlank(node) : isElement(node) && !isOpaque(node) && hasText(node.childNodes),
  );
