import { DEFAULT_THEME, type IGardenTheme } from "@zendeskgarden/react-theming";

declare module "styled-components" {
  // Garden's theme is what every styled component here is given.
  export interface DefaultTheme extends IGardenTheme {}
}

/** Garden's theme in the CRM's colours and the agent's direction. */
export const themeFor = (dir: "ltr" | "rtl", base: "light" | "dark"): IGardenTheme => ({
  ...DEFAULT_THEME,
  rtl: dir === "rtl",
  colors: { ...DEFAULT_THEME.colors, base },
});
