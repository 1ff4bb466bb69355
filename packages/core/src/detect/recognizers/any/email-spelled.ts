import { patternRecognizer } from "../../pattern-recognizer.ts";

const AT = String.raw`(?: ?[([{<] ?(?:at|arroba|chiocciola|arobase|apenstaartje|et|@) ?[)\]}>] ?| (?:at|arroba|chiocciola|arobase|apenstaartje|klammeraffe) )`;
const DOT = String.raw`(?: ?[([{<] ?(?:dot|punto|point|ponto|punkt|punt|\.) ?[)\]}>] ?| (?:dot|punto|point|ponto|punkt|punt) |\.)`;

const TOP =
  "(?:com|net|org|edu|info|eu|es|it|fr|pt|cat|de|at|ch|nl|be|uk|ie|us|ca|mx|ar|cl|co|br|pl|se|dk|no|fi|io|jp|cn|kr|ru|tr)";

/** "marta punto gil arroba correo punto es", "marta [at] example.com". */
export const emailSpelled = patternRecognizer({
  id: "email-spelled",
  needs: /arroba|chiocciola|arobase|apenstaartje|klammeraffe|[([{<] ?(?:at|et|@)| at /i,
  entity: "EMAIL",
  onPlain: true,
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])[a-z0-9][a-z0-9._+-]{0,40}(?:${DOT}[a-z0-9_-]{1,30}){0,2}${AT}[a-z0-9-]{2,40}(?:${DOT}[a-z0-9-]{2,20}){0,2}${DOT}${TOP}(?![a-z0-9])`,
    "g",
  ),
  score: 0.85,
  // "Purchase at amazon.com", "look at example.net": an English at with a real dot is a sentence, unless the name is no word.
  validate: (value) => !/^[a-z]+ at [^ ]+$/i.test(value),
});

/** Typed in a hurry, or with its marks taken out: "nivika45 gmailcom", "marta.gil hotmail com". */
export const emailProvider = patternRecognizer({
  id: "email-provider",
  entity: "EMAIL",
  needs: /gmail|hotmail|yahoo|outlook|icloud|protonmail/i,
  onPlain: true,
  pattern:
    /(?<![a-z0-9])[a-z0-9][a-z0-9._+-]{1,30}(?: [0-9]{1,4})?(?: ?@ ?| | at )(?:gmail|hotmail|yahoo|outlook|icloud|protonmail)(?:\.| dot | ?)(?:com|es|it|fr|de|co\.uk|net)(?![a-z0-9])/g,
  score: 0.7,
});
