import { contextRecognizer } from "../../context-recognizer.ts";

/** What opens a gate or a parcel box. */
export const doorCode = contextRecognizer({
  id: "door-code",
  entity: "SECRET",
  words: {
    es: "codigo del portal|codigo portal|codigo de la puerta|codigo de acceso|clave del portal|clave de la puerta|codigo del garaje",
    it: "codice cancello|codice portone|codice di accesso|codice del portone|codice del cancello|codice porta",
    fr: "code portail|code porte|digicode|code d'entree|code immeuble|code d'acces|code du portail|code de la porte|code de l'immeuble|code du hall",
    pt: "codigo da porta|codigo do portao|codigo de acesso",
    ca: "codi del portal|codi d'acces",
    en: "door code|gate code|entry code|access code|buzzer code|lockbox code|code for the door|code for the gate|door pin|keypad code|alarm code",
    de: "turcode|zugangscode|torcode|code fur die tur|code fur die haustur|code zur haustur|haustur-code|code vom tor",
    nl: "deurcode|toegangscode",
  },
  value: /#?(?=[A-Z0-9*#]{0,8}\d)[A-Z0-9*#]{3,9}(?![A-Za-z0-9])/y,
  reach: 2,
  score: 0.8,
});
