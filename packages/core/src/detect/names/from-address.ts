import { toPlain } from "../plain.ts";
import { isCommonWord } from "../words/common.ts";
import { isClearGivenName, isGivenName } from "./given.ts";
import { isSurname } from "./surnames.ts";

/** Who an e-mail address names: by its own parts, and by the words of the text that it repeats. */
export function* namesFromAddress(text: string, address: string): Iterable<string> {
  const name = nameInAddress(address);
  if (name !== undefined) yield name;
  yield* namesLikeAddress(text, address);
}

function nameInAddress(address: string): string | undefined {
  const parts = address
    .slice(0, Math.max(0, address.indexOf("@")))
    .toLowerCase()
    .replaceAll(/\d+/g, "")
    .split(/[._+-]+/)
    .filter((part) => part.length > 2);
  const [first, last] = [parts[0], parts[1]];
  if (first === undefined || parts.length > 3) return undefined;
  if (last === undefined) return isClearGivenName(first) ? first : undefined;
  const looksRight = isGivenName(first) || isGivenName(last) || isSurname(last) || isSurname(first);
  return looksRight && !parts.some((part) => isCommonWord(part) && !isGivenName(part)) ? parts.join(" ") : undefined;
}

/**
 * "soy yusra el amrani y mi correo es yusra.ea97@…": a word of an address that is also written in the text, and is no
 * word of the language, is how somebody is called; what a particle joins to it belongs to the name.
 */
function* namesLikeAddress(text: string, address: string): Iterable<string> {
  const words = address
    .slice(0, Math.max(0, address.indexOf("@")))
    .toLowerCase()
    .match(/[a-z]{4,20}/g);
  const all = toPlain(text);
  for (const word of words ?? []) {
    if (isCommonWord(word) || MAILBOX.has(word)) continue;
    const written = new RegExp(`(?<![a-z0-9._@+-])${word}(?![a-z0-9._@+-])${JOINED}?`).exec(all);
    if (written === null) continue;
    const joined = written[1] ?? "";
    yield isCommonWord(joined.split(" ").at(-1) ?? "") ? word : word + joined;
  }
}

const JOINED = "( (?:el|al|dos|di|van|von|ben|bin|ait) [a-z]{3,20})";

/** Addresses of desks, not of people. */
const MAILBOX: ReadonlySet<string> = new Set(
  (
    "info admin office contact kontakt contacto contatto contacte support soporte supporto suporte suport service servicio " +
    "servizio servico servei sales ventas vendite vendas vendes help hello hola noreply reply mail correo posta billing " +
    "facturacion fatture faturas factures orders pedidos ordini commandes clientes clienti clients reclamaciones " +
    "webmaster postmaster team studio ufficio bestellung rechnung kundenservice datenschutz privacy"
  ).split(" "),
);
