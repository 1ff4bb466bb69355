import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: readonly string[] = [
  "[EMAIL:marta arroba correo punto es], [EMAIL:luca chiocciola posta punto it], [EMAIL:paul arobase courrier point fr]",
  "[EMAIL:jan małpa poczta kropka pl], [EMAIL:petr zavináč posta tečka cz], [EMAIL:anna kukac level pont hu]",
  "[EMAIL:ivan собака mail точка ru], [EMAIL:oksana равлик ukr крапка net]",
  "[EMAIL:lars snabel-a post punktum dk], [EMAIL:erik snabel-a post punkt se], [EMAIL:ole krøllalfa post punktum no]",
  "[EMAIL:ali kuyruklu a posta nokta com], [EMAIL:yossi שטרודל mail נקודה com]",
  "[EMAIL:taroアットexampleドットcom], [EMAIL:minsu골뱅이naver닷com], [EMAIL:nguyen a còng gmail chấm com]",
  "[EMAIL:usuario@españa.es], [EMAIL:δοκιμή@παράδειγμα.ελ], [EMAIL:иван@почта.рф]",
  "[SECRET:sk-ant-api03-AbCdEf0123456789AbCdEf0123456789] is my key",
  "GitLab [SECRET:glpat-AbC123dEf456GhI789jK], npm [SECRET:npm_AbCdEf0123456789AbCdEf0123456789abcd]",
  "[SECRET:postgres://admin:S3cret!pw@db.internal.example:5432/shop]",
  "DB_PASSWORD=[SECRET:hunter2hunter2]",
  '"api_key": "[SECRET:abcd1234efgh5678]"',
  "Authorization: Bearer [SECRET:abcdef0123456789abcdef01]",
  "telegram [SECRET:123456789:AAEhBP0av28FbXzPq1WmZzUzU2dVvYwXyZ0]",
  "[SECRET:shpat_0123456789abcdef0123456789abcdef] and [SECRET:hf_AbCdEfGhIj0123456789KlMnOpQrStUvWx]",
  "[SECRET:dapi0123456789abcdef0123456789abcdef] [SECRET:GOCSPX-AbCdEf0123456789AbCdEf012345]",
  "[CRYPTO_WALLET:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq] and [CRYPTO_WALLET:0x52908400098527886E0F7030069857D2E4169EE7]",
  "ltc [CRYPTO_WALLET:LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1], trx [CRYPTO_WALLET:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8]",
  "xrp [CRYPTO_WALLET:rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh]",
  "my solana wallet is [CRYPTO_WALLET:7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV2]",
  "monero [CRYPTO_WALLET:44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A]",
  "ip [IP:fe80::1ff:fe23:4567:890a%eth0], [IP:::ffff:192.0.2.128], [IP:2001:db8::1/64], [IP:10.0.0.12]",
  "mac [MAC:00-1A-2B-3C-4D-5E], [MAC:001a.2b3c.4d5e], [MAC:00:1a:2b:3c:4d:5e]",
  "mac address [MAC:001A2B3C4D5E]",
  "mi contraseña es [SECRET:1234]",
  "BIC [BIC]: COBADEFFXXX, IBAN [IBAN:DE89 3704 0044 0532 0130 00]",
  "write to [EMAIL:john.doe (at) example (dot) org]",
  "see [URL:https://hooks.slack.com/services/T0AAAAAAA/B0BBBBBBB/abcdEFGH1234ijklMNOP5678]",
  "[EMAIL:john_at_example dot org] and [EMAIL:jane-at-example.org]",
];

const LEFT_ALONE: readonly string[] = [
  "Firmware 1.2.3.4, version 10.2.3.4, v2.0.1.0, build 1.0.0.125 and std::vector::iterator",
  "el password es incorrecto y la clave no funciona, der Code ist falsch",
  "Please use token-based auth; my token expired. The secret is out.",
  "password: incorrect, PIN required, code 404, error code 1045, promo code SUMMER24",
  "Set password=true or token=null in the form, see api_key=<YOUR_KEY>",
  "The store is at amazon.com, meet me at home dot. Look at example.net please",
  "ISO 27001:2022, DIN EN 60335-1, RFC 2616, WH-1000XM5, SM-G991B, error 0x80070643, 1920x1080, 5 GHz",
  "Total 1.299,00 € + 21 % IVA = 1.571,79 €; $1,299.99; 3 x 49,90; 12:30-14:00; 2,5 kg",
  "The flight took 12 h, size 42 EU, 220-240 V, 2.4 GHz, 1080p60, H.264, MP4",
];

describe("secrets, wallets, addresses of machines and of mail", () => {
  it.each(FOUND)("are found: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text)).toEqual(expected);
  });

  it.each(LEFT_ALONE)("are left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
