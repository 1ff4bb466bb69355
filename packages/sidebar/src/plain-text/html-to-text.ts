/** A run of plain text; `quoted` when it stood in a quotation of earlier mail. */
export type TextRun = { readonly text: string; readonly quoted: boolean };

/**
 * Plain text of an e-mail's HTML: blocks and breaks become line breaks, lists get bullets, links keep their words
 * (and their address where it says something else). Scripts, styles, comments and hidden elements are dropped.
 * DOMParser's document is inert: nothing in it loads or runs, and only text leaves here.
 */
export function htmlToText(html: string): readonly TextRun[] {
  const root = new DOMParser().parseFromString(html, "text/html").body;
  const writer = createWriter();
  // An explicit stack: hostile mail nests deeper than the call stack.
  const stack: Step[] = [{ kind: "enter", node: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === "leave") leave(step.element, writer);
    else if (step.node instanceof Text) writer.text(step.node.data, step.preformatted === true);
    else if (step.node instanceof Element && !isDropped(step.node)) {
      enter(step.node, writer);
      const preformatted = step.preformatted === true || step.node.localName === "pre";
      stack.push({ kind: "leave", element: step.node });
      for (let child = step.node.lastChild; child !== null; child = child.previousSibling) {
        stack.push({ kind: "enter", node: child, preformatted });
      }
    }
  }
  return writer.runs();
}

type Step =
  | { readonly kind: "enter"; readonly node: Node; readonly preformatted?: boolean }
  | { readonly kind: "leave"; readonly element: Element };

const DROPPED: ReadonlySet<string> = new Set(
  "script style noscript template head title meta link iframe object embed svg math audio video canvas input select textarea button".split(
    " ",
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** Blocks that mail programs set apart by an empty line. */
const SPACED: ReadonlySet<string> = new Set("blockquote h1 h2 h3 h4 h5 h6 ol p pre table ul".split(" "));

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$))/iu;

function isDropped(element: Element): boolean {
  return (
    DROPPED.has(element.localName) ||
    element.hasAttribute("hidden") ||
    HIDING.test((element.getAttribute("style") ?? "").slice(0, 2000))
  );
}

function isQuote(element: Element): boolean {
  if (element.localName === "blockquote") return true;
  if (element.id === "divRplyFwdMsg" || element.id === "appendonsend") return true;
  return ["gmail_quote", "gmail_extra", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote", "zmail_extra"].some(
    (name) => element.classList.contains(name),
  );
}

type Writer = ReturnType<typeof createWriter>;

function enter(element: Element, writer: Writer): void {
  const name = element.localName;
  if (isQuote(element)) writer.quote(1);
  if (name === "br") writer.newline();
  else if (name === "img") writer.text(element.getAttribute("alt") ?? "", false);
  else if (BLOCKS.has(name)) writer.boundary(SPACED.has(name) ? 2 : 1);
  if (name === "li") writer.text(`${writer.bullet(element.parentElement)} `, true);
  if ((name === "td" || name === "th") && element.previousElementSibling !== null) writer.text(" ", false);
}

function leave(element: Element, writer: Writer): void {
  const name = element.localName;
  if (name === "a") writer.text(addressOf(element), false);
  if (BLOCKS.has(name)) writer.boundary(SPACED.has(name) ? 2 : 1);
  if (isQuote(element)) writer.quote(-1);
}

/** ` (https://…)`, where the words of the link do not already say it: spaces and signs apart, or a country's prefix. */
function addressOf(link: Element): string {
  const address = (link.getAttribute("href") ?? "").trim();
  if (!/^(?:https?:|mailto:|tel:)/iu.test(address) || address.length > 2000) return "";
  const words = (link.textContent ?? "").trim();
  const bare = address.replace(/^(?:https?:\/\/|mailto:|tel:)/iu, "").replace(/\/$/u, "");
  if (words === "") return bare;
  return words.includes(bare) || saysTheSame(address, words, bare) ? "" : ` (${bare})`;
}

/** Digits that a number without its country's prefix has at least. */
const SHORTEST_NUMBER = 6;

function saysTheSame(address: string, words: string, bare: string): boolean {
  if (/^https?:/iu.test(address)) return false;
  const [recipient = ""] = bare.split("?");
  const said = lettersOf(words);
  const meant = lettersOf(recipient);
  if (said.includes(meant)) return true;
  // `tel:+34644197283` under "644 19 72 83", or under "Tel. 0644 …".
  const digits = said.replaceAll(/\D/gu, "").replace(/^0/u, "");
  return /^tel:/iu.test(address) && digits.length >= SHORTEST_NUMBER && meant.endsWith(digits);
}

const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

function createWriter() {
  const runs: { text: string; quoted: boolean }[] = [];
  let depth = 0;
  let pendingBreaks = 0;
  let pendingSpace = false;
  let lineIsEmpty = true;
  let isStart = true;

  const push = (text: string) => {
    const last = runs.at(-1);
    if (last !== undefined && last.quoted === depth > 0) last.text += text;
    else runs.push({ text, quoted: depth > 0 });
  };

  const counts = new Map<Element, number>();

  return {
    bullet: (list: Element | null): string => {
      if (list?.localName !== "ol") return "•";
      const count = (counts.get(list) ?? 0) + 1;
      counts.set(list, count);
      return `${count}.`;
    },
    quote: (step: 1 | -1) => {
      depth += step;
    },
    boundary: (breaks: 1 | 2) => {
      if (!isStart) pendingBreaks = Math.max(pendingBreaks, lineIsEmpty && breaks === 1 ? pendingBreaks : breaks);
      pendingSpace = false;
    },
    newline: () => {
      if (isStart) return;
      pendingBreaks += 1;
      pendingSpace = false;
      lineIsEmpty = true;
    },
    text: (raw: string, preformatted: boolean) => {
      const text = preformatted ? raw.replaceAll(/\r\n?/gu, "\n") : raw.replaceAll(/[\t\n\f\r ]+/gu, " ");
      if (text === "") return;
      if (!preformatted && text === " ") {
        pendingSpace ||= !isStart && pendingBreaks === 0;
        return;
      }
      const startsLine = pendingBreaks > 0 || isStart;
      const breaks = isStart ? "" : "\n".repeat(Math.min(pendingBreaks, 3));
      const space = !startsLine && pendingSpace ? " " : "";
      const body = startsLine && !preformatted ? text.replace(/^ /u, "") : text;
      pendingSpace = !preformatted && body.endsWith(" ");
      push(breaks + space + (pendingSpace ? body.slice(0, -1) : body));
      pendingBreaks = 0;
      lineIsEmpty = false;
      isStart = false;
    },
    runs: (): readonly TextRun[] => runs,
  };
}
