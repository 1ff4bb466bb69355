import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

/** By language: texts with their findings marked. */
const FOUND: readonly (readonly [locale: string, marked: string])[] = [
  ["es", "Hola [PERSON:Marta], buenos días."],
  ["es", "Estimada Sra. [PERSON:Rossi]: le escribo por mi factura."],
  ["es", "Buenas tardes, soy [PERSON:Luis Ortega] y no me llega el paquete."],
  ["es", "me llamo [PERSON:marta gil] y quiero cambiar la talla"],
  ["es", "Está a nombre de mi marido [PERSON:Luis Ortega García]."],
  ["es", "Lo compró mi mujer [PERSON:Ana de la Fuente] en la tienda"],
  ["es", "Un saludo,\n[PERSON:Marta Gil]\nTel. [PHONE:600 123 456]"],
  ["es", "No funciona. Gracias, [PERSON:Ana María López]"],
  ["es", "Nombre: [PERSON:Ernesto]\nApellidos: [PERSON:Rivera Bueno]"],
  ["es", "El lun, 3 mar 2025 a las 10:12, [PERSON:Marta Gil] <[EMAIL:marta@correo.es]> escribió:"],
  ["it", "Gentile dott. [PERSON:Bianchi], la ringrazio."],
  ["it", "Buongiorno, mi chiamo [PERSON:Giulia De Luca] e il pacco è arrivato rotto."],
  ["it", "Cordiali saluti\n[PERSON:Marco Esposito]"],
  ["it", "Il conto è intestato a [PERSON:Francesca Conti]."],
  ["fr", "Bonjour Mme [PERSON:Dupont], merci pour votre réponse."],
  ["fr", "Je m'appelle [PERSON:Élodie Lefèvre] et ma commande est perdue."],
  ["fr", "Cordialement,\n\n[PERSON:Jean-Luc Moreau]"],
  ["fr", "La réservation est au nom de [PERSON:Nathalie Girard]."],
  ["pt", "Prezado Senhor [PERSON:Almeida], boa tarde."],
  ["pt", "Chamo-me [PERSON:João Pedro dos Santos] e moro em Lisboa."],
  ["pt", "Com os melhores cumprimentos,\n[PERSON:Inês Carvalho]"],
  ["pt", "A fatura está em nome de [PERSON:Rui Fonseca]."],
  ["ca", "Benvolguda [PERSON:Núria], gràcies per respondre."],
  ["ca", "Em dic [PERSON:Jordi Puig i Ferrer] i tinc un problema."],
  ["ca", "Salutacions cordials,\n[PERSON:Montserrat Vila]"],
  ["en", "Dear Mr. [PERSON:Thompson], thank you."],
  ["en", "Hi, my name is [PERSON:albert] and my parcel is lost"],
  ["en", "This is [PERSON:Rachel Green] from accounting."],
  ["en", "I am writing on behalf of [PERSON:William Harris]."],
  ["en", "Kind regards,\n[PERSON:Emily Clark]"],
  ["en", "[9:00 AM] [PERSON:Rachel Green] (HR): Good morning"],
  ["de", "Sehr geehrte Frau [PERSON:Müller], vielen Dank."],
  ["de", "ich heiße [PERSON:Jürgen Schäfer] und warte seit Montag"],
  ["de", "Mit freundlichen Grüßen\n[PERSON:Anna-Lena Hofmann]"],
  ["de", "Kontoinhaber: [PERSON:Klaus von der Heide]"],
  ["nl", "Beste mevrouw [PERSON:de Vries], bedankt."],
  ["nl", "Ik heet [PERSON:Sanne van der Berg] en mijn pakket is kwijt."],
  ["nl", "Met vriendelijke groet,\n[PERSON:Jeroen Bakker]"],
  ["ja", "[PERSON:山田]様 お世話になっております。"],
  ["ja", "[PERSON:田中太郎]と申します。"],
  ["zh", "您好，我叫[PERSON:王小明]，我的包裹没到。"],
  ["ko", "안녕하세요, 제 이름은 [PERSON:김민수]입니다."],
  ["ar", "السيد [PERSON:محمد علي]، شكرا لكم"],
  ["ru", "Здравствуйте, меня зовут [PERSON:Иван Петров]."],
];

/** Nothing in these is a person. */
const LEFT_ALONE: readonly (readonly [locale: string, text: string])[] = [
  ["es", "Hola, buenos días. El pedido no ha llegado. Gracias. Un saludo."],
  ["es", "Estimado cliente: su factura está lista. Atentamente, Equipo de Soporte"],
  ["es", "Soy cliente desde enero y estoy muy contento. Soy española."],
  ["es", "El lunes compré un iPhone en Amazon con mi Visa del Santander."],
  ["it", "Buongiorno, ho ordinato due maglie. Grazie mille, cordiali saluti"],
  ["it", "Gentile cliente, sono Italiano e vorrei un rimborso."],
  ["fr", "Bonjour, ma commande est en retard. Merci d'avance. Cordialement"],
  ["fr", "Je suis Français et je cherche une taille. Bonne journée"],
  ["pt", "Olá, bom dia. A encomenda não chegou. Obrigado."],
  ["ca", "Bon dia, la comanda no ha arribat. Moltes gràcies. Salutacions"],
  ["en", "Dear Customer, thank you for contacting Zendesk Support. Best regards, Customer Service"],
  ["en", "Hi Team, I will be there on Monday. May I have a refund? Thanks"],
  ["en", "I am Spanish and this is Great. My name was not on the list."],
  ["de", "Guten Tag, meine Bestellung ist nicht angekommen. Vielen Dank. Mit freundlichen Grüßen"],
  ["de", "Sehr geehrte Damen und Herren, ich bin Kunde seit Januar."],
  ["de", "Hallo Support, das Paket wurde am Freitag in der Filiale abgegeben."],
  ["nl", "Beste klantenservice, mijn pakket is kwijt. Met vriendelijke groet"],
  ["ja", "お客様 皆様 いつもお世話になっております。"],
  ["ko", "안녕하세요 고객님, 주문하신 상품입니다."],
];

describe("people", () => {
  it.each(FOUND)("are found in %s: %s", (locale, marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text, { locale })).toEqual(expected);
  });

  it.each(FOUND)("are found in %s when nobody knows the language: %s", (_locale, marked) => {
    const { text, expected } = readMarks(marked);
    const people = found(text).filter(([entity]) => entity === "PERSON");
    expect(people).toEqual(expected.filter(([entity]) => entity === "PERSON"));
  });

  it.each(LEFT_ALONE)("are not seen in %s: %s", (locale, text) => {
    expect(found(text, { locale })).toEqual([]);
    expect(found(text)).toEqual([]);
  });
});
