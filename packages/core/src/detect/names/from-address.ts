import { isCommonWord } from "../words/common.ts";
import { isClearGivenName, isGivenName } from "./given.ts";
import { wordSet } from "../words/word-set.ts";

/** Who an e-mail address names: by its own parts, and by the words of the text that it repeats. `all` is the plain text. */
export function namesFromAddress(all: string, address: string): readonly string[] {
  const mailbox = address.slice(0, Math.max(0, address.indexOf("@"))).toLowerCase();
  const name = nameInAddress(mailbox);
  const names = namesLikeAddress(all, mailbox);
  return name === undefined ? names : [name, ...names];
}

function nameInAddress(mailbox: string): string | undefined {
  const parts = lettersOf(mailbox).filter((part) => part.length > 2);
  const [first, last] = [parts[0], parts[1]];
  if (first === undefined || parts.length > 3) return undefined;
  if (last === undefined) return isClearGivenName(first) ? first : undefined;
  const looksRight = isGivenName(first) || isGivenName(last);
  return looksRight && !parts.some((part) => isCommonWord(part) && !isGivenName(part)) ? parts.join(" ") : undefined;
}

/** Between the signs of an address, without digits. */
function lettersOf(mailbox: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of mailbox) {
    if ("._+-".includes(character)) {
      parts.push(part);
      part = "";
    } else if (character < "0" || character > "9") part += character;
  }
  return [...parts, part];
}

/**
 * "soy yusra el amrani y mi correo es yusra.ea97@…": a word of an address that is also written in the text, and is no
 * word of the language, is how somebody is called; what a particle joins to it belongs to the name.
 */
function namesLikeAddress(all: string, mailbox: string): readonly string[] {
  const names: string[] = [];
  for (const word of mailbox.match(/[a-z]{4,20}/g) ?? []) {
    if (isCommonWord(word) || MAILBOX.has(word)) continue;
    const end = endOfWord(all, word);
    if (end === undefined) continue;
    JOINED.lastIndex = end;
    const joined = JOINED.exec(all)?.[0] ?? "";
    names.push(isCommonWord(joined.slice(joined.lastIndexOf(" ") + 1)) ? word : word + joined);
  }
  return names;
}

const JOINED = / (?:el|al|dos|di|van|von|ben|bin|ait) [a-z]{3,20}/y;

/** Where the word ends at the first place where it is no part of an address or of another word. */
function endOfWord(all: string, word: string): number | undefined {
  for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isInAddress(all.charCodeAt(at - 1)) && !isInAddress(all.charCodeAt(end))) return end;
  }
  return undefined;
}

/** a–z, 0–9 and . _ @ + - */
function isInAddress(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 64 ||
    code === 95
  );
}

/** Addresses of desks, not of people. */
const MAILBOX: ReadonlySet<string> = wordSet(`
  info admin office contact kontakt contacto contatto contacte support soporte supporto suporte suport service
  servicio servizio servico servei sales ventas vendite vendas vendes help hello hola noreply reply mail correo
  posta billing facturacion fatture faturas factures orders pedidos ordini commandes clientes clienti clients
  reclamaciones webmaster postmaster team studio ufficio bestellung rechnung kundenservice datenschutz privacy`);
