import { describe, expect, it } from "vitest";
import { detect } from "../../detect.ts";
import { found, readMarks } from "../../testing/marked.ts";

/** By language: texts with their findings marked. */
const FOUND: readonly (readonly [locale: string, marked: string])[] = [
  ["es", "Hola [PERSON:Marta], buenos días."],
  ["es", "Hola, [PERSON:Mª José]:\n\nGracias por escribirnos"],
  ["es", "soy [PERSON:yusra] y mi correo es [EMAIL:yusra.97@example.com]"],
  ["it", "2 [PERSON:MANCUSO/GINEVRA] MISS nata il"],
  ["en", "TCP/IP, GET/POST, AND/OR, SI/NO"],
  ["es", "Estimada Sra. [PERSON:Rossi]: le escribo por mi factura."],
  ["es", "Buenas tardes, soy [PERSON:Luis Ortega] y no me llega el paquete."],
  ["es", "me llamo [PERSON:marta gil] y quiero cambiar la talla"],
  ["es", "Está a nombre de mi marido [PERSON:Luis Ortega García]."],
  ["pt", "meu irmao é [PERSON:WANDERLEI], o boleto vai em nome do [PERSON:wanderlei]"],
  ["en", "my husband [PERSON:Torkjell] ordered it, please call [PERSON:torkjell] back"],
  ["it", "il mio collega [PERSON:Ottorengo] ha firmato, il pacco è di [PERSON:ottorengo]"],
  ["de", "meine Tochter [PERSON:Swanhild] wartet, das Paket ist für [PERSON:swanhild]"],
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
  ["ja", "夫の[PERSON:田中健太郎]と、義母の[PERSON:佐藤ヨシ子]様も一緒です。[PERSON:健太郎]は車で参ります。"],
  ["ja", "担当の[PERSON:渡辺]でございます。"],
  ["ja", "よろしくお願いいたします。\n[PERSON:田中 美咲]([PERSON:タナカ ミサキ])"],
  ["ja", "普通 [BANK_ACCOUNT:4820716] [PERSON:タナカケンタロウ]"],
  ["ja", "フロントの[PERSON:木村]さんに、[PERSON:ジョン・スミス]様の件を伝えました。"],
  ["ja", "予約は[PERSON:マリア]さんの名前です。"],
  ["ja", "[PERSON:神沢有紗]、本日伺います。"],
  ["ja", "[PERSON:小林さくら]の母です。"],
  ["ja", "妻の[PERSON:由美子]と息子の[PERSON:大翔]の分です。[PERSON:李]さんも来ます。"],
  ["zh", "谢谢！\n[PERSON:刘洋]"],
  ["ko", "[PERSON:홍길동] 고객님이 문의하셨습니다"],
  ["zh", "收件人：[PERSON:李秀英]，电话[PHONE:13812345678]"],
  ["zh", "[PERSON:张]先生，[PERSON:陈]女士已收到。"],
  ["zh", "我是[PERSON:王建国]，想退货。"],
  ["zh", "客服[PERSON:欧阳娜]小姐说可以。"],
  ["zh", "这是我的朋友[PERSON:Joan Puig]的订单"],
  ["ko", "안녕하세요 [PERSON:박서연] 고객입니다."],
  ["ko", "[PERSON:이지훈]님께 전달해 주세요. [PERSON:이지훈] 드림"],
  ["ko", "받는 분: [PERSON:최민호]"],
  ["ko", "저는 [PERSON:정수진]이에요"],
  ["ar", "معكم [PERSON:عبدالله بن سعد القحطاني]، طلبت جهاز قهوة"],
  ["ar", "أرجو التوصيل لأخي [PERSON:فيصل] مساء"],
  ["ar", "الحساب باسم زوجتي [PERSON:هند الدوسري] وليس باسمي"],
  ["ar", "مع التحية،\n[PERSON:نورة الشمري]"],
  ["ar", "أنا [PERSON:مُحَمَّد] وأريد استرجاع المبلغ"],
  ["ar", "وعليكم السلام أستاذ [PERSON:عبدالله]،"],
  ["ru", "Здравствуйте, меня зовут [PERSON:Иван Петров]."],
];

/** Nothing in these is a person. */
const LEFT_ALONE: readonly (readonly [locale: string, text: string])[] = [
  ["es", "Hola, buenos días. El pedido no ha llegado. Gracias. Un saludo."],
  ["es", "Estimado cliente: su factura está lista. Atentamente, Equipo de Soporte"],
  ["es", "Ayer me llamó mucha gente, nadie me llamó bien"],
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
  ["ja", "3名様の予約です。同様に、模様替えの件も仕様書の通りです。"],
  ["ja", "業者さん、スタッフさん、大家さんに連絡しました。たくさんの方がいます。"],
  ["ja", "山田町の石川県立病院から、山口銀行と千葉大学の東口へ行きます。"],
  ["ja", "私は無関係だと言い張った。これは本人です。"],
  ["zh", "感谢老师！温度达到80华氏度，左右两边的包裹都坏了。"],
  ["zh", "您好，我的订单还没到，请尽快处理，谢谢。先生女士们好。"],
  ["zh", "平时高兴，方便的时候联系我，万一不行就算了。"],
  ["ja", "妻の誕生日に父の会社の名前で注文しました。"],
  ["ko", "우수한 고객님께 드립니다. 소중한 회원님!"],
  ["ko", "저는 정말 기다렸어요. 기사님이 전화했습니다."],
  ["ko", "이번 주문의 배송이 늦어서 환불을 원합니다. 상담원 연결 부탁드립니다."],
  ["ar", "لدينا مشكلة في الطلب، أنا متعب جدا ولم يصل شيء."],
  ["ar", "قال المتحدث باسم الشركة إن السيدة التي اتصلت لم تجد العنوان"],
  ["ar", "وصل ابن عمه إلى الفرع. شكرا لكم على الرد الكريم."],
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

/** Somebody known from a message in another script, written again in a reply. */
const AGAIN: readonly (readonly [person: string, text: string, again: string])[] = [
  ["عبدالله القحطاني", "Dear Mr Abdullah Al-Qahtani, hello", "Abdullah Al-Qahtani"],
  ["نورة", "Ask for Noura", "Noura"],
  ["أحمد", "وصل احمد أمس", "احمد"],
  ["田中健太郎", "健太郎が受け取ります", "健太郎"],
  ["田中健太郎", "Mr Tanaka is here", "Tanaka"],
  ["タナカ ミサキ", "we called Misaki today", "Misaki"],
  ["佐藤 ショウコ", "shipped to Shoko", "Shoko"],
  ["Joan", "这是Joan的订单", "Joan"],
  ["Anna Hülsmann", "gruss, huelsmann", "huelsmann"],
  ["A. Mueller", "Sehr geehrte Frau Müller, danke", "Müller"],
  ["Bjørn Sørensen", "mvh soerensen", "soerensen"],
];

describe("people in another script", () => {
  it.each(AGAIN)("know %s in %j", (person, text, again) => {
    const start = text.indexOf(again);
    const people = detect(text, { people: [person] }).filter(({ entity }) => entity === "PERSON");
    expect(people.map((one) => [one.start, one.end])).toEqual([[start, start + again.length]]);
  });

  it.each([
    ["アン", "アンケートに答えました"],
    ["민수", "국민수첩을 받았습니다"],
    ["タナカ ミサキ", "the tanaka pattern of our misaki class"],
  ])("is not %s in a longer word or without a capital: %s", (person, text) => {
    expect(detect(text, { people: [person] })).toEqual([]);
  });
});
