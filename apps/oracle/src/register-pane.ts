import type { ExtensionProvider, SidePane, UserInterfaceContext } from "./framework.ts";
import { settle } from "./settle.ts";

const PANE_ID = "sottovoce";
const PANE_WIDTH_PX = 320;

/**
 * Puts the sidebar into the right side pane.
 * @param contentUrl absolute: relative ones are taken differently by different releases.
 */
export async function registerPane(provider: ExtensionProvider, contentUrl: string): Promise<SidePane> {
  const context = await new Promise<UserInterfaceContext>((resolve) => {
    provider.registerUserInterfaceExtension(resolve);
  });
  const panes = await settle(() => context.getRightSidePaneContext(), "not-allowed");
  const pane = await settle(() => panes.getSidePane(PANE_ID), "not-allowed");
  pane.setContentUrl(contentUrl);
  pane.setLabel("Sottovoce");
  pane.setWidth(PANE_WIDTH_PX);
  addIcon(pane);
  pane.setVisible?.(true);
  pane.render();
  return pane;
}

/** Releases after 17D declare no icon for a side pane and show the label instead. */
function addIcon(pane: SidePane): void {
  const icon = pane.createIcon?.("font awesome");
  if (icon === undefined) return;
  icon.setIconClass("fa fa-language");
  pane.addIcon?.(icon);
}
