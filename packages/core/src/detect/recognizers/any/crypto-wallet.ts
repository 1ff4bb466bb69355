import { atKeys, atLongWords } from "../../anchors-of-words.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

const BASE58 = "[1-9A-HJ-NP-Za-km-z]";
const BECH32 = "[ac-hj-np-z02-9]";

/**
 * Wallets by shape: Bitcoin (Base58Check, BIP 173), Ethereum, Litecoin, Tron, XRP, Dogecoin, Cardano, Cosmos, Bitcoin Cash,
 * Monero, TON. 40 hex digits without 0x are as likely a SHA-1, so they are left.
 */
export const cryptoWallet = patternRecognizer({
  id: "crypto-wallet",
  // "bc1" and eleven more are the shortest.
  anchor: atKeys(14),
  entity: "CRYPTO_WALLET",
  pattern: new RegExp(
    String.raw`(?<![A-Za-z0-9])(?:(?:bc|tb|ltc)1${BECH32}{11,71}|BC1[AC-HJ-NP-Z02-9]{11,71}|0x[0-9a-fA-F]{40}|(?=[1-9A-Z]{0,24}[a-km-z])(?=[1-9a-z]{0,24}[A-HJ-NP-Z])(?=[A-Za-z]{0,24}[1-9])(?:[13LM]${BASE58}{25,33}|T${BASE58}{33}|r${BASE58}{24,34}|D[5-9A-HJ-NP-U]${BASE58}{32}|[48][0-9AB]${BASE58}{93}|[UE]Q[A-Za-z0-9_-]{46})|addr1${BECH32}{50,110}|cosmos1${BECH32}{38}|(?:bitcoincash:)?[qp]${BECH32}{41})(?![A-Za-z0-9])`,
    "g",
  ),
  score: 0.85,
});

/** Solana and others that are Base58 and nothing else: a word must say so. */
export const cryptoWalletWord = patternRecognizer({
  id: "crypto-wallet-word",
  entity: "CRYPTO_WALLET",
  anchor: atLongWords(32),
  pattern: new RegExp(
    String.raw`(?<![A-Za-z0-9])(?=[1-9A-Z]{0,30}[a-km-z])(?=[1-9a-z]{0,30}[A-HJ-NP-Z])${BASE58}{32,44}(?![A-Za-z0-9])`,
    "g",
  ),
  score: 0.2,
  context:
    "wallet|solana|sol|phantom|crypto|usdt|usdc|spl|cartera|monedero|billetera|portefeuille|carteira|portafoglio|geldborse|portfel|кошелек|кошелька|гаманець|cuzdan|πορτοφολι|ארנק|محفظة|वॉलेट|กระเป๋า|ウォレット|钱包|錢包|지갑|dompet|vi dien tu".split(
      "|",
    ),
});
