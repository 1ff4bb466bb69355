import { readPseudonyms, type Kind, type Span } from "@sottovoce/core";
import { KIND_OF } from "@sottovoce/core";
import { createContext, Fragment, useContext, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import { nameOf } from "../conversation/mask-piece.ts";
import type { MaskedItem, MaskedView } from "../conversation/piece.ts";
import type { MessageKey } from "../i18n/en.ts";
import { kindColors } from "./colors.ts";
import { focusRing } from "./parts.tsx";
import { Tip } from "./tip.tsx";

/** Whether chips also say which recognizer found them: for developers, noise to agents. */
export const Reasons = createContext(false);

export type MaskedTextProps = {
  readonly masked: MaskedView;
  readonly original: string;
  readonly onToggle: (item: MaskedItem) => void;
};

/** A text as the vendor saw it: each pseudonym a chip. `data-from` ties every run to the original, for marking. */
export function MaskedText({ masked, original, onToggle }: MaskedTextProps): JSX.Element {
  if (masked.vendorSaw !== undefined)
    return <AtEdge text={masked.vendorSaw} known={masked.items} original={original} onToggle={onToggle} />;
  return (
    <>
      {runsOf(original, masked.items).map((run) =>
        "item" in run ? (
          <Chip
            key={run.from}
            item={run.item}
            value={original.slice(run.item.span.start, run.item.span.end)}
            onToggle={onToggle}
          />
        ) : (
          <span key={run.from} data-from={run.from}>
            {run.text}
          </span>
        ),
      )}
    </>
  );
}

type Run = { readonly from: number; readonly text: string } | { readonly from: number; readonly item: MaskedItem };

function runsOf(original: string, items: readonly MaskedItem[]): readonly Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const item of items) {
    if (item.span.start < position) continue;
    if (item.span.start > position) runs.push({ from: position, text: original.slice(position, item.span.start) });
    runs.push({ from: item.span.start, item });
    position = item.span.end;
  }
  if (position < original.length) runs.push({ from: position, text: original.slice(position) });
  return runs;
}

/** The edge masked more than the tab: its text is shown as the vendor got it, and its own chips have no original here. */
function AtEdge({
  text,
  known,
  original,
  onToggle,
}: { readonly text: string; readonly known: readonly MaskedItem[] } & Omit<MaskedTextProps, "masked">): JSX.Element {
  const { parts, rest } = edgeParts(text, known);
  return (
    <>
      {parts.map(({ key, before, label, kind, item }) => (
        <Fragment key={key}>
          {before}
          {item === undefined ? (
            <EdgeChip label={label} kind={kind} />
          ) : (
            <Chip item={item} value={original.slice(item.span.start, item.span.end)} onToggle={onToggle} />
          )}
        </Fragment>
      ))}
      {rest}
    </>
  );
}

type EdgePart = {
  readonly key: number;
  readonly before: string;
  readonly label: string;
  readonly kind: Kind;
  readonly item: MaskedItem | undefined;
};

function edgeParts(
  text: string,
  known: readonly MaskedItem[],
): { readonly parts: readonly EdgePart[]; readonly rest: string } {
  const parts: EdgePart[] = [];
  let position = 0;
  for (const { label, entity, start, end } of readPseudonyms(text)) {
    const kind = entity === "TEXT" || entity === "TAG" ? "other" : KIND_OF[entity];
    const item = known.find((each) => each.label === label);
    parts.push({ key: start, before: text.slice(position, start), label, kind, item });
    position = end;
  }
  return { parts, rest: text.slice(position) };
}

type ChipProps = { readonly item: MaskedItem; readonly value: string; readonly onToggle: (item: MaskedItem) => void };

function Chip({ item, value, onToggle }: ChipProps): JSX.Element {
  const { t } = useTranslation();
  const isMasked = item.label !== undefined;
  const isReasoned = useContext(Reasons);
  const isFixed = item.isHard || item.state === "escaped";
  return (
    <Tip
      content={
        <>
          {isMasked && <Original dir="auto">{value}</Original>}
          {t(`kind.${item.kind}`)} · {t(hint(item))}
          {isReasoned && item.found !== undefined && <Reason>{t("chip.foundBy", { by: reasonOf(item.found) })}</Reason>}
        </>
      }
    >
      <Button
        type="button"
        $kind={item.kind}
        $isMasked={isMasked}
        data-kind={item.kind}
        aria-pressed={isMasked}
        aria-disabled={isFixed}
        onClick={() => {
          if (!isFixed) onToggle(item);
        }}
      >
        {isMasked ? <span dir="ltr">{item.name}</span> : value}
      </Button>
    </Tip>
  );
}

function EdgeChip({ label, kind }: { readonly label: string; readonly kind: Kind }): JSX.Element {
  const { t } = useTranslation();
  return (
    <Tip content={t("chip.edge")}>
      <Button type="button" $kind={kind} $isMasked data-kind={kind} aria-disabled>
        <span dir="ltr">{nameOf(label)}</span>
      </Button>
    </Tip>
  );
}

const hint = ({ state, isHard }: MaskedItem): MessageKey =>
  state === "found" && isHard ? "chip.hard" : `chip.${state}`;

/** `name-tagger 0.93 · context`: identifiers, the same in every language. */
const reasonOf = ({ by, score, because = [] }: NonNullable<MaskedItem["found"]>): string =>
  [`${by} ${score.toFixed(2)}`, ...because].join(" · ");

const Reason = styled.span`
  display: block;
  opacity: 0.8;
`;

const Original = styled.strong`
  display: block;
  font-weight: 600;
`;

const Button = styled.button<{ readonly $kind: Kind; readonly $isMasked: boolean }>`
  display: inline;
  margin: 0;
  padding: 0 4px;
  border: 1px ${({ $isMasked }) => ($isMasked ? "solid" : "dashed")}
    ${({ $kind, theme }) => kindColors($kind, theme).border};
  border-radius: 4px;
  background: ${({ $kind, $isMasked, theme }) => ($isMasked ? kindColors($kind, theme).background : "transparent")};
  color: ${({ $kind, $isMasked, theme }) => ($isMasked ? kindColors($kind, theme).text : "inherit")};
  cursor: pointer;
  font: inherit;
  font-size: ${({ $isMasked }) => ($isMasked ? "12px" : "inherit")};
  line-height: 16px;
  overflow-wrap: anywhere;
  text-align: start;
  user-select: text;
  white-space: ${({ $isMasked }) => ($isMasked ? "nowrap" : "normal")};
  &[aria-disabled="true"] {
    cursor: default;
  }
  ${focusRing}
`;

/** The selected stretch of the original inside one message's text, if the selection lies in it. */
export function selectedSpan(container: Element, selection: Selection | null): Span | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function offsetOf(node: Node, offset: number): number | undefined {
  const run = (node instanceof Element ? node : node.parentElement)?.closest("[data-from]");
  const from = Number(run?.getAttribute("data-from") ?? Number.NaN);
  if (Number.isNaN(from)) return undefined;
  return from + (node instanceof Element ? (offset === 0 ? 0 : (node.textContent ?? "").length) : offset);
}
