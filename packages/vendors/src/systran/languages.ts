import { languageTable } from "../language-table.ts";

/** Pinned from SYSTRAN's list of languages (docs.systran.net, Translate API); Chinese as its API guide writes it. */
export const languageCode = languageTable(
  "ar bg bn ca cs cy da de el en es et fa fi fr he hi hr hu id is it ja ka ko lt lv ms-Latn=ms nl nb=no pa-Guru=pa pl ps pt " +
    "ro ru sk sl so sq sr-Cyrl=sr sv sw ta th fil=tl tr uk ur vi zh-Hans zh-Hant",
);
