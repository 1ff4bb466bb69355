/** What services are tried with: sentences of our own in many languages. The person and the number are nobody's. */
export const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["مرحبا، اسمي ليلى حداد ولم يصلني الطلب رقم 77120-4.", "هل يمكنكم إخباري متى سيصل؟"],
  cs: ["Dobrý den, jmenuji se Jana Nováková a objednávka 77120-4 nedorazila.", "Můžete mi říct, kdy přijde?"],
  da: ["Hej, jeg hedder Mette Sørensen, og ordre 77120-4 er ikke kommet.", "Kan I sige mig, hvornår den kommer?"],
  de: [
    "Guten Tag, mein Name ist Jürgen Weißmüller, die Bestellung 77120-4 ist nicht angekommen.",
    "Können Sie mir sagen, wann sie kommt?",
  ],
  en: ["Hello, my name is Thomas Okafor and order 77120-4 has not arrived.", "Could you tell me when it will come?"],
  es: ["Hola, me llamo Lucía Ferrando y el pedido 77120-4 no ha llegado.", "¿Me pueden decir cuándo llegará?"],
  fi: ["Hei, nimeni on Aino Virtanen, ja tilaus 77120-4 ei ole saapunut.", "Voitteko kertoa, milloin se tulee?"],
  fr: [
    "Bonjour, je m'appelle Claire Delmas et la commande 77120-4 n'est pas arrivée.",
    "Pouvez-vous me dire quand elle arrivera ?",
  ],
  hi: ["नमस्ते, मेरा नाम प्रिया शर्मा है और ऑर्डर 77120-4 नहीं आया है।", "क्या आप बता सकते हैं कि यह कब आएगा?"],
  hu: ["Jó napot, Szabó Eszter vagyok, a 77120-4 számú rendelés nem érkezett meg.", "Meg tudják mondani, mikor jön?"],
  it: ["Buongiorno, mi chiamo Chiara Bonelli e l'ordine 77120-4 non è arrivato.", "Potete dirmi quando arriverà?"],
  ja: [
    "お世話になっております。田中さくらと申します。注文番号77120-4の荷物が届いていません。",
    "いつ届くか教えていただけますか。",
  ],
  ko: ["안녕하세요, 저는 김민지입니다. 주문 77120-4가 도착하지 않았습니다.", "언제 도착하는지 알려 주시겠어요?"],
  nl: [
    "Hallo, ik heet Sanne de Vries en bestelling 77120-4 is niet aangekomen.",
    "Kunt u mij zeggen wanneer die komt?",
  ],
  pl: [
    "Dzień dobry, nazywam się Anna Kowalska, zamówienie 77120-4 nie dotarło.",
    "Czy mogą mi Państwo powiedzieć, kiedy dotrze?",
  ],
  pt: ["Olá, chamo-me Beatriz Moura e a encomenda 77120-4 não chegou.", "Podem dizer-me quando chega?"],
  ro: ["Bună ziua, mă numesc Ioana Popescu și comanda 77120-4 nu a ajuns.", "Îmi puteți spune când ajunge?"],
  ru: ["Здравствуйте, меня зовут Ольга Смирнова, заказ 77120-4 не пришёл.", "Подскажите, когда он придёт?"],
  sv: ["Hej, jag heter Elin Lindqvist och order 77120-4 har inte kommit.", "Kan ni säga när den kommer?"],
  tr: ["Merhaba, adım Elif Yılmaz, 77120-4 numaralı sipariş gelmedi.", "Ne zaman geleceğini söyleyebilir misiniz?"],
  uk: ["Добрий день, мене звати Олена Коваленко, замовлення 77120-4 не надійшло.", "Підкажіть, коли воно прийде?"],
  zh: ["您好，我叫王晓敏，订单77120-4还没有到。", "请问什么时候能到？"],
};
