import DOMPurify from "dompurify";

/** Customer HTML as nodes: no scripts, no handlers, no forms, nothing fetched. The page's policy stops what slips through. */
export function safeFragment(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ["style", "form", "input", "button", "textarea", "select", "iframe", "svg", "math"],
    FORBID_ATTR: ["style", "class", "id", "name", "src", "srcset", "background"],
  });
}
