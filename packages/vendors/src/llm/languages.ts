import { languageTable } from "../language-table.ts";

/**
 * Languages that large models write well. A list of our own making, and on the careful side: no vendor promises any.
 * Where a model is asked for a variant (`es-MX`), it gets the nearest that stands here.
 */
const NAMES =
  "af=Afrikaans ar=Arabic az=Azerbaijani be=Belarusian bg=Bulgarian bn=Bengali bs=Bosnian ca=Catalan cs=Czech cy=Welsh " +
  "da=Danish de=German de-AT=Austrian_German de-CH=Swiss_Standard_German el=Greek en-GB=British_English " +
  "en-US=American_English es=Spanish es-419=Latin_American_Spanish es-MX=Mexican_Spanish et=Estonian eu=Basque fa=Persian " +
  "fi=Finnish fil=Filipino fr=French fr-CA=Canadian_French ga=Irish gl=Galician gu=Gujarati he=Hebrew hi=Hindi hr=Croatian " +
  "hu=Hungarian hy=Armenian id=Indonesian is=Icelandic it=Italian ja=Japanese ka=Georgian kk=Kazakh kn=Kannada ko=Korean " +
  "lt=Lithuanian lv=Latvian mk=Macedonian ml=Malayalam mr=Marathi ms=Malay mt=Maltese nb=Norwegian_Bokmål ne=Nepali " +
  "nl=Dutch nn=Norwegian_Nynorsk pa-Guru=Punjabi pl=Polish pt-BR=Brazilian_Portuguese pt-PT=European_Portuguese ro=Romanian " +
  "ru=Russian sk=Slovak sl=Slovenian sq=Albanian sr-Cyrl=Serbian_in_Cyrillic_script sr-Latn=Serbian_in_Latin_script " +
  "sv=Swedish sw=Swahili ta=Tamil te=Telugu th=Thai tr=Turkish uk=Ukrainian ur=Urdu uz-Latn=Uzbek vi=Vietnamese " +
  "zh-Hans=Simplified_Chinese zh-Hant=Traditional_Chinese";

const nameOf = languageTable(NAMES.replaceAll(/(\S+)=(\S+)/g, "$1=$2_($1)"));

/** `Brazilian Portuguese (pt-BR)`: a name alone is not always one language. Undefined for a language that is not in the list. */
export const languageName = (tag: string): string | undefined => nameOf(tag)?.replaceAll("_", " ");
