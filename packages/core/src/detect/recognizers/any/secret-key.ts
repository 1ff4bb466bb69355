import { atKeys } from "../../anchors-of-words.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/**
 * Keys by the prefix that their service documents. Of one length or more the rest is letters, digits, - and _.
 * Amazon, Anthropic, OpenAI, OpenRouter, Groq, xAI, Perplexity, NVIDIA, Replicate, Hugging Face, LangSmith; GitHub,
 * GitLab, Bitbucket and Atlassian, npm, PyPI, Docker, RubyGems, NuGet, Clojars, JFrog; Stripe, Square, Razorpay,
 * Flutterwave, EasyPost, Shippo, WooCommerce, Plaid; Slack, Discord, Telegram, Twilio, SendGrid, Brevo, Resend, Mailgun,
 * Mailchimp; Google, Facebook, Dropbox, Shopify, Figma, Linear, Notion, Airtable, Typeform, Contentful, Postman, ReadMe;
 * DigitalOcean, Heroku, Vercel, Supabase, PlanetScale, Databricks, Doppler, Vault, Terraform, Pulumi, Tailscale, Alibaba,
 * Tencent, Yandex; New Relic, Grafana, Sentry, SonarQube, Dynatrace; Mapbox, Adafruit, 1Password, age.
 */
const PREFIXED = [
  "sk-(?:proj-|svcacct-|ant-|or-)?|gsk_|xai-|pplx-|nvapi-|r8_|hf_|lsv2_(?:pt|sk)_",
  "gh[pousr]_|github_pat_|gl(?:pat|ptt|dt|rt|cbt|ft|soat|imt|agent|oas)-|ATATT3|ATCTT3|ATBB|npm_|pypi-|dckr_pat_|rubygems_|CLOJARS_|AKCp|oy2",
  "whsec_|sq0(?:atp|csp)-|EAAA|rzp_(?:live|test)_|FLWSECK(?:_TEST)?-|EZ[AT]K|shippo_(?:live|test)_|c[ks]_(?=[0-9a-f]{40})|access-(?:sandbox|production)-",
  "xox[abeoprs][-.]|xapp-|xkeysib-|re_(?=[A-Za-z0-9]{4,}_)|key-(?=[0-9a-f]{32})",
  "ya29\\.|GOCSPX-|EAA(?=[A-Za-z0-9]{60})|sl\\.(?=[A-Za-z0-9_-]{100})|shp(?:at|ss|ca|pa)_|figd_|lin_api_|ntn_|secret_(?=[A-Za-z0-9]{40})|pat(?=[A-Za-z0-9]{14}\\.)|tfp_|CFPAT-|PMAK-|rdme_",
  "do[opr]_v1_|HRKU-|vercel_|sbp_|sb_secret_|pscale_(?:tkn|pw|oauth)_|dapi(?=[0-9a-f]{32})|dp\\.(?:pt|st|ct|sa|scim|audit)\\.|hv[sbr]\\.|pul-|tskey-|LTAI|AKID|AQVN|t1\\.(?=[A-Z0-9a-z_-]{60})",
  "NRAK-|NRII-|NRJS-|gl(?:sa|c)_|sntry[su]_|sq[pua]_|dt0[a-z]\\d\\d\\.|aio_|ops_eyJ|AGE-SECRET-KEY-1",
].join("|");

/** Keys of common services, JSON Web Tokens, private key blocks, and addresses that carry a secret. */
export const secretKey = patternRecognizer({
  id: "secret-key",
  // Sixteen characters are the shortest of them.
  anchor: atKeys(16, ["-----BEGIN ", "https://"]),
  entity: "SECRET",
  pattern: new RegExp(
    [
      String.raw`(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])`,
      String.raw`(?<![A-Za-z0-9])(?:sk|pk|rk|live|test)_(?:live|test|prod|sandbox)_[A-Za-z0-9]{10,128}`,
      String.raw`(?<![A-Za-z0-9_-])(?:${PREFIXED})(?=[A-Za-z0-9_.-]{0,30}\d)[A-Za-z0-9_.~-]{15,255}[A-Za-z0-9_=-]`,
      String.raw`(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}`,
      String.raw`(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}`,
      String.raw`(?<![A-Za-z0-9])(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])`,
      String.raw`(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])`,
      String.raw`(?<![A-Za-z0-9])\d{8,10}:AA[A-Za-z0-9_-]{32,35}(?![A-Za-z0-9])`,
      String.raw`(?<![A-Za-z0-9])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}`,
      String.raw`(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}`,
      String.raw`(?<![A-Za-z0-9])(?:[ps]k\.)?eyJ[A-Za-z0-9_-]{8,2000}\.(?:eyJ)?[A-Za-z0-9_-]{8,4000}(?:\.[A-Za-z0-9_-]{8,2000}){0,3}`,
      String.raw`https://(?:hooks\.slack\.com/(?:services|workflows)/|discord(?:app)?\.com/api/webhooks/|[a-z0-9-]{1,60}\.webhook\.office\.com/)[A-Za-z0-9/_@-]{10,300}`,
      String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:,.()-]{1,8000}?-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----`,
    ].join("|"),
    "g",
  ),
  score: 0.97,
});
