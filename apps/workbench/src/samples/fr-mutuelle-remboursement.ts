import type { Sample } from "./sample.ts";

export const frMutuelleRemboursement: Sample = {
  id: "fr-mutuelle-remboursement",
  language: "fr",
  contentType: "ticket",
  title: "Health insurance: social security numbers, a child, abbreviations without accents",
  subject: "pb remboursement optique - adhérent 0047-552918",
  customerName: "Anne-Sophie Lemaître",
  messages: [
    {
      from: "customer",
      at: "2025-04-07T12:14:00Z",
      format: "text",
      body: `bjr
g fait les lunettes de mon fils le 10 mars chez l opticien et tjs pas rembourse. la secu a paye mais pas vous. svp c urgent car j'ai avance 284€
n° adherent 0047-552918
n secu 2 85 07 63 113 042 26
merci d'avance
anne sophie lemaitre`,
    },
    {
      from: "agent",
      at: "2025-04-07T14:50:00Z",
      format: "text",
      body: `Bonjour Madame Lemaître,

Nous n'avons pas reçu le décompte de votre caisse. Pourriez-vous nous transmettre le nom, le prénom et la date de naissance de l'enfant, ainsi qu'un RIB à jour ?

Bien cordialement,
Kévin Delacroix-Benali
Conseiller mutualiste`,
    },
    {
      from: "customer",
      at: "2025-04-08T06:39:00Z",
      format: "text",
      body: `Bjr Kévin

C est Timéo Garnier-Lemaître né le 27/02/2016 (il est sur la carte de son père, Yannick Garnier, secu 1720175115209 66). Nous sommes séparés donc svp le virement sur MON compte:

RIB
Titulaire : MME LEMAITRE ANNE SOPHIE
IBAN  FR76 3000 4008 2800 0104 2937 745
BIC   BNPAFRPPXXX
Domiciliation : CLERMONT FD JAUDE

Je vous rappelle que j'ai changé d'adresse depuis janvier :
18 rue des Tilleuls Argentés, bât. C, appt 204
63100 Clermont-Ferrand
et de numéro : 06 48 21 97 35

Cdlt
A-S. Lemaître`,
    },
    {
      from: "note",
      at: "2025-04-08T08:05:00Z",
      format: "text",
      body: "Attention conflit parental, ne PAS communiquer l'adresse à M. Garnier (il a appelé hier depuis le 06 17 40 92 58, énervé). Timéo rattaché aux deux. Dossier OPT-2025-33817 transmis à Solenn Le Goff pour paiement.",
    },
    {
      from: "customer",
      at: "2025-04-22T17:58:00Z",
      format: "text",
      body: `TOUJOURS RIEN !!!! Ça fait 6 SEMAINES. J'ai eu une certaine Solenn au téléphone qui me dit que le virement est parti sur l'ancien compte FR7620041010050500261302693 qui est CLÔTURÉ depuis 2 ans !!! Vous vous moquez du monde. Je veux parler à un responsable, rappelez moi au 0648219735 après 18h ou écrivez à as.lemaitre@example.org (pas l'ancienne lemaitre.garnier@example.com svp)

Envoyé de mon téléphone

Le mar. 8 avr. 2025 à 10:20, Kévin Delacroix-Benali <k.delacroix@mutuelle-arverne.example> a écrit :
> Bonjour Madame Lemaître,
> Votre dossier OPT-2025-33817 a bien été transmis au service paiement.`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "anne sophie lemaitre" },
    { entity: "PERSON", value: "LEMAITRE ANNE SOPHIE" },
    { entity: "PERSON", value: "A-S. Lemaître" },
    { entity: "PERSON", value: "Lemaître" },
    { entity: "PERSON", value: "Anne-Sophie" },
    { entity: "PERSON", value: "Kévin Delacroix-Benali" },
    { entity: "PERSON", value: "Kévin" },
    { entity: "PERSON", value: "Timéo Garnier-Lemaître" },
    { entity: "PERSON", value: "Timéo" },
    { entity: "PERSON", value: "Yannick Garnier" },
    { entity: "PERSON", value: "Garnier" },
    { entity: "PERSON", value: "garnier" },
    { entity: "PERSON", value: "Solenn Le Goff" },
    { entity: "PERSON", value: "Solenn" },
    { entity: "NATIONAL_ID", value: "2 85 07 63 113 042 26" },
    { entity: "NATIONAL_ID", value: "1720175115209 66" },
    { entity: "DATE_OF_BIRTH", value: "27/02/2016" },
    { entity: "IBAN", value: "FR76 3000 4008 2800 0104 2937 745" },
    { entity: "IBAN", value: "FR7620041010050500261302693" },
    { entity: "ADDRESS", value: "18 rue des Tilleuls Argentés, bât. C, appt 204" },
    { entity: "ADDRESS", value: "63100 Clermont-Ferrand" },
    { entity: "PHONE", value: "06 48 21 97 35" },
    { entity: "PHONE", value: "0648219735" },
    { entity: "PHONE", value: "06 17 40 92 58" },
    { entity: "EMAIL", value: "as.lemaitre@example.org" },
    { entity: "EMAIL", value: "lemaitre.garnier@example.com" },
    { entity: "EMAIL", value: "k.delacroix@mutuelle-arverne.example" },
    { entity: "ACCOUNT_ID", value: "0047-552918" },
    { entity: "ACCOUNT_ID", value: "OPT-2025-33817" },
  ],
  next: {
    from: "customer",
    at: "2025-04-23T07:10:00Z",
    format: "text",
    body: "Bonjour, c'est encore Mme Lemaître, j'ai oublié : le virement doit être au nom d'Anne-Sophie et surtout PAS à mr garnier. Merci de confirmer le dossier OPT-2025-33817.",
  },
  reply: `Dear Ms Lemaître,

I am sorry: the payment for file OPT-2025-33817 went to a closed account. We send 284 euros again today, to FR76 3000 4008 2800 0104 2937 745 only. I will call you at 06 48 21 97 35 this evening.

Kévin`,
};
