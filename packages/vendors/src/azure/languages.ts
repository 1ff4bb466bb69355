import { languageTable } from "../language-table.ts";

/**
 * Pinned from Microsoft's published table (learn.microsoft.com, "Translator language support", cloud translation).
 * Languages that it offers in one script only are not offered in another.
 */
const SHARED =
  "af sq am ar hy as az-Latn=az bn ba eu bho brx bs-Latn=bs bg yue ca hne zh-Hans zh-Hant sn hr cs da prs fa-AF=prs dv nl en " +
  "et fo fj fil fi fr gl ka de el gu ht ha he hi hu is ig id iu-Cans=iu iu-Latn ga it ja kn ks kk km rw gom ko ku-Arab=ku " +
  "ckb=ku kmr ku-Latn=kmr ky-Cyrl=ky lo lv lt ln lg=lug mk mai mg ms-Latn=ms ml mt mi mr mn-Cyrl mn-Mong my ne nb ny=nya or ps fa pl pt " +
  "pa-Guru=pa ro rn=run ru sm sr-Cyrl sr-Latn st nso tn sd si sk sl so es sw sv ty ta tt te th bo ti to tr tk-Latn=tk uk " +
  "ur ug uz-Latn=uz vi cy xh yo zu";

export const sourceLanguage = languageTable(SHARED);

/** `pt` is written as in Brazil. */
export const targetLanguage = languageTable(`${SHARED} pt-BR=pt pt-PT=pt-pt fr-CA=fr-ca`);
