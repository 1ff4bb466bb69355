import { languageTable } from "../language-table.ts";

/**
 * Intento's own codes, which it turns into those of the service behind it. It publishes the list to its customers only,
 * so these are the languages that the large services share; a pair that the chosen one lacks comes back as such.
 */
export const languageCode = languageTable(
  "af am ar az-Latn=az be bg bn bs-Latn=bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka " +
    "kk-Cyrl=kk km kn ko lo lt lv mk ml mn-Cyrl=mn mr ms-Latn=ms mt my nb ne nl pa-Guru=pa pl pt-BR=pt-br pt-PT=pt-pt ro " +
    "ru si sk sl so sq sr-Cyrl=sr sv sw ta te th fil tr uk ur uz-Latn=uz vi zh-Hans=zh zh-Hant=zh-hant zu",
);
