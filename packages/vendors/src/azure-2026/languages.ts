import { languageTable } from "../language-table.ts";

/** Pinned from Microsoft's published table (learn.microsoft.com, "Translator language support"), the column of language models. */
const SHARED =
  "ar bn bg ca zh-Hans zh-Hant hr cs da nl en et fil fi fr de el gu he hi hu is id it ja kn ko lv lt ml mr nb fa pl pt " +
  "pa-Guru=pa ro ru sr-Cyrl sk sl es sw sv ta te th tr uk ur vi zu";

/** Sources carry no region. */
export const sourceLanguage = languageTable(SHARED);

/** `pt` is written as in Brazil. */
export const targetLanguage = languageTable(`${SHARED} pt-BR=pt pt-PT=pt-pt fr-CA=fr-ca`);
