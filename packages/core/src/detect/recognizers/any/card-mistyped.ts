import { contextRecognizer } from "../../context-recognizer.ts";

/** Twelve and more digits after the word for a card are one, even with a digit too few or wrong. */
export const cardMistyped = contextRecognizer({
  id: "card-mistyped",
  entity: "CARD",
  words: {
    es: "tarjeta|tarjeta entera|numero de tarjeta",
    it: "carta|carta di credito|numero carta|numero della carta",
    fr: "carte bancaire|carte bleue|numero de carte|cb",
    pt: "cartao|cartao de credito|numero do cartao",
    ca: "targeta|numero de targeta",
    en: "card|card number|credit card|debit card|visa|mastercard|amex",
    de: "kreditkarte|kartennummer|karte",
    nl: "creditcard|kaartnummer|pinpas",
  },
  value: /\d{4}(?:[ -]?\d{4}){1,3}(?:[ -]?\d{1,4})?(?!\d|[.,]\d)/y,
  isListed: true,
  score: 0.75,
  validate: (value) => value.replaceAll(/\D/g, "").length >= 12,
});
