import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Please ship it to [ADDRESS:123 main st apt 4b springfield il 62704] thanks",
    "My address is [ADDRESS:Flat 3, 12 King's Road, London SW3 4RP].",
    "Send to [ADDRESS:P.O. Box 482, Bozeman, MT 59771]",
    "[ADDRESS:PSC 1234 Box 5678\nAPO AE 09204]",
    "We are at [ADDRESS:RR 2 Box 118, Cobden, IL 62920]",
    "new place: [ADDRESS:Unit 5, 27 Wattle Street, Newtown NSW 2042]",
    "Deliver to [ADDRESS:48 Maple Avenue, Toronto, ON M4W 2T7, Canada]",
    "I moved to [ADDRESS:14 Main Street, Kinsale, Co. Cork, P17 XK58]",
    "Address: [ADDRESS:Flat No. 302, Sai Residency, MG Road, Pune 411001]",
    "It happened at the corner of [ADDRESS:Oak St and 5th Ave]",
    "my zip code is [ADDRESS:90210]",
    "my postcode is [ADDRESS:LS6 2AB]",
    "ship to\n[ADDRESS:1600 Willow Creek Pkwy\nSuite 200\nAustin, TX 78701\nUSA]\n",
  ],
  de: [
    "Bitte an [ADDRESS:Lindenweg 5, 50667 Köln] schicken",
    "Ich wohne in der [ADDRESS:Schillerstraße 22 in 80336 München].",
    "Anschrift:\n[ADDRESS:Mühlgasse 7/2/14\n1040 Wien\nÖsterreich]",
    "Meine Adresse ist [ADDRESS:Bahnhofstrasse 12, CH-8001 Zürich]",
    "neue Adresse [ADDRESS:Postfach 1203, 70008 Stuttgart]",
    "> Familie Test\n> [ADDRESS:Alte Poststr. 3a\n> 04229 Leipzig]",
    "PLZ: [ADDRESS:10115]",
  ],
  fr: [
    "J'habite [ADDRESS:5 rue de la paix 75002 paris]",
    "Livraison au [ADDRESS:17 ter, chemin des Vignes, 33000 Bordeaux]",
    "Adresse : [ADDRESS:Avenue Louise 231 bte 4, 1050 Bruxelles]",
    "à livrer : [ADDRESS:Résidence Les Pins, 3 allée des Acacias, 13008 Marseille]",
    "[ADDRESS:BP 40217, 35002 Rennes Cedex]",
    "code postal [ADDRESS:69003]",
  ],
  es: [
    "vivo en [ADDRESS:calle mayor 5 2b madrid]",
    "Domicilio: [ADDRESS:Av. Insurgentes Sur 1602, Col. Crédito Constructor, C.P. 03940, Ciudad de México]",
    "Mi casa es [ADDRESS:Av. Corrientes 1234, piso 5 dto B, C1043AAZ Buenos Aires]",
    "envíen a [ADDRESS:Cra 15 # 93-60 apto 301, Bogotá]",
    "Dirección: [ADDRESS:Av. Providencia 1208, depto 45, Santiago de Chile]",
    "CP: [ADDRESS:28016]",
    "[ADDRESS:Apartado de Correos 214, 29080 Málaga]",
  ],
  it: [
    "Abito in [ADDRESS:Via dei Mille 12, 10123 Torino TO]",
    "Spedire a [ADDRESS:Viale Monza 5, scala B, piano 3, 20127 Milano]",
    "Indirizzo: [ADDRESS:Piazza Dante 8 - 80135 Napoli (NA)]",
    "[ADDRESS:Casella postale 12, 38122 Trento]",
    "CAP [ADDRESS:00185]",
  ],
  pt: [
    "Moro na [ADDRESS:Rua Augusta 1500, apto 32, São Paulo - SP, 01304-001]",
    "Morada: [ADDRESS:Av. da Liberdade 110, 3.º Esq., 1250-146 Lisboa]",
    "entregar na [ADDRESS:Travessa do Carmo 4, 4000-160 Porto]",
    "CEP: [ADDRESS:22041-001]",
  ],
  nl: [
    "Ik woon op [ADDRESS:Kerkstraat 12 II, 1017 GP Amsterdam]",
    "Adres: [ADDRESS:Meir 45 bus 3, 2000 Antwerpen]",
    "Bezorgen bij [ADDRESS:Oude Gracht 5a, 3511 AB Utrecht]",
    "postcode [ADDRESS:3512 JK]",
    "stuur naar [ADDRESS:Postbus 5050, 2600 GB Delft]",
  ],
  sv: [
    "Jag bor på [ADDRESS:Storgatan 14 lgh 1102, 211 34 Malmö]",
    "Leverera till [ADDRESS:Norra Vallgatan 6, 411 05 Göteborg]",
    "[ADDRESS:Box 212, 751 04 Uppsala]",
    "postnummer [ADDRESS:113 59]",
  ],
  da: [
    "Jeg bor på [ADDRESS:Nørrebrogade 45, 2. tv, 2200 København N]",
    "Adresse: [ADDRESS:Skovvej 3, 8000 Aarhus C]",
    "send til [ADDRESS:Østergade 12, st. th, 5000 Odense C]",
    "postnummer [ADDRESS:8000]",
  ],
  nb: [
    "Jeg bor i [ADDRESS:Storgata 15, 0184 Oslo]",
    "Adresse: [ADDRESS:Kirkeveien 64B, 0364 Oslo]",
    "flyttet til [ADDRESS:Strandgaten 7, 5013 Bergen]",
    "send til [ADDRESS:Postboks 34, 7001 Trondheim]",
  ],
  fi: [
    "Asun osoitteessa [ADDRESS:Mannerheimintie 12 A 5, 00100 Helsinki]",
    "Osoite: [ADDRESS:Kauppakatu 3, 40100 Jyväskylä]",
    "lähettäkää [ADDRESS:Rantatie 8 as 4, 90100 Oulu]",
    "postinumero [ADDRESS:33100]",
  ],
};

const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Please place your order 12345 today",
    "We had to drive 5 miles to the store",
    "Main Street Bank charged me 20 dollars",
    "Flight 212 leaves gate 12 at 5 pm",
    "It is a 10 minute walk, 3 court cases, 12 park tickets",
  ],
  de: [
    "Das war ein Umweg 5 Mal",
    "Rechnungsplatz 3 ist leer",
    "Wir treffen uns in der Straße um 5 Uhr",
    "Der Parkplatz 12 war belegt",
  ],
  fr: ["La route 5 heures, la place 12 libre dans la rue", "Le cours 3 est annulé depuis 2 jours"],
  es: ["la calle estaba cortada 12 horas", "por la vía rápida 24 horas, plaza 2"],
  it: ["via email 3 volte, il corso 5 ore", "la strada 12 km di coda"],
  pt: ["a rua estava cheia 3 dias", "via postal 2 vezes, praça cheia 5 horas"],
  nl: ["De straat 5 dagen afgesloten", "Onderweg 3 uur, plan 4 mislukt"],
  sv: ["Jag väntade 3 dagar av 10 möjliga", "Omkring 110 kronor, plan 4"],
  da: ["Jeg ventede 3 dage af 10", "Omkring 50 kroner, gangen 3"],
  nb: ["Jeg ventet 3 dager av 10", "Omkring 50 kroner, gangen 3"],
  fi: ["Odotin 3 päivää, tie 5 poikki", "Maksoin 12 euroa, moottoritie 4 suljettu"],
};

const addresses = (text: string, locale?: string) =>
  found(text, locale === undefined ? {} : { locale }).filter(([entity]) => entity === "ADDRESS");

describe("addresses of western and northern Europe and the Americas", () => {
  it.each(Object.entries(FOUND))("are found whole in %s", (locale, marked) => {
    for (const one of marked) {
      const { text, expected } = readMarks(one);
      expect(addresses(text, locale), one).toEqual(expected);
    }
  });

  it.each(Object.entries(LEFT_ALONE))("are not seen in %s", (locale, texts) => {
    for (const text of texts) {
      expect(addresses(text, locale), text).toEqual([]);
      expect(addresses(text), text).toEqual([]);
    }
  });
});
