import { languageTable } from "../language-table.ts";

/**
 * Pinned from AWS's published table (Amazon Translate developer guide, "Supported languages and language codes"): every
 * language there can be turned into every other.
 */
const SHARED =
  "af sq am ar hy az-Latn=az bn bs-Latn=bs bg ca zh-Hans=zh zh-Hant=zh-TW hr cs da fa-AF nl en et fa fil=tl fi ka de el gu " +
  "ht ha he hi hu is id ga it ja kn kk-Cyrl=kk ko lv lt mk ms-Latn=ms ml mt mr mn-Cyrl=mn nb=no ps pl pa-Guru=pa ro ru si " +
  "sk sl so sw sv ta te th tr uk ur uz-Latn=uz vi cy";

export const sourceLanguage = languageTable(`${SHARED} es fr pt sr`);

/** `pt` is written as in Brazil. AWS does not say in which script it writes Serbian, so nobody is promised one. */
export const targetLanguage = languageTable(`${SHARED} es es-419=es-MX fr fr-CA pt-BR=pt pt-PT`);

/** Pinned from the same guide, "Setting formality". Elsewhere AWS ignores it. */
const FORMALITY: ReadonlySet<string> = new Set("nl fr fr-CA de hi it ja ko pt-PT es es-MX".split(" "));

export const honoursFormality = (target: string): boolean => FORMALITY.has(targetLanguage(target) ?? "");
