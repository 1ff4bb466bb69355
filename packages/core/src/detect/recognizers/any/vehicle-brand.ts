import { contextRecognizer } from "../../context-recognizer.ts";

/** A plate right behind the car it hangs on: "Skoda Octavia, EB 31 907", "Toyota Yaris ΙΚΖ-4418", "trailer WNA 50X". */
export const vehicleBrand = contextRecognizer({
  id: "vehicle-brand",
  entity: "VEHICLE",
  words: {
    any: "toyota|skoda|vw|volkswagen|audi|bmw|mercedes|opel|ford|fiat|renault|peugeot|citroen|seat|dacia|hyundai|kia|nissan|honda|mazda|suzuki|volvo|mitsubishi|subaru|tesla|lexus|jeep|mini|smart|yamaha|vespa|piaggio|ducati|iveco|scania|daf|prado|octavia|golf|corolla|yaris|civic|focus|fiesta|clio|punto|panda|astra|corsa|polo|passat|duster|sandero|qashqai",
    kinds:
      "auto|coche|moto|bil|dragbil|trailer|slap|rego|tag|aracim|aracimin|arac|furgone|furgon|camion|lkw|wagen|anhanger|pkw|kamion|samochod|vozilo|auton|autoni|masina|οχημα|φορτηγακι|αυτοκινητο|רכב|السيارة|سيارة|मोटरसाइकिल|มอเตอร์ไซค์|รถ",
  },
  value:
    /(?=[A-ZΑ-Ωก-ฮ0-9 -]{0,10}\d)(?=[\d -]{0,8}[A-ZΑ-Ωก-ฮ])(?:[A-ZΑ-Ωก-ฮ0-9]{1,4}[ -]?){1,2}[A-ZΑ-Ω0-9]{1,5}(?![\p{L}\p{N}])/uy,
  reach: 2,
  score: 0.5,
  validate: (value) => /^.{5,9}$/.test(value.replaceAll(/[ -]/g, "")) && /\d{2}/.test(value.replaceAll(/[ -]/g, "")),
});
