import { isNear, wordFinder } from "../words/match.ts";
import type { Span } from "../../span.ts";
import { wordSet } from "../words/word-set.ts";

/** Words that say an address follows, in any of the languages; over plain() text. */
const WORDS = wordSet(`
  live at|live on|living at|i live in|my place|address|deliver to|delivered to|ship to|shipped to|send to|sent to
  |moved to|move to|come to|located at|vivo en|vivimos en|resido en|domicilio|direccion|enviar a|envio a
  |enviarlo a|entregar en|mudado a|j'habite|habite|habitons|adresse|livrer|livraison|demeurant|demenage|domicilie
  |abito in|abito a|residente in|indirizzo|spedire a|consegna in|moro na|moro no|resido na|morada|endereco
  |entregar na|entrega na|visc a|adreca|wohne|wohnen|wohnhaft|wohnt|anschrift|versand nach|lieferung nach|liefern
  |senden an|umgezogen|zieht nach|gezogen|woon|wonen|woont|adres|leveringsadres|bezorgen|verhuisd|verhuis|mieszkam
  |zamieszkaly|zamieszkala|ulicy|wyslac|dostawa|bydlim|bydliste|bytem|adresa|byvam|bydlisko|dorucit|bor pa|bor i
  |adressen|flyttede|flytter|flyttade|flyttat|leveres|levering|leverans|asun|osoite|osoitteeni|osoitteessa
  |osoitteeseen|muutin|toimitus|lakom|lakcim|cim|cimem|lakas|szallitas|locuiesc|domiciliul|domiciliu|livrare
  |livrat|locuieste|oturuyorum|adresim|teslimat|ikamet|durak|alamat|rumah|kirim ke|tinggal di|dia chi|nha
  |giao hang|pata|ghar|адрес|адресу|живу|проживаю|доставка|доставить|проживающ|адреса|мешкаю|доставку|διευθυνση
  |μενω|κατοικος|κατοικω|οδος|στο|στην|σταλει|στειλετε|παραδοση|כתובת|כתובתי|הכתובת|גר ב|גרה ב|מתגוררת|לשלוח|משלוח`);

const HOME = wordFinder([...WORDS]);

/** Does a word that leads to an address stand shortly before? */
export function isHome(text: string, span: Span): boolean {
  return isNear(text, span, HOME, { before: 40, after: 0 });
}
