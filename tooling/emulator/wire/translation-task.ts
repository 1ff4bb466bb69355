import * as z from "zod/mini";
import type { Tools } from "../emulation.ts";
import { parseJson } from "./checks.ts";

/** The task that a model finds in the user's message: a JSON object with the segments to translate. */
const Task = z.object({
  source: z.optional(z.string()),
  target: z.string(),
  segments: z.array(z.object({ id: z.union([z.string(), z.number()]), text: z.string() })),
});

/**
 * What an obedient model answers: every segment of the last task translated, in the demanded shape. Undefined where no
 * message is a task. Languages may be named or tagged.
 *
 * @param messages Of the user, in order. What stands behind the task may ask to do it again.
 */
export async function doTask(messages: readonly string[], tools: Tools): Promise<string | undefined> {
  const found = messages.map((message) => Task.safeParse(parseJson(message))).findLast(({ success }) => success);
  if (found?.data === undefined) return undefined;
  const { source, target, segments } = found.data;
  const translations = await tools.translate({
    texts: segments.map(({ text }) => text),
    source: source === undefined ? undefined : tagOf(source),
    target: tagOf(target),
    format: { kind: "text" },
  });
  // One too few is the last one.
  return JSON.stringify({ translations: translations.map((text, index) => ({ id: segments[index]?.id, text })) });
}

/** `German (de)`, `de` or `German`. */
function tagOf(language: string): string {
  const tag =
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.exec(language)?.[0] ??
    /\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2})\)/.exec(language)?.[1];
  if (tag !== undefined) return tag;
  const said = language.toLowerCase();
  return NAMES.find(([name]) => said.startsWith(name))?.[1] ?? NAMES.find(([name]) => said.includes(name))?.[1] ?? "en";
}

const TAGS =
  "pt-PT pt-BR zh-Hant zh-Hans es-419 ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh".split(
    " ",
  );
const ENGLISH = new Intl.DisplayNames(["en"], { type: "language" });
const NAMES = TAGS.map((tag) => [(ENGLISH.of(tag) ?? tag).toLowerCase(), tag] as const);

/** How many tokens a text would be: about four Latin letters, one of any other script. */
export const countTokens = (text: string): number =>
  Math.ceil(Array.from(text).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x250 ? 0.25 : 1), 0));

/** Cut where the model had to stop. */
export function cutAt(text: string, tokens: number): string {
  const characters = Array.from(text);
  let length = characters.length;
  while (length > 0 && countTokens(characters.slice(0, length).join("")) > tokens) length = Math.floor(length * 0.9);
  return characters.slice(0, length).join("");
}
