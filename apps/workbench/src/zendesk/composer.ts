import { element } from "../pages/element.ts";
import { createEditor, type Editor } from "./editor.ts";
import type { CommentType, ComposerAccess } from "./ticket-api.ts";
import type { Channel } from "./ticket.ts";
import type { Words } from "./words.ts";

export type Submission = { readonly type: CommentType; readonly value: string; readonly isRich: boolean };

export type Composer = {
  readonly section: HTMLElement;
  /** Undefined while the ticket is closed. */
  readonly access: () => ComposerAccess | undefined;
  readonly setClosed: (closed: boolean) => void;
  readonly say: (message: string) => void;
  readonly text: () => string;
  readonly clear: () => void;
  /** Stops listening; another composer takes this one's place. */
  readonly close: () => void;
};

export type ComposerOptions = {
  readonly channel: Channel;
  /** What was being written when the channel changed. */
  readonly draft?: string;
  readonly words: Words;
  readonly onSubmit: (submission: Submission) => void;
  readonly onText: () => void;
  readonly onType: (type: CommentType) => void;
};

/** Where the agent writes: tabs for reply and note, a rich editor for e-mail, a plain one for chat. */
export function composer({ channel, draft, words, onSubmit, onText, onType }: ComposerOptions): Composer {
  const isRich = channel === "email";
  let type: CommentType = "publicReply";
  let isClosed = false;

  const area = element("div", {
    class: "editor",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": words.write,
    "data-placeholder": words.write,
    dir: "auto",
    spellcheck: "false",
  });
  const editor: Editor = createEditor(area, isRich, onText);
  const submit = () => {
    if (editor.text().trim() !== "") onSubmit({ type, value: editor.value(), isRich });
  };

  const tab = (own: CommentType, label: string) =>
    element("button", { type: "button", "aria-pressed": String(own === type), onClick: () => setType(own) }, label);
  const replyTab = tab("publicReply", isRich ? words.reply : words.message);
  const noteTab = tab("internalNote", words.note);
  const submitButton = element(
    "button",
    { type: "button", class: "primary", onClick: submit },
    isRich ? words.submit : words.send,
  );
  const status = element("p", { class: "status", role: "status" });
  const section = element(
    "section",
    { class: "composer", "data-type": type, "aria-label": words.write },
    element("div", { class: "tabs" }, replyTab, noteTab),
    area,
    element("footer", {}, status, submitButton),
  );
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  });
  area.addEventListener("paste", (event) => {
    event.preventDefault();
    const html = event.clipboardData?.getData("text/html");
    if (html) editor.insert(html);
    else editor.insertText(event.clipboardData?.getData("text/plain") ?? "");
  });

  if (draft !== undefined) editor.insertText(draft);

  const setType = (next: CommentType) => {
    if (next === type) return;
    type = next;
    replyTab.setAttribute("aria-pressed", String(type === "publicReply"));
    noteTab.setAttribute("aria-pressed", String(type === "internalNote"));
    section.dataset["type"] = type;
    onType(type);
  };

  const access: ComposerAccess = {
    type: () => type,
    setType,
    value: editor.value,
    setValue: editor.setValue,
    usesRichText: () => isRich,
    insert: editor.insert,
    append: editor.append,
  };

  return {
    section,
    access: () => (isClosed ? undefined : access),
    setClosed: (closed) => {
      isClosed = closed;
      area.contentEditable = String(!closed);
      section.classList.toggle("closed", closed);
      submitButton.disabled = closed;
      status.textContent = closed ? words.closed : "";
    },
    say: (message) => {
      status.textContent = message;
    },
    text: editor.text,
    clear: editor.clear,
    close: editor.close,
  };
}
