import { languageTable } from "../language-table.ts";

/**
 * Pinned from Yandex Cloud's table (Translate, "Supported languages"), codes of two or three letters. Languages with
 * several scripts or variants are offered in the one that Yandex writes.
 */
export const languageCode = languageTable(
  "af am ar az-Latn=az ba be bg bn bs-Latn=bs ca ceb cs cv cy da de el en eo es et eu fa fi fr ga gd gl gu he hi hr ht hu " +
    "hy id is it ja jv-Latn=jv ka kk-Cyrl=kk km kn ko ky-Cyrl=ky la lb lo lt lv mg mi mk ml mn-Cyrl=mn mr ms-Latn=ms mt " +
    "my ne nl nb=no pa-Guru=pa pap pl pt ro ru sah si sk sl sq sr-Cyrl=sr su sv sw ta te tg th fil=tl tr tt udm uk ur " +
    "uz-Latn=uz vi xh yi zh-Hans=zh zu",
);
