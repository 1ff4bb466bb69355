import { atDigits, beforeSign, isHex } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** IPv4. Four small numbers are also how versions are written, so "version 1.2.3.4" is left alone. */
export const ipv4 = patternRecognizer({
  id: "ipv4",
  anchor: atDigits,
  entity: "IP",
  pattern:
    /(?<![\w.-])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\w-]|\.\d)(?:\/\d{1,2}(?!\d))?/g,
  score: 0.8,
  validate: (value, { start }, text) => {
    if (
      /(?:\bv|ver|ve?rsi[oó]n|versione|versão|versie|wersj\p{L}|verze|versiune\p{L}?|verzi\p{L}{1,3}|versio\p{L}?|sürüm\p{L}{0,2}|έκδοση|верси\p{L}|версі\p{L}|גרסה|الإصدار|संस्करण|เวอร์ชัน|バージョン|版本|버전|versi|phiên bản|firmware|release|build|fw|update|driver|app|software|plugin|ios|android|chrome|windows|patch|n[uú]mero|section|chapter)[ .:#(]{0,2}$/iu.test(
        text.slice(Math.max(0, start - 16), start),
      )
    )
      return false;
    const parts = value.split(/[./]/).map(Number);
    return parts.slice(0, 4).every((part) => part < 20) && parts[0] !== 10 ? 0.35 : 0.8;
  },
  context: ["ip", "direccion ip", "ip address", "adresse ip", "indirizzo ip", "ip-adresse"],
});

/** IPv6, parsed: RFC 4291 section 2.2, with a zone or a prefix length. */
export const ipv6 = patternRecognizer({
  id: "ipv6",
  anchor: beforeSign("colon", 4, isHex),
  entity: "IP",
  pattern:
    /(?<![\w:.])[0-9A-Fa-f]{0,4}:(?:[0-9A-Fa-f]{0,4}:){1,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{1,4})?(?:%\w{1,12})?(?:\/\d{1,3})?(?![\w:]|\.\d)/g,
  score: 0.9,
  validate: isIpv6,
});

function isIpv6(value: string): boolean {
  const address = value.replace(/[%/].*$/, "").replace(/:(?:\d{1,3}\.){3}\d{1,3}$/, ":0:0");
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  if (!groups.flat().every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = groups.flat().length;
  return halves.length === 2 ? count < 8 && count >= 1 && address.length > 4 : count === 8;
}
