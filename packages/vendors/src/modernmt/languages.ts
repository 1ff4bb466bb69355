import { languageTable } from "../language-table.ts";

/** Pinned from ModernMT's published table (modernmt.com/api, "Languages"). */
const SHARED =
  "ar az-Latn=az bg bs-Latn=bs ca cs da de el en et fa=pes fi fr ga he hi hr hu hy id is it ja ka ko lt lv mk ms-Latn=ms " +
  "mt nb nl nn pl ro ru sk sl sq sr-Cyrl sr-Latn sv sw th fil=tl tr uk vi xh zh-Hans=zh-CN zh-Hant=zh-TW zu";

export const sourceLanguage = languageTable(`${SHARED} es pt`);

export const targetLanguage = languageTable(`${SHARED} es es-419 fr-CA pt-BR pt-PT`);
