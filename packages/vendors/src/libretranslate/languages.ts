import { languageTable } from "../language-table.ts";

/**
 * Pinned from LibreTranslate's table (docs.libretranslate.com, "Supported Languages"): every language with a model to
 * and from English, through which it goes between any two. A server may have fewer: it says so, and that is
 * `unsupported-pair`. `zh`, `zt` and `pb` are the models' names, which all versions take; newer ones know tags too.
 */
export const languageCode = languageTable(
  "ar az-Latn=az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky-Cyrl=ky lt lv ms-Latn=ms nb nl " +
    "pl pt-PT=pt pt-BR=pb ro ru sk sl sq sv th fil=tl tr uk ur vi zh-Hans=zh zh-Hant=zt",
);
