import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Keys of common services, by the prefix each documents, JSON Web Tokens and private key blocks. */
export const secretKey = patternRecognizer({
  id: "secret-key",
  needs: /[A-Za-z]_[A-Za-z0-9]|AKIA|ASIA|sk-|xox|AIza|SG\.|eyJ|glpat-|PRIVATE KEY/,
  entity: "SECRET",
  pattern: new RegExp(
    [
      String.raw`(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])`,
      String.raw`(?<![A-Za-z0-9])(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,99}`,
      String.raw`(?<![A-Za-z0-9])sk-(?:proj-|ant-|or-)?[A-Za-z0-9_-]{20,180}`,
      String.raw`(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,255}`,
      String.raw`(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,255}`,
      String.raw`(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,64}`,
      String.raw`(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,200}`,
      String.raw`(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}`,
      String.raw`(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}`,
      String.raw`(?<![A-Za-z0-9])(?:npm|dop_v1|shpat|shpss|hf|whsec|figd|lin_api|ntn)_[A-Za-z0-9]{20,120}`,
      String.raw`(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,2000}`,
      String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s:,-]{1,8000}-----END [A-Z ]{0,30}PRIVATE KEY-----`,
    ].join("|"),
    "g",
  ),
  score: 0.97,
});
