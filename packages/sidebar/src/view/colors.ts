import type { Kind } from "@sottovoce/core";
import { getColor } from "@zendeskgarden/react-theming";
import type { DefaultTheme } from "styled-components";

/** Garden's hues, one for each kind of personal data. The chip's words carry the same meaning without colour. */
const HUES: Readonly<Record<Kind, string>> = {
  person: "blue",
  contact: "teal",
  place: "lime",
  money: "yellow",
  id: "purple",
  secret: "crimson",
  other: "grey",
};

export function kindColors(
  kind: Kind,
  theme: DefaultTheme,
): { readonly background: string; readonly border: string; readonly text: string } {
  const shade = (light: number, dark: number) =>
    getColor({ theme, hue: HUES[kind], light: { shade: light }, dark: { shade: dark } });
  return { background: shade(100, 1000), border: shade(400, 800), text: shade(800, 400) };
}

export const color =
  (variable: string) =>
  ({ theme }: { readonly theme: DefaultTheme }): string =>
    getColor({ theme, variable });

/** A pressed control: calm, and not by colour alone (its state is also told to assistive technology). */
export const tinted = ({ theme }: { readonly theme: DefaultTheme }): string =>
  getColor({ theme, hue: "primaryHue", light: { shade: 200 }, dark: { shade: 900 } });
