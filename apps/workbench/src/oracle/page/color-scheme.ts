export type Scheme = "light" | "dark";

export type ColorScheme = {
  readonly current: () => Scheme;
  readonly choose: (scheme: Scheme) => void;
  /** Stands in for `matchMedia("(prefers-color-scheme: dark)")` in the frames: browsers hand the system's choice down, not a page's. */
  readonly dark: EventTarget & { readonly matches: boolean };
};

export function createColorScheme(first: Scheme): ColorScheme {
  let current = first;
  const dark = Object.defineProperty(new EventTarget(), "matches", { get: () => current === "dark" });
  const show = () => {
    document.documentElement.dataset["scheme"] = current;
  };
  show();
  return {
    current: () => current,
    choose: (scheme) => {
      current = scheme;
      show();
      dark.dispatchEvent(new Event("change"));
    },
    dark: dark as ColorScheme["dark"],
  };
}
