import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: readonly (readonly [locale: string, marked: string])[] = [
  ["es", "mi correo es [EMAIL:marta.gil+compras@correo.es], gracias"],
  ["de", "Mail: [EMAIL:jürgen@müller.de]"],
  ["ja", "メールは[EMAIL:taro@例え.jp]"],
  ["es", "[EMAIL:marta punto gil arroba correo punto es]"],
  ["en", "write to [EMAIL:john (at) example (dot) com]"],
  ["es", "mi móvil: [PHONE:600 123 456]"],
  ["es", "hablé por teléfono ([PHONE:697 205 318]), confirma"],
  ["es", "llámame al [PHONE:+34 600-123-456] o al [PHONE:0034 93 123 45 67]"],
  ["it", "cell. [PHONE:347 1234567]"],
  ["fr", "mon numéro : [PHONE:06 12 34 56 78]"],
  ["pt", "telemóvel [PHONE:912 345 678]"],
  ["de", "Tel. [PHONE:030 901820]"],
  ["en", "call me at [PHONE:(555) 555-5555]"],
  ["ja", "電話は[PHONE:090-1234-5678]です"],
  ["es", "Tarjeta [CARD:4111 1111 1111 1111] caducada"],
  ["de", "IBAN [IBAN:DE89 3704 0044 0532 0130 00]"],
  ["en", "my ip is [IP:192.168.1.22] and [IP:2001:db8::ff00:42:8329]"],
  ["en", "mac [MAC:00:1A:2B:3C:4D:5E]"],
  ["en", "open [URL:https://shop.example/reset?token=abc123] now"],
  ["en", "[URL:https://marta:secret@files.example/a]"],
  ["en", "key [SECRET:AKIAIOSFODNN7EXAMPLE]"],
  ["es", "mi contraseña es [SECRET:Hunter2!] y no entra"],
  ["it", "la password: [SECRET:gatto_99]"],
  ["en", "BTC [CRYPTO_WALLET:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa]"],
  ["es", "pedido n.º [ACCOUNT_ID:4471-2290]"],
  ["it", "ordine [ACCOUNT_ID:IT-883921]"],
  ["fr", "commande n° [ACCOUNT_ID:FR99120]"],
  ["pt", "encomenda [ACCOUNT_ID:PT-2025-0093]"],
  ["ca", "comanda número [ACCOUNT_ID:77120-B]"],
  ["en", "my order number is [ACCOUNT_ID:987654]"],
  ["de", "Bestellnummer [ACCOUNT_ID:4711-0815]"],
  ["nl", "bestelnummer [ACCOUNT_ID:NL88231]"],
  ["ja", "注文番号は[ACCOUNT_ID:AB-12345]です"],
  ["ja", "携帯は[PHONE:０８０−７３１９−４４０６]、自宅は[PHONE:０３ー６４１７ー２９８５]です"],
  ["ja", "旅券番号は [PASSPORT:331948207] で、在留カード番号は [NATIONAL_ID:AB12345678CD]"],
  ["ja", "生年月日:[DATE_OF_BIRTH:1985年7月12日]、夫は[DATE_OF_BIRTH:昭和60年3月4日]生まれ"],
  ["ja", "みらい銀行 左京支店 普通 [BANK_ACCOUNT:4820716]"],
  ["zh", "订单号：[ACCOUNT_ID:2025061512345]。"],
  ["zh", "手机[PHONE:13812345678]"],
  ["zh", "护照号[PASSPORT:E12345678]，账号 [BANK_ACCOUNT:6222021234567890]"],
  ["ko", "주문번호 [ACCOUNT_ID:2025-0615-1234] 확인 부탁드립니다"],
  ["ko", "전화 [PHONE:010-1234-5678]"],
  ["ko", "생년월일은 [DATE_OF_BIRTH:1985년 7월 12일]이고 국민은행 [BANK_ACCOUNT:123456-01-123456]"],
  ["ar", "رقم الطلب الخاص بي هو [ACCOUNT_ID:٤٤٧١٢٢٩٠] ولم يصل"],
  ["ar", "رقم الشحنة \u200f[ACCOUNT_ID:SH-2025-66184]\u200e، الجوال [PHONE:٠٥٥١٨٤٧٢٠٦]"],
  ["ar", "إقامة والدتها [NATIONAL_ID:2235904816] وجوازي [PASSPORT:K48201937]"],
  ["ar", "تاريخ ميلادي [DATE_OF_BIRTH:١٢/٠٧/١٩٨٥] وحسابي البنكي [BANK_ACCOUNT:608010167519]"],
  ["es", "pasaporte [PASSPORT:AAB123456]"],
  ["en", "passport number: [PASSPORT:533380006]"],
  ["es", "nací el [DATE_OF_BIRTH:3 de mayo de 1980]"],
  ["de", "Geburtsdatum: [DATE_OF_BIRTH:03.05.1980]"],
  ["en", "DOB [DATE_OF_BIRTH:1978-03-22]"],
  ["en", "VIN [VEHICLE:1HGCM82633A004352]"],
  ["es", "matrícula [VEHICLE:1234 BCD]"],
  ["en", "IMEI [DEVICE_ID:490154203237518]"],
  ["en", "follow [USERNAME:@marta_gil] there"],
];

const LEFT_ALONE: readonly (readonly [locale: string, text: string])[] = [
  ["es", "El total es 1.234.567,89 € y pagué 129,90 € el 12/03/2025 a las 10:30."],
  ["en", "Firmware version 1.2.3.4 works, version 10.0.0.1 too."],
  ["en", "pi is 3.14159265358979 and 0.4111111111111111"],
  ["en", "My password does not work and the PIN was rejected."],
  ["es", "Mi pedido llegó roto y la factura no aparece. Ref del producto no hay."],
  ["en", "See https://help.example.com/articles/returns for help."],
  ["en", "I need 2 items by 2025, order now, ticket please."],
  ["de", "Die Rechnung über 49,99 € vom 12.03.2025 ist falsch."],
  ["en", "The code is abc and the meeting is at 10:30:00 in room 12."],
  ["fr", "Ma commande de 3 articles coûte 25 euros."],
];

describe("structured data", () => {
  it.each(FOUND)("is found in %s: %s", (locale, marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text, { locale })).toEqual(expected);
  });

  it.each(LEFT_ALONE)("is not seen in %s: %s", (locale, text) => {
    expect(found(text, { locale })).toEqual([]);
  });
});
