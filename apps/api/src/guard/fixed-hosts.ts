/**
 * Translation services' own hosts, as packages/vendors writes them: no admin names these, so where they point need not be
 * looked up before each call, and a resolver that is away does not stop them.
 */
export const FIXED_HOSTS: ReadonlySet<string> = new Set([
  "api.deepl.com",
  "api-free.deepl.com",
  "api-us.deepl.com",
  "api-jp.deepl.com",
  "api.openai.com",
  "eu.api.openai.com",
  "us.api.openai.com",
  "jp.api.openai.com",
  "in.api.openai.com",
  "au.api.openai.com",
  "api.anthropic.com",
  "api.modernmt.com",
  "api.laratranslate.com",
  "api.inten.to",
  "api-translate.systran.net",
  "papago.apigw.ntruss.com",
  "translate.api.cloud.yandex.net",
  "translation.googleapis.com",
  "translate-eu.googleapis.com",
  "translate-us.googleapis.com",
  "oauth2.googleapis.com",
  "api.cognitive.microsofttranslator.com",
  "api-eur.cognitive.microsofttranslator.com",
  "api-nam.cognitive.microsofttranslator.com",
  "api-apc.cognitive.microsofttranslator.com",
]);
