import { useRef, useState, type JSX, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { moved } from "./moved.ts";

export type OrderedListProps<T> = {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly nameOf: (item: T) => string;
  readonly onOrder: (items: readonly T[]) => void;
  readonly children: (item: T, index: number) => ReactNode;
  readonly label: string;
};

/** An order by pointer (drag) and by keyboard (buttons); each move is said aloud, and the focus stays on what was moved. */
export function OrderedList<T>({ items, keyOf, nameOf, onOrder, children, label }: OrderedListProps<T>): JSX.Element {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || from === to) return;
    onOrder(moved(items, from, to));
    setSaid(t("order.moved", { name: nameOf(item), place: to + 1, count: items.length }));
  };
  const press = (from: number, to: number, button: "up" | "down"): void => {
    move(from, to);
    // At an end its button is disabled and would lose the focus: the other one takes it.
    const end = to === 0 ? "down" : to === items.length - 1 ? "up" : button;
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>(`[data-move=${end}]`)?.focus());
  };
  return (
    <>
      <ol className="ordered" ref={list} aria-label={label}>
        {items.map((item, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows inside do the same by keyboard
          <li
            key={keyOf(item)}
            draggable={items.length > 1}
            className={over === index && dragged !== index ? "is-over" : undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              setDragged(index);
            }}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined) move(dragged, index);
              setDragged(undefined);
              setOver(undefined);
            }}
          >
            <div className="moves">
              <button
                type="button"
                data-move="up"
                disabled={index === 0}
                aria-label={t("order.up", { name: nameOf(item) })}
                onClick={() => press(index, index - 1, "up")}
              >
                <Arrow />
              </button>
              <button
                type="button"
                data-move="down"
                disabled={index === items.length - 1}
                aria-label={t("order.down", { name: nameOf(item) })}
                onClick={() => press(index, index + 1, "down")}
              >
                <Arrow isDown />
              </button>
            </div>
            <div className="item">{children(item, index)}</div>
          </li>
        ))}
      </ol>
      <output className="unseen">{said}</output>
    </>
  );
}

const Arrow = ({ isDown = false }: { readonly isDown?: boolean }): JSX.Element => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    <path d={isDown ? "M2 4l4 4 4-4" : "M2 8l4-4 4 4"} fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
