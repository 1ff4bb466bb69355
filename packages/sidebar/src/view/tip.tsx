import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type JSX,
  type ReactElement,
  type ReactNode,
  cloneElement,
} from "react";
import styled from "styled-components";
import { getColor } from "@zendeskgarden/react-theming";

/**
 * A tooltip that exists only while its trigger is hovered or focused: what it says (an original, say) is otherwise
 * nowhere on the page, and no live region reads it out.
 */
export function Tip({
  content,
  children,
}: {
  readonly content: ReactNode;
  readonly children: ReactElement;
}): JSX.Element {
  const [anchor, setAnchor] = useState<DOMRect>();
  const id = useId();
  const show = (event: { readonly currentTarget: Element }) => setAnchor(event.currentTarget.getBoundingClientRect());
  const hide = () => setAnchor(undefined);
  const isShown = anchor !== undefined;
  useEffect(() => {
    if (!isShown) return;
    // Also while the focus is elsewhere: a pointer may rest on the trigger and the bubble cover what is read.
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === "Escape") setAnchor(undefined);
    };
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [isShown]);
  const trigger = cloneElement(children, {
    onMouseEnter: show,
    onMouseLeave: hide,
    onFocus: show,
    onBlur: hide,
    ...(anchor === undefined ? {} : { "aria-describedby": id }),
  });
  return (
    <>
      {trigger}
      {anchor !== undefined && (
        <Bubble id={id} anchor={anchor}>
          {content}
        </Bubble>
      )}
    </>
  );
}

/** Pixels kept free around the bubble. */
const GAP = 4;

function Bubble({
  id,
  anchor,
  children,
}: {
  readonly id: string;
  readonly anchor: DOMRect;
  readonly children: ReactNode;
}): JSX.Element {
  const element = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState({ left: anchor.left, top: anchor.bottom + GAP });
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect();
    if (box === undefined) return;
    const farthest = document.documentElement.clientWidth - box.width - GAP;
    const left = Math.max(GAP, Math.min(anchor.left + anchor.width / 2 - box.width / 2, farthest));
    const above = anchor.top - box.height - GAP;
    setPlace({ left, top: above >= GAP ? above : anchor.bottom + GAP });
  }, [anchor]);
  return (
    <Box ref={element} id={id} role="tooltip" style={place}>
      {children}
    </Box>
  );
}

const Box = styled.span`
  position: fixed;
  z-index: 10;
  inline-size: max-content;
  max-inline-size: min(240px, calc(100vw - 16px));
  padding: 4px 8px;
  border: 1px solid transparent;
  border-radius: 4px;
  background: ${({ theme }) => getColor({ theme, hue: "neutralHue", light: { shade: 900 }, dark: { shade: 200 } })};
  color: ${({ theme }) => getColor({ theme, hue: "neutralHue", light: { shade: 100 }, dark: { shade: 1100 } })};
  font-size: 12px;
  font-weight: 400;
  line-height: 16px;
  overflow-wrap: anywhere;
  pointer-events: none;
  white-space: pre-wrap;
`;
