import type { JSX, ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const ShieldIcon = () => (
  <Icon>
    <path d="M8 1.7 13 3.5v4.2c0 3-2.1 5.4-5 6.6-2.9-1.2-5-3.6-5-6.6V3.5z" />
  </Icon>
);
export const ShieldCheckIcon = () => (
  <Icon>
    <path d="M8 1.7 13 3.5v4.2c0 3-2.1 5.4-5 6.6-2.9-1.2-5-3.6-5-6.6V3.5z" />
    <path d="m5.8 7.9 1.6 1.6 2.9-3.1" />
  </Icon>
);
export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3.5v9M10.5 3.5v9" />
  </Icon>
);
export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.2v9.6L12.5 8z" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.2" />
  </Icon>
);
/** A sheet with its first lines: the original. */
export const OriginalIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11M2.5 8h11M2.5 12.5h6" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m3.5 8.5 3 3 6-6.5" />
  </Icon>
);
export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2 14.2 13H1.8zM8 6.4v3M8 11.3v.01" />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);
