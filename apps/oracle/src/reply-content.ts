import type { Properties } from "./properties.ts";

export type ContentFormat = Properties["responseFormat"];

const ELEMENT = /<\/?[a-z][^<>]{0,500}>/iu;

/**
 * The editor's whole content with a reply at its end.
 *
 * Oracle does not say whether `setContent` takes HTML; the Browser UI's response editor is a rich one, so HTML is the
 * default and a site with plain editors sets `responseFormat` to `text`. Content that holds elements is HTML whatever
 * the setting says. In HTML the reply is escaped, so that it stays text. Oracle declares no placeholders that the
 * editor would fill in, so none are defused.
 */
export function appendReply(
  existing: string,
  reply: string,
  setting: ContentFormat,
): { readonly content: string; readonly format: ContentFormat } {
  const lines = reply.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (setting === "text" && !ELEMENT.test(existing))
    return { content: existing === "" ? lines : `${existing}\n\n${lines}`, format: "text" };
  const escaped = escapeHtml(lines).replaceAll("\n", "<br>");
  // `auto` lets each reply run in the direction of its own script.
  return { content: `${existing}<div dir="auto">${escaped}</div>`, format: "html" };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
