import { resolved } from "./extension-promise.ts";
import type { Report, Strict } from "./strict.ts";

/** A side pane as it was last rendered. */
export type Pane = {
  readonly id: string;
  readonly side: "left" | "right";
  readonly label: string;
  readonly contentUrl: string;
  /** CSS pixels. */
  readonly width: number;
  readonly isVisible: boolean;
  readonly iconClass?: string;
};

export type Panes = {
  readonly rendered: () => readonly Pane[];
  readonly context: (side: Pane["side"]) => object;
};

type Editable = { -readonly [Key in keyof Pane]: Pane[Key] };

export function createPanes(strict: Strict, report: Report, changed: () => void): Panes {
  const drafts = new Map<string, Editable>();
  const rendered = new Map<string, Pane>();

  const pane = (draft: Editable) =>
    strict("SidePane", {
      getId: () => draft.id,
      getUIType: () => "SidePane",
      setLabel: (label: string) => {
        draft.label = label;
      },
      setContentUrl: (url: string) => {
        if (!/^https?:\/\//u.test(url))
          report({ where: "SidePane", what: "arguments", detail: "setContentUrl is not absolute" });
        draft.contentUrl = url;
      },
      setWidth: (width: number) => {
        draft.width = width;
      },
      setVisible: (isVisible: boolean) => {
        draft.isVisible = isVisible;
      },
      setDisabled: () => undefined,
      setResizeEnabled: () => undefined,
      isExpanded: () => resolved(true),
      expand: () => undefined,
      collapse: () => undefined,
      activate: () => undefined,
      createIcon: () =>
        strict("Icon", {
          setIconClass: (iconClass: string) => {
            draft.iconClass = iconClass;
          },
          setIconColor: () => undefined,
        }),
      addIcon: () => undefined,
      render: () => {
        rendered.set(draft.id, { ...draft });
        changed();
      },
      dispose: () => {
        rendered.delete(draft.id);
        changed();
      },
    });

  return {
    rendered: () => [...rendered.values()],
    context: (side) =>
      strict("SidePaneContext", {
        getSidePane: (id: string) => {
          const known = drafts.get(id);
          const draft: Editable = known ?? {
            id,
            side,
            label: "",
            contentUrl: "",
            width: 320,
            isVisible: true,
          };
          drafts.set(id, draft);
          return resolved(pane(draft));
        },
      }),
  };
}
