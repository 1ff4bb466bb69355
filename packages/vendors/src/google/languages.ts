import { languageTable } from "../language-table.ts";

/**
 * Pinned from Google's published table (cloud.google.com/translate/docs/languages): every language there can be turned
 * into every other. Languages with several scripts are offered in the one that Google writes.
 */
const SHARED =
  "af sq am ar hy as ay az-Latn=az bm eu be bn bho bs-Latn=bs bg ca ceb zh-Hans=zh-CN zh-Hant=zh-TW co hr cs da dv doi " +
  "nl en eo et ee fil fi fr fy gl ka de el gn gu ht ha haw he hi hu is ig ilo id ga it ja jv-Latn=jv kn kk-Cyrl=kk km rw " +
  "gom ko kri ku-Latn=ku ckb ky-Cyrl=ky lo la lv ln lt lg lb mk mai mg ms-Latn=ms ml mt mi mr lus mn-Cyrl=mn my ne nb=no " +
  "ny or om ps fa pl pa-Guru=pa qu ro ru sm sa gd nso st sn sd si sk sl so es su sw sv tg ta tt te th ti ts tr tk ak uk " +
  "ur ug uz-Latn=uz vi cy xh yi yo zu";

export const sourceLanguage = languageTable(`${SHARED} pt sr`);

/** `pt` is written as in Brazil. */
export const targetLanguage = languageTable(`${SHARED} pt-BR=pt pt-PT fr-CA sr-Cyrl=sr`);
