import type { Entity } from "../../entity.ts";
import type { Refiner } from "../types.ts";
import { isNear, type WordFinder, wordFinder } from "../words/match.ts";

/** Words that speak for an entity whatever recognizer found it. Lower case, no accents. */
const WORDS: Partial<Record<Entity, readonly string[]>> = {
  NATIONAL_ID: [
    "dni",
    "nif",
    "nie",
    "documento",
    "identidad",
    "identity",
    "id",
    "ausweis",
    "identita",
    "identite",
    "identidade",
    "identitat",
    "cedula",
    "cpf",
    "passport",
    "id card",
    "carta d'identita",
  ],
  TAX_ID: [
    "nif",
    "cif",
    "iva",
    "vat",
    "tax",
    "fiscal",
    "steuer",
    "fiscale",
    "contribuinte",
    "ust",
    "btw",
    "tva",
    "impuesto",
    "impots",
  ],
  HEALTH_ID: [
    "seguridad social",
    "sanitaria",
    "health",
    "salud",
    "securite sociale",
    "krankenkasse",
    "versicherung",
    "insurance",
    "nhs",
    "medicare",
    "salute",
    "saude",
  ],
  BANK_ACCOUNT: [
    "cuenta",
    "account",
    "konto",
    "compte",
    "conto",
    "conta",
    "rekening",
    "bank",
    "banco",
    "banca",
    "banque",
  ],
  IP: ["ip"],
  DEVICE_ID: ["imei", "serial", "serie", "seriennummer", "serienummer"],
  PERSON: ["titular", "cliente", "customer", "kunde", "klant", "client", "paciente", "patient"],
};

const PATTERNS = new Map(Object.entries(WORDS).map(([entity, words]) => [entity, wordFinder(words)]));
const RAISE = 0.25;
const ENOUGH = 0.7;

/** The words that raise a finding of that kind: a text without them raises none. */
export function wordsFor(entity: Entity): WordFinder | undefined {
  return PATTERNS.get(entity);
}

/** Raises what is unsure when a word beside it says the same. */
export const context: Refiner = {
  id: "context",
  refine: (findings, text) =>
    findings.map((finding) => {
      if (finding.score >= ENOUGH) return finding;
      const pattern = wordsFor(finding.entity);
      if (pattern === undefined || !isNear(text, finding, pattern, { before: 40, after: 12 })) return finding;
      return {
        ...finding,
        score: Math.min(0.95, finding.score + RAISE),
        because: [...(finding.because ?? []), "context"],
      };
    }),
};
