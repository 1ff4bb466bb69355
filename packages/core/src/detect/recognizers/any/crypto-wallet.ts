import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Bitcoin (Base58, bech32) and Ethereum addresses by shape. 40 hex digits without 0x are as likely a SHA-1, so they are left. */
export const cryptoWallet = patternRecognizer({
  id: "crypto-wallet",
  needs: /0x[0-9a-fA-F]{40}|bc1|[A-Za-z0-9]{26}/,
  entity: "CRYPTO_WALLET",
  pattern:
    /(?<![A-Za-z0-9])(?:bc1[ac-hj-np-z02-9]{11,71}|0x[0-9a-fA-F]{40}|[13](?=[1-9A-HJ-NP-Za-km-z]*[a-km-z])(?=[1-9A-HJ-NP-Za-km-z]*[A-HJ-NP-Z])(?=[1-9A-HJ-NP-Za-km-z]*\d)[1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})(?![A-Za-z0-9])/g,
  score: 0.85,
});
