import { CONSEQUENCES, type AttemptOutcome } from "@sottovoce/core";

/** How an attempt may have ended. */
export const OUTCOMES = Object.keys(CONSEQUENCES) as [AttemptOutcome, ...AttemptOutcome[]];

/**
 * The words that a job's row may use for languages and vendors. They equal the rows that the migrations seed (a test
 * compares them). A new word is a new migration: drop the table's `_closed` trigger, insert, create it again.
 */
export const RECORDED_LANGUAGES: ReadonlySet<string> = new Set(
  (
    "und " +
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et " +
    "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk " +
    "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny " +
    "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk " +
    "tl tn to tr ts tt ug uk ur uz ve vi vo wa wo xh yi yo za zh zu " +
    "ace arz ast bar bho ceb ckb crh doi fil frp gom gsw haw hmn hsb ilo kab kmr lmo lus mai mni nds nso pag pam pap pnb prs rom " +
    "scn sma sme smj smn szl tzl vec war yua yue " +
    "ar-AE ar-EG ar-MA ar-SA de-AT de-CH de-DE en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-419 es-AR es-CL es-CO es-ES " +
    "es-MX es-PE es-US fr-BE fr-CA fr-CH fr-FR it-CH it-IT nl-BE nl-NL pt-BR pt-PT sr-Cyrl sr-Latn zh-CN zh-HK zh-Hans zh-Hant " +
    "zh-TW"
  ).split(" "),
);

/** `none`: nothing was sent. `other`: a vendor that no migration has named yet. */
export const RECORDED_VENDORS: ReadonlySet<string> = new Set(
  (
    "none other alibaba amazon anthropic apertium azure azure-2026 deepl google google-advanced google-v2 intento lara libretranslate " +
    "marian microsoft modernmt openai papago systran tencent yandex"
  ).split(" "),
);

/** The nearest tag that may be recorded: the tag, its language, or `und`. */
export function recordedLanguage(tag: string): string {
  if (RECORDED_LANGUAGES.has(tag)) return tag;
  const language = tag.split("-")[0] ?? "und";
  return RECORDED_LANGUAGES.has(language) ? language : "und";
}

export const recordedVendor = (id: string): string => (RECORDED_VENDORS.has(id) ? id : "other");

/** What an admin or the operator may be said to have done. */
export const AUDIT_ACTIONS = [
  "tenant_created",
  "tenant_deleted",
  "tenant_key_rotated",
  "key_created",
  "key_revoked",
  "settings_changed",
  "settings_proposed",
  "settings_approved",
  "settings_rejected",
  "settings_rolled_back",
  "credential_set",
  "credential_deleted",
  "jobs_erased",
  "canary_run",
] as const;

/** Whose secrets may be said to have been set. */
export const AUDIT_PURPOSES: readonly string[] = [
  "access:oracle",
  "access:salesforce",
  "access:zendesk",
  ...[...RECORDED_VENDORS].filter((id) => id !== "none" && id !== "other").map((id) => `vendor:${id}`),
];
