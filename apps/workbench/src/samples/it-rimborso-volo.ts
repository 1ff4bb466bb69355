import type { Sample } from "./sample.ts";

export const itRimborsoVolo: Sample = {
  id: "it-rimborso-volo",
  language: "it",
  contentType: "ticket",
  title: "Cancelled flight: passports of a whole family, booking codes, codice fiscale",
  subject: "volo cancellato 14 agosto - rimborso pratica 2025/RB/30917",
  customerName: "Chiara Ferrero",
  messages: [
    {
      from: "customer",
      at: "2025-08-16T06:55:00Z",
      format: "text",
      body: `Salve,
mi chiamo Chiara Ferrero e vi scrivo per il volo VL 2284 Catania-Torino del 14 agosto, cancellato alle 23:50 quando eravamo gia al gate. Codice prenotazione X7KQ2M. Eravamo in 4:

 1  FERRERO/CHIARA MRS      passaporto YB4471903
 2  MANCUSO/SALVATORE MR    passaporto YA9026614
 3  MANCUSO/GINEVRA MISS    nata il 03/06/2014
 4  MANCUSO/ETTORE CHD      nato il 19.11.2018

Nessuno ci ha dato ne albergo ne acqua. Mio marito ha dormito per terra con i bambini!!! Abbiamo dovuto comprare altri biglietti (€ 612,40) e un taxi. Vogliamo il rimborso di TUTTO + i 250 € a testa previsti dal regolamento.

cmq allego le ricevute, nn riesco a caricarle dal sito xké da errore.

Cordiali saluti
Chiara Ferrero
Via Giovanni Amendola 63/bis, int. 4
10126 Torino (TO)
cell. 347 618 2954
C.F. FRRCHR91M47L219R`,
    },
    {
      from: "system",
      at: "2025-08-16T06:55:10Z",
      format: "text",
      body: "Pratica assegnata al gruppo Rimborsi.",
    },
    {
      from: "agent",
      at: "2025-08-18T08:30:00Z",
      format: "text",
      body: `Gentile Sig.ra Ferrero,

ci dispiace molto per il disagio. Per procedere con il bonifico abbiamo bisogno dell'IBAN e dell'intestatario del conto. La pratica è la n. 2025/RB/30917.

Cordialmente,
Tommaso Bellandi
Servizio Clienti Volare Sud
tel. 800 914 372 (lun-ven 9-18)

Il presente messaggio e i suoi allegati sono riservati ai sensi del Reg. UE 2016/679. Chi lo riceve per errore è pregato di cancellarlo.`,
    },
    {
      from: "customer",
      at: "2025-08-18T11:47:00Z",
      format: "text",
      body: `Buongiorno Tommaso, l'IBAN è IT30 B030 6901 6281 0000 0064 317 intestato a Mancuso Salvatore (mio marito, il conto è suo). Se serve il suo codice fiscale ve lo mando, il mio ce l'avete gia. Lui lo trovate al 339 184 7205 o salvo.mancuso@example.com

Il giorno lun 18 ago 2025 alle ore 10:30 Tommaso Bellandi <t.bellandi@volaresud.example> ha scritto:

> Gentile Sig.ra Ferrero,
> ci dispiace molto per il disagio. Per procedere con il bonifico abbiamo
> bisogno dell'IBAN e dell'intestatario del conto.`,
    },
    {
      from: "note",
      at: "2025-08-19T09:02:00Z",
      format: "text",
      body: "Sentito Mancuso al telefono, molto agitato. Attenzione: la tessera fedeltà 7009 4418 2236 risulta a nome Ferrero Chiara ma con indirizzo vecchio (corso Peschiera 211, Torino). La bimba Ginevra ha un'allergia, non c'entra con il rimborso. Approvare 1000 + 612,40.",
    },
    {
      from: "customer",
      at: "2025-08-29T16:20:00Z",
      format: "text",
      body: `SONO PASSATI 11 GIORNI E NON HO VISTO NIENTE. O mi rispondete o passo tutto all'avvocato Pierluigi Santangelo, che ci legge in copia (studio@santangelo.example). la pratica e' 2025/RB/30917, il codice X7KQ2M, l'iban IT30B0306901628100000064317. cosa manca ancora???

chiara ferrero
Inviato da smartphone`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Chiara Ferrero" },
    { entity: "PERSON", value: "chiara ferrero" },
    { entity: "PERSON", value: "Ferrero Chiara" },
    { entity: "PERSON", value: "FERRERO/CHIARA" },
    { entity: "PERSON", value: "Ferrero" },
    { entity: "PERSON", value: "MANCUSO/SALVATORE" },
    { entity: "PERSON", value: "Mancuso Salvatore" },
    { entity: "PERSON", value: "Mancuso" },
    { entity: "PERSON", value: "MANCUSO/GINEVRA" },
    { entity: "PERSON", value: "Ginevra" },
    { entity: "PERSON", value: "MANCUSO/ETTORE" },
    { entity: "PERSON", value: "Tommaso Bellandi" },
    { entity: "PERSON", value: "Tommaso" },
    { entity: "PERSON", value: "Pierluigi Santangelo" },
    { entity: "PASSPORT", value: "YB4471903" },
    { entity: "PASSPORT", value: "YA9026614" },
    { entity: "DATE_OF_BIRTH", value: "03/06/2014" },
    { entity: "DATE_OF_BIRTH", value: "19.11.2018" },
    { entity: "ADDRESS", value: "Via Giovanni Amendola 63/bis, int. 4" },
    { entity: "ADDRESS", value: "10126 Torino (TO)" },
    { entity: "ADDRESS", value: "corso Peschiera 211" },
    { entity: "PHONE", value: "347 618 2954" },
    { entity: "PHONE", value: "339 184 7205" },
    { entity: "PHONE", value: "800 914 372" },
    { entity: "TAX_ID", value: "FRRCHR91M47L219R" },
    { entity: "IBAN", value: "IT30 B030 6901 6281 0000 0064 317" },
    { entity: "IBAN", value: "IT30B0306901628100000064317" },
    { entity: "EMAIL", value: "salvo.mancuso@example.com" },
    { entity: "EMAIL", value: "t.bellandi@volaresud.example" },
    { entity: "EMAIL", value: "studio@santangelo.example" },
    { entity: "ACCOUNT_ID", value: "2025/RB/30917" },
    { entity: "ACCOUNT_ID", value: "X7KQ2M" },
    { entity: "ACCOUNT_ID", value: "7009 4418 2236" },
  ],
  reply: `Dear Ms Ferrero,

You are right to be angry. The transfer for case 2025/RB/30917 was blocked because the account belongs to Mr Mancuso. I have released it by hand: 1,612.40 euros arrive by Tuesday at IT30 B030 6901 6281 0000 0064 317.

Tommaso Bellandi`,
};
