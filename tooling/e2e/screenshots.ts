import { mkdirSync } from "node:fs";
import { findSample, type Sample } from "@sottovoce/workbench/samples";
import { oracle, zendesk, type Desk } from "./desks.ts";
import { preview, settled, translateReply } from "./sidebar.ts";
import { startWorld, type World } from "./world.ts";

// Pictures of the whole stack, to be looked at: `pnpm --filter @sottovoce/e2e screenshots [folder]`.
// With `--readme` in place of a folder: the one picture of the README, docs/picture.png.
const isReadme = process.argv[2] === "--readme";
const folder = isReadme
  ? new URL("../../docs", import.meta.url).pathname
  : (process.argv[2] ?? new URL(".test/screenshots", import.meta.url).pathname);
mkdirSync(folder, { recursive: true });

const PICTURE = "es-factura-duplicada";

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
  if (isReadme) await takePicture(world, findSample(PICTURE) ?? fail(PICTURE));
  else for (const shot of SHOTS) await take(world, shot, findSample(shot.sample) ?? fail(shot.sample));
} finally {
  await world.close();
}

/** The privacy view beside the ticket itself: what the agent's CRM holds, and what a vendor saw of it. */
async function takePicture(here: World, sample: Sample): Promise<void> {
  const tab = await here.openTab();
  await tab.page.setViewportSize({ width: 1360, height: 860 });
  const sidebar = await zendesk.open(here, tab, sample);
  await settled(sidebar);
  await tab.page.locator(".handle").focus();
  for (let step = 0; step < 5; step += 1) await tab.page.keyboard.press("ArrowLeft");
  await sidebar.locator("header button[aria-pressed]").click();
  await tab.page.mouse.move(0, 0);
  await tab.page.locator("main h1").first().click();
  await tab.page.waitForTimeout(800);
  await tab.page.screenshot({ path: `${folder}/picture.png` });
  await tab.close();
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
