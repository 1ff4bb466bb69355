import { expect, it } from "vitest";
import type { ExtensionGlobal } from "./framework.ts";
import { loadExtension } from "./loader.ts";
import { registerPane } from "./register-pane.ts";
import type { Release } from "./testing/index.ts";
import { createSite } from "./testing/stage.ts";

it.each(["17D", "23A", "23C"] as const satisfies readonly Release[])(
  "puts one visible pane at the right side in %s, and calls nothing that this release lacks",
  async (release) => {
    const { desktop } = createSite({ release });
    const page = { ORACLE_SERVICE_CLOUD: desktop.attach().global as ExtensionGlobal };
    const provider = await loadExtension(page as unknown as Window);
    await registerPane(provider, "https://northwind.example/extension/pane.html");
    expect(desktop.panes()).toMatchObject([
      {
        id: "sottovoce",
        side: "right",
        label: "Sottovoce",
        contentUrl: "https://northwind.example/extension/pane.html",
        width: 320,
        isVisible: true,
      },
    ]);
    expect(desktop.panes()[0]?.iconClass).toBe(release === "17D" ? "fa fa-language" : undefined);
    expect(desktop.violations).toEqual([]);
  },
);
