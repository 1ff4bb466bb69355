import { languageTable } from "../language-table.ts";

/**
 * Pinned from DeepL's published table (developers.deepl.com, "Languages supported"): those it translates in full.
 * Its later additions are left out: for them it promises neither variants nor tag handling.
 */
const SHARED =
  "ar=AR bg=BG cs=CS da=DA de=DE el=EL et=ET fi=FI fr=FR he=HE hu=HU id=ID it=IT ja=JA ko=KO lt=LT lv=LV nb=NB nl=NL " +
  "pl=PL ro=RO ru=RU sk=SK sl=SL sv=SV th=TH tr=TR uk=UK vi=VI";

/** Sources carry no region. */
export const sourceLanguage = languageTable(`${SHARED} en=EN es=ES pt=PT zh=ZH`);

/** Targets carry their variant wherever DeepL has one: a bare code does not promise which. */
export const targetLanguage = languageTable(
  `${SHARED} en-US=EN-US en-GB=EN-GB es=ES es-419=ES-419 pt-BR=PT-BR pt-PT=PT-PT zh-Hans=ZH-HANS zh-Hant=ZH-HANT`,
);

/** Pinned from the same pages, "formality". */
const FORMALITY: ReadonlySet<string> = new Set("DE ES ES-419 FR IT JA NL PL PT-BR PT-PT RU".split(" "));

export const honoursFormality = (target: string): boolean => FORMALITY.has(targetLanguage(target) ?? "");
