import { setTimeout as delay } from "node:timers/promises";
import type { Frame } from "playwright-core";

/** Waits until no message is being translated any more. */
export async function settled(sidebar: Frame, seconds = 45): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  let quiet = 0;
  while (Date.now() < deadline) {
    const waiting = await sidebar.locator('[aria-busy="true"]').count();
    const articles = await sidebar.locator("article").count();
    quiet = waiting === 0 && articles > 0 ? quiet + 1 : 0;
    if (quiet >= 3) return;
    await delay(150);
  }
  throw new Error("the conversation was still being translated");
}

/** Opens quoted history and signatures, as an agent would. */
export async function unfold(sidebar: Frame): Promise<void> {
  const folded = sidebar.locator("article button[aria-expanded=false]", {
    hasText: /Earlier messages|Signature|Show all/u,
  });
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click({ timeout: 2_000 });
}

/** What the agent reads, white space apart. */
export const readText = async (sidebar: Frame): Promise<string> => squash(await sidebar.locator("body").innerText());

export const squash = (text: string): string => text.replace(/\s+/gu, " ");

export async function translateReply(sidebar: Frame, text: string): Promise<void> {
  const box = sidebar.getByRole("textbox", { name: "Your reply" });
  await box.fill(text);
  await box.press("Control+Enter");
}

export const preview = (sidebar: Frame) => sidebar.getByRole("textbox", { name: /^Translation into/ });
