import { languageTable } from "../language-table.ts";

/**
 * Pinned from Lara's locales (developers.laratranslate.com, "Supported languages"). Lara knows a default for a few bare
 * languages only, so every code is a whole locale.
 */
export const languageCode = languageTable(
  "af=af-ZA am=am-ET ar=ar-SA az-Latn=az-AZ be=be-BY bg=bg-BG bn=bn-BD bs-Latn=bs-BA ca=ca-ES ceb=ceb-PH cs=cs-CZ cy=cy-GB " +
    "da=da-DK de=de-DE el=el-GR en-GB en-US es=es-ES es-419 et=et-EE eu=eu-ES fa=fa-IR fi=fi-FI fil=tl-PH fr=fr-FR fr-CA " +
    "ga=ga-IE gd=gd-GB gl=gl-ES gu=gu-IN he=he-IL hi=hi-IN hr=hr-HR hu=hu-HU hy=hy-AM id=id-ID is=is-IS it=it-IT ja=ja-JP " +
    "jv-Latn=jv-ID ka=ka-GE kk-Cyrl=kk-KZ km=km-KH kn=kn-IN ko=ko-KR ky-Cyrl=ky-KG lb=lb-LU lo=lo-LA lt=lt-LT lv=lv-LV " +
    "mk=mk-MK ml=ml-IN mn-Cyrl=mn-MN mr=mr-IN ms-Latn=ms-MY mt=mt-MT my=my-MM nb=nb-NO ne=ne-NP nl=nl-NL pa-Guru=pa-IN " +
    "pl=pl-PL ps=ps-PK pt-BR pt-PT ro=ro-RO ru=ru-RU si=si-LK sk=sk-SK sl=sl-SI so=so-SO sq=sq-AL sr-Cyrl=sr-Cyrl-RS " +
    "su-Latn=su-ID sv=sv-SE sw=sw-KE ta=ta-IN te=te-IN tg=tg-TJ th=th-TH tr=tr-TR uk=uk-UA ur=ur-PK uz-Latn=uzn-UZ vi=vi-VN " +
    "xh=xh-ZA yo=yo-NG zh-Hans=zh-CN zh-Hant=zh-TW zu=zu-ZA",
);

/** Languages that address people in two ways; Lara is asked in words, so the list is ours. */
const FORMALITY = languageTable(
  "bg bs ca cs da de el es et fi fr gl hi hr hu id it ja ko lt lv mk nb nl pl pt ro ru sk sl sq sr sv tr uk",
);

export const honoursFormality = (target: string): boolean => FORMALITY(target) !== undefined;
