import { mkdirSync } from "node:fs";
import { findSample, type Sample } from "@sottovoce/workbench/samples";
import { oracle, zendesk, type Desk } from "./desks.ts";
import { preview, settled, translateReply } from "./sidebar.ts";
import { startWorld, type World } from "./world.ts";

// Pictures of the whole stack, to be looked at: `pnpm --filter @sottovoce/e2e screenshots [folder]`.
const folder = process.argv[2] ?? new URL(".test/screenshots", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

type Shot = { readonly name: string; readonly desk: Desk; readonly sample: string; readonly query?: string };

const SHOTS: readonly Shot[] = [
  { name: "zendesk-light", desk: zendesk, sample: "es-factura-duplicada" },
  { name: "zendesk-dark", desk: zendesk, sample: "it-rimborso-volo", query: "scheme=dark" },
  { name: "zendesk-rtl", desk: zendesk, sample: "es-chat-cuenta-bloqueada", query: "locale=ar" },
  { name: "zendesk-german", desk: zendesk, sample: "fr-html-livraison", query: "locale=de" },
  { name: "zendesk-unsupported", desk: zendesk, sample: "ar-shahna-mutaakhira" },
  { name: "oracle-light", desk: oracle, sample: "es-factura-duplicada" },
];

const world = await startWorld();
try {
  for (const shot of SHOTS) await take(world, shot, findSample(shot.sample) ?? fail(shot.sample));
} finally {
  await world.close();
}

async function take(here: World, { name, desk, query }: Shot, sample: Sample): Promise<void> {
  const tab = await here.openTab();
  let sidebar = await desk.open(here, tab, sample);
  if (query !== undefined) {
    await tab.page.goto(`${tab.page.url()}?${query}`);
    const handle = await tab.page.locator("iframe:visible").first().elementHandle();
    sidebar = (await handle?.contentFrame()) ?? sidebar;
    await sidebar.waitForFunction(() => document.querySelector("textarea") !== null);
  }
  await settled(sidebar);
  const save = (what: string) => tab.page.screenshot({ path: `${folder}/${name}-${what}.png` });
  await save("read");
  await sidebar.locator("header button").nth(1).click();
  await save("privacy");
  await sidebar.locator("header button").nth(1).click();
  if (query === undefined && !name.includes("unsupported")) {
    await translateReply(sidebar, sample.reply);
    await preview(sidebar).waitFor();
    await save("reply");
    await sidebar.getByRole("button", { name: "Insert", exact: true }).click();
    await tab.page.waitForTimeout(500);
    await save("inserted");
  }
  await tab.close();
}

function fail(id: string): never {
  throw new Error(`there is no sample ${id}`);
}
