import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: readonly (readonly [locale: string, marked: string])[] = [
  ["es", "Vivo en [ADDRESS:Calle Mayor 12, 3º B, 28013 Madrid (Madrid), España]. Gracias."],
  ["es", "Envíenlo a\n[ADDRESS:Avda. de la Constitución, 45\n41001 Sevilla]\ny gracias"],
  ["es", "es la [ADDRESS:calle del carmen 7] y no la otra"],
  ["es", "mándelo a [ADDRESS:C/ Gran Vía nº 5, esc. A, 2º izq., 08001 Barcelona]"],
  ["it", "Abito in [ADDRESS:Via Garibaldi 14, 20121 Milano (MI)]."],
  ["it", "Spedire a: [ADDRESS:Piazza della Repubblica, 3\n50123 Firenze]"],
  ["fr", "J'habite au [ADDRESS:12 bis, rue de la Paix, 75002 Paris, France]."],
  ["fr", "Livrer [ADDRESS:8 avenue Victor Hugo\n69006 Lyon]"],
  ["pt", "Moro na [ADDRESS:Rua das Flores, n.º 23, 2.º Esq., 4000-123 Porto]."],
  ["pt", "Entregar na [ADDRESS:Av. Paulista, 1578, 01310-200 São Paulo]"],
  ["ca", "Visc al [ADDRESS:Carrer de Mallorca, 401, 1r 2a, 08013 Barcelona]."],
  ["en", "Ship to [ADDRESS:123 Elm Street, Springfield, IL 62704] please"],
  ["en", "I live at [ADDRESS:221B Baker Street, London NW1 6XE]"],
  ["de", "Bitte an [ADDRESS:Hauptstraße 12a, 10115 Berlin] senden."],
  ["de", "Adresse:\n[ADDRESS:Straße des 17. Juni 135\n10623 Berlin]"],
  ["de", "Ich wohne [ADDRESS:Am Markt 5, 04109 Leipzig]"],
  ["nl", "Bezorgen op [ADDRESS:Prinsengracht 263, 1016 GV Amsterdam]"],
  ["ja", "住所は[ADDRESS:〒150-0002 東京都渋谷区渋谷2-21-1]です"],
  ["ja", "[ADDRESS:〒606-8417 京都府京都市左京区浄土寺北真如町8-21 メゾン桜405号室]\n電話は後ほど"],
  ["ja", "住所は[ADDRESS:大阪市北区梅田一丁目2番3号]です"],
  ["ja", "[ADDRESS:横浜市西区みなとみらい2-2-1-1]に送ってください"],
  ["zh", "寄到[ADDRESS:台北市大安區忠孝東路四段101號5樓之2]，謝謝"],
  ["ko", "[ADDRESS:부산광역시 해운대구 우동 1408 마린시티아파트 101동 1502호]로 보내주세요"],
  ["ar", "العنوان الجديد هو [ADDRESS:حي النخيل شارع 15 فيلا 22] شكرا"],
  ["zh", "我住在[ADDRESS:上海市浦东新区世纪大道100号5楼]。"],
  ["zh", "地址：[ADDRESS:北京市朝阳区建国路88号院3号楼1201室]"],
  ["ko", "[ADDRESS:서울특별시 강남구 테헤란로 152 101동 1203호]입니다"],
  ["ko", "새 주소는 [ADDRESS:수원시 팔달구 인계동 1111-2]예요"],
  ["ar", "أسكن في [ADDRESS:شقة 12، عمارة 5، شارع التحرير، القاهرة]"],
  ["ar", "التوصيل إلى [ADDRESS:شارع الأمير تركي، مبنى 7418، حي النخيل، الرياض 12382] من فضلكم"],
];

/** The language is not known when a text is masked for the first time. */
const FOUND_UNKNOWN: readonly string[] = [
  "[ADDRESS:Carrer de l'Om Gros, 5, baixos 2a, 17800 Olot]",
  "[ADDRESS:Polígono La Vega, nave 7, 33211 Gijón]",
  "[ADDRESS:Via Giovanni Amendola 63/bis, int. 4\n10126 Torino (TO)]",
  "[ADDRESS:Corso Vittorio Emanuele II, 112/B, scala A, interno 7, 70122 Bari]",
  "abito in [ADDRESS:via privata delle ginestre 9 scala C, 20161 milano]",
  "[ADDRESS:22 rue des Lilas, 2e étage, 69001 Lyon]",
  "[ADDRESS:12 rue du Bac, bâtiment C, 3ème étage, porte 4\n75007 Paris]",
  "livrer au [ADDRESS:8 bis av jean jaures 93500 pantin]",
  "[ADDRESS:AV. DE LAS JACARANDAS NO. 1184 INT. 6, COL. LOMAS DEL SAUCE, C.P. 44630, GUADALAJARA]",
  "Vivo en la [ADDRESS:Carrera 7 # 72-41 apto 502, Bogotá]",
  "[ADDRESS:Rua das Acácias, 455, apto 302, bloco B, Jardim América, São Paulo - SP, 01426-001]",
  "we live at [ADDRESS:14a Saffron Hill Mews, Leicester LE2 7QT]",
  "[ADDRESS:Apartment 12, The Quays, Salford M50 3SQ]",
  "Bitte an [ADDRESS:Kastanienwinkel 27a, 50667 Köln] liefern",
  "[ADDRESS:Rosenhügel 8, 01067 Dresden]",
  "Mandar a [ADDRESS:Héroes de Cascorro, 9, 3º A. 06004 Badajoz]",
  "envíen a [ADDRESS:calle san juan bosco 14 3b 46019 valencia]",
  "[ADDRESS:Lieu-dit Le Moulin, 24200 Sarlat]",
];

const LEFT_ALONE_UNKNOWN: readonly string[] = [
  "ne pas communiquer l'adresse à la voisine (elle a appelé hier à 10 heures)",
  "750 mg por vía oral 2 veces, después vía intravenosa 3 días",
  "el av kategori 1 kl. 05.00",
  "Palaan 6:30.",
  "i want to order 1 big green salad and 3 medium green ones",
];

const LEFT_ALONE: readonly (readonly [locale: string, text: string])[] = [
  ["es", "Lo quiero por la vía rápida: 24 horas, 2 unidades."],
  ["it", "Ho scritto via email 3 volte, costa 12 euro."],
  ["fr", "Il y a 12 places et la place est libre. Le cours 3 est annulé."],
  ["de", "Am Montag um 12 Uhr habe ich 3 Pakete bestellt, im Januar 2."],
  ["en", "It took 15 minutes of my drive and 2 days on the road."],
  ["pt", "A rua estava cheia e paguei 12 euros."],
  ["ja", "東区で2-3人の客が市役所に来て、駅前のホテルに2泊3日です。"],
  ["zh", "我在路上1号到的，道路2公里，村里3个人。"],
  ["ko", "동 3개와 로션 2개를 주문했고 제주로 3일 여행 갔다가 2건을 구매했어요."],
  ["ar", "الطريق 5 دقائق والشارع مزدحم، اشتريت 3 قطع"],
];

describe("addresses", () => {
  it.each(FOUND)("are found whole in %s: %s", (locale, marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text, { locale }).filter(([entity]) => entity === "ADDRESS")).toEqual(expected);
  });

  it.each(FOUND_UNKNOWN)("are found whole when nobody knows the language: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text).filter(([entity]) => entity === "ADDRESS")).toEqual(expected);
  });

  it.each(LEFT_ALONE_UNKNOWN)("are not seen when nobody knows the language: %s", (text) => {
    expect(found(text).filter(([entity]) => entity === "ADDRESS")).toEqual([]);
  });

  it.each(LEFT_ALONE)("are not seen in %s: %s", (locale, text) => {
    expect(found(text, { locale }).filter(([entity]) => entity === "ADDRESS")).toEqual([]);
  });
});
