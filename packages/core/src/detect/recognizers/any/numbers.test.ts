import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

/** Nobody knows the language when a text is masked for the first time: none of these rows tells it. */
const FOUND: readonly string[] = [
  // The word counts for every number of a list.
  "Mis pedidos son [ACCOUNT_ID:88213] y [ACCOUNT_ID:88214], ambos sin llegar",
  "Las operaciones [ACCOUNT_ID:TX-20941] y [ACCOUNT_ID:TX-20955] están duplicadas",
  "orders [ACCOUNT_ID:44718], [ACCOUNT_ID:44719] and [ACCOUNT_ID:44720] never came",
  "Bestellungen [ACCOUNT_ID:4471820] und [ACCOUNT_ID:4471821]",
  "les commandes [ACCOUNT_ID:77812] et [ACCOUNT_ID:77813]",
  "gli ordini [ACCOUNT_ID:77812] e [ACCOUNT_ID:77813]",
  "les comandes [ACCOUNT_ID:77812] i [ACCOUNT_ID:77813]",
  "注文番号 [ACCOUNT_ID:AB-12345]、[ACCOUNT_ID:AB-12346]",
  "رقم الطلب [ACCOUNT_ID:448120]",
  // A prefix, a series and a suffix belong to the number.
  "VS-Nr. [ACCOUNT_ID:HV 66-2071-884]",
  "Az. [ACCOUNT_ID:12 C 345/24]",
  "a fatura [ACCOUNT_ID:FT 2025A/118402] foi paga",
  "Anular [ACCOUNT_ID:FT 2025A/118402] e [ACCOUNT_ID:2025A/121775].",
  "póliza [ACCOUNT_ID:HOG 2231/4471]",
  "n° adhérent [ACCOUNT_ID:88 221 334 A]",
  "MI PEDIDO ES [ACCOUNT_ID:44718]",
  // Everyday words, right in front.
  "Le adjunto el parte [ACCOUNT_ID:2025/00871-B] del taller",
  "Il verbale n. [ACCOUNT_ID:4471/2025] della polizia",
  "please see the file [ACCOUNT_ID:774120-B]",
  "my appointment [ACCOUNT_ID:AP88213]",
  "Episodio: [ACCOUNT_ID:3629184]",
  "mi referencia es [ACCOUNT_ID:x7kq2m] y no funciona",
  "codice [ACCOUNT_ID:X7KQ2M] per il ritiro",
  // By their looks alone.
  "[ACCOUNT_ID:BR-2025-084417] is open since May",
  "Ya abrí [ACCOUNT_ID:INC-5530871] ayer",
  "Sure, it's [ACCOUNT_ID:ORD123456].",
  "chave pix [ACCOUNT_ID:8f14e45f-ceea-467f-a1d6-91fd1c0e3b21]",
  "[ACCOUNT_ID:E00360305202503141532A9fK2LmQ7xZ] não caiu",
  // By a check digit or a shape of their own.
  "it is [NATIONAL_ID:S7654321Q], thanks",
  "[NATIONAL_ID:19121212+1212] fyller år",
  "[NATIONAL_ID:121212+1212]",
  "Betriebsstaettennummer: [HEALTH_ID:720004567]",
  "Nebenbetriebsstättennummer [HEALTH_ID:350004567]",
  "where is [ACCOUNT_ID:RR 473 124 829 GB]?",
  "Il POD [ACCOUNT_ID:IT 001 E 98237461] è mio",
  "CUPS [ACCOUNT_ID:ES 0021 0000 0871 1823 XR]",
  "CLABE [BANK_ACCOUNT:032-180-00011835971-9]",
  "Serien-Nr.: [DEVICE_ID:FD9812 00345]",
  "Zählernummer [ACCOUNT_ID:1 ESY 11 6023 4567]",
  "Der Code für die Tür ist [SECRET:4711#]",
  "la clau wifi és [SECRET:Gat0Negre22]",
  "carnet de conducir [DRIVER_LICENSE:02741/18/3064]",
  "Patente [DRIVER_LICENSE:U14K92837C] [DRIVER_LICENSE:RM7481920B]",
  "Targa [VEHICLE:GK 482 ZT] [VEHICLE:FX219BM]",
  "el cotxe [VEHICLE:4827LZB]",
  "mi tarjeta [CARD:4539 1488 0343 6461]",
  "mi usuario es [USERNAME:marta_gil88]",
  // Phones of the likeliest regions.
  "rappelez moi au [PHONE:0648219735] après 18h",
  "liga para o [PHONE:11984720635]",
  "avisa al [PHONE:633819240]",
  "[PHONE:612 345 678]",
  // Links without a scheme.
  "caso aquí: [URL:intranet.example.org/c/7718?sid=Zx81kLpQ02mVtY7c]",
  "see [URL:track.example.net/c/LB903155726FR] please",
  "foto su [URL:example.com/upload?p=50-1187-034962&k=Qe72]",
  // Dates of birth with a month by name.
  "Nascuda el [DATE_OF_BIRTH:17 de febrer de 1938]",
  "née le [DATE_OF_BIRTH:14 août 1987]",
  "geboren am [DATE_OF_BIRTH:3. März 1981]",
  "nacido el [DATE_OF_BIRTH:1 de septiembre de 1975]",
];

const LEFT_ALONE: readonly string[] = [
  "2025-01-14 06:35:53 kernel: [27455.303677] usb 1-1: reset",
  "pppd[1187]: PADO received, session id 0x7cad",
  "custom_field_7781 is empty",
  "v2.14.0-beta.3, node 20.11.1, commit a1b2c3d",
  "Modell WW90T4048EE, firmware 22631.3085, error 0x80070643, KB5034441 and CVE-2024-12345",
  "WF-1000XM5, RTX4090, WAN28281ES, 65UN7300, i7-12700H",
  "la police empêcha 25 000 manifestants, la factura de 1.250.000 no",
  "mi pedido de 500gb no llegó; el vídeo es 1080p60",
  "Batch of 1000000 units for 2500000 dollars",
  "entre 10-12 kg, 3 x 4 m, 20%-30%, 100-200 unidades",
  "see www.example.com/ayuda and help.example.com/articles/returns",
  "look at example.net, and/or e.g. the file report-2025.pdf",
  "testosterona 588 ng/dl (270-1734), 120/80 mmHg, 500 mg/8 h",
  "The train 9:15-10:42 costs 12.50, platform 4, appointment 14.30-15.00",
  "Le vol de 14h30, la talla 38-40, EU 42, ISO 9001:2015, COVID-19",
];

describe("numbers in an unknown language", () => {
  it.each(FOUND)("are found: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text)).toEqual(expected);
  });

  it.each(LEFT_ALONE)("are left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
