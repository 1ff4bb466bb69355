import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: Readonly<Record<string, readonly string[]>> = {
  pl: [
    "Mieszkam przy [ADDRESS:ul. Długiej 15 m. 3, 80-827 Gdańsk]",
    "Adres: [ADDRESS:os. Tysiąclecia 12/40, 31-606 Kraków]",
    "wysłać na [ADDRESS:al. Jerozolimskie 44, 00-024 Warszawa]",
    "kod pocztowy [ADDRESS:61-701]",
  ],
  cs: [
    "Bydlím na adrese [ADDRESS:Dlouhá 12, 110 00 Praha 1]",
    "Adresa: [ADDRESS:nám. Míru 5, 602 00 Brno]",
    "pošlete to na [ADDRESS:Vinohradská 112/4, Praha 3]",
    "PSČ [ADDRESS:370 01]",
  ],
  sk: [
    "Bývam na [ADDRESS:ul. Hlavná 8, 040 01 Košice]",
    "Adresa: [ADDRESS:Štúrova 3, 811 02 Bratislava]",
    "[ADDRESS:Nám. SNP 14, 974 01 Banská Bystrica]",
    "PSČ: [ADDRESS:010 01]",
  ],
  hu: [
    "Lakcím: [ADDRESS:1051 Budapest, Nádor utca 12. 2. em. 3].",
    "küldjék ide: [ADDRESS:6720 Szeged, Kárász u. 8].",
    "[ADDRESS:Petőfi Sándor utca 4, 4024 Debrecen]",
    "irányítószám: [ADDRESS:7621]",
  ],
  ro: [
    "Locuiesc pe [ADDRESS:Str. Mihai Eminescu nr. 12, bl. A3, sc. 2, ap. 14, Cluj-Napoca]",
    "Adresa: [ADDRESS:Bd. Magheru 28, sector 1, București]",
    "[ADDRESS:Calea Victoriei 101, 010091 București]",
    "cod poștal [ADDRESS:400012]",
  ],
  tr: [
    "Adresim [ADDRESS:Atatürk Mah. Gül Sk. No:5 D:8 Kadıköy/İstanbul]",
    "Adres: [ADDRESS:Bağdat Caddesi No: 122 Daire 4, 34730 İstanbul]",
    "teslimat [ADDRESS:Cumhuriyet Cad. No 14, Ankara]",
    "posta kodu [ADDRESS:35220]",
  ],
  ru: [
    "Мой адрес: [ADDRESS:г. Москва, ул. Тверская, д. 12, кв. 45]",
    "доставьте на [ADDRESS:Невский проспект, 28, Санкт-Петербург]",
    "[ADDRESS:620014, Екатеринбург, ул. Малышева, 5]",
    "индекс [ADDRESS:125009]",
  ],
  uk: [
    "Моя адреса: [ADDRESS:вул. Хрещатик 22, кв. 7, Київ]",
    "[ADDRESS:м. Львів, вул. Франка, буд. 10]",
    "доставка на [ADDRESS:просп. Перемоги 40, Київ 03057]",
    "індекс [ADDRESS:01001]",
  ],
  el: [
    "Μένω στην [ADDRESS:οδό Ερμού 15, 105 63 Αθήνα]",
    "Διεύθυνση: [ADDRESS:Τσιμισκή 45, Θεσσαλονίκη 546 23]",
    "στείλτε στη [ADDRESS:Λεωφόρος Κηφισίας 120, 115 26 Αθήνα]",
    "Τ.Κ. [ADDRESS:26221]",
  ],
  ja: [
    "[ADDRESS:〒530-0001 大阪府大阪市北区梅田3-1-3]まで",
    "住所は[ADDRESS:東京都新宿区西新宿2丁目8番1号]です",
    "[ADDRESS:名古屋市中区栄4-5-3 コーポ桜201]に届けて",
    "郵便番号は[ADDRESS:810-0001]です",
  ],
  ko: [
    "주소는 [ADDRESS:서울 마포구 양화로 45 302호]입니다",
    "배송지: [ADDRESS:경기도 성남시 분당구 정자동 178-1]",
    "[ADDRESS:대전 유성구 대학로 99, 102동 305호]로 보내주세요",
    "우편번호 [ADDRESS:04524]",
  ],
  zh: [
    "地址：[ADDRESS:广东省广州市天河区体育西路123号5栋602室]",
    "寄到[ADDRESS:高雄市前鎮區中山二路2號12樓]",
    "住址：[ADDRESS:九龍彌敦道688號12樓B室]",
    "邮编 [ADDRESS:510620]",
  ],
  ar: [
    "عنواني [ADDRESS:15 شارع النيل، المعادي، القاهرة]",
    "العنوان: [ADDRESS:شارع الملك فهد، مبنى 22، الرياض 12271]",
    "أسكن في [ADDRESS:حي النزهة، شارع 20، منزل 5]",
    "التوصيل إلى [ADDRESS:طريق الجيش 44، الإسكندرية]",
  ],
  he: [
    "הכתובת שלי: [ADDRESS:רחוב הרצל 12, דירה 3, חיפה]",
    "הכתובת: [ADDRESS:דיזנגוף 99, תל אביב]",
    "לשלוח ל[ADDRESS:שדרות רוטשילד 45, תל אביב 6578403]",
    "מיקוד [ADDRESS:6100000]",
  ],
  th: [
    "ส่งที่ [ADDRESS:99/12 หมู่ 4 ต.บางพลีใหญ่ อ.บางพลี จ.สมุทรปราการ 10540]",
    "ที่อยู่: [ADDRESS:45 ซอยสุขุมวิท 22 แขวงคลองเตย เขตคลองเตย กรุงเทพฯ 10110]",
    "[ADDRESS:120/5 ถนนนิมมานเหมินท์ ตำบลสุเทพ อำเภอเมือง จังหวัดเชียงใหม่ 50200]",
    "รหัสไปรษณีย์ [ADDRESS:10400]",
  ],
  vi: [
    "Địa chỉ: [ADDRESS:12 đường Nguyễn Trãi, phường 2, quận 5, TP. Hồ Chí Minh]",
    "giao đến [ADDRESS:45 phố Hàng Bài, Hà Nội]",
    "gửi về [ADDRESS:Phố Huế 120, Hà Nội]",
    "[ADDRESS:Đường Lê Lợi 25, Đà Nẵng]",
  ],
  id: [
    "Alamat: [ADDRESS:Jl. Merdeka No. 12, RT 03/RW 05, Kel. Sukajadi, Bandung 40162]",
    "kirim ke [ADDRESS:Jalan Sudirman 45, Jakarta 10220]",
    "rumah saya di [ADDRESS:Jl. Gajah Mada 8, Semarang]",
    "kode pos [ADDRESS:60271]",
  ],
  hi: [
    "पता: [ADDRESS:मकान नं 45, गली नं 3, राजेंद्र नगर, लखनऊ 226004]",
    "[ADDRESS:फ्लैट 12, ग्रीन अपार्टमेंट, सेक्टर 9, रोहिणी, दिल्ली 110085] पर भेजें",
    "[ADDRESS:ग्राम रामपुर, थाना सदर, जिला गया] में",
    "[ADDRESS:गली नं 4, संत नगर, दिल्ली 110084]",
  ],
};

const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
  pl: ["Na ulicy 5 osób, plan 3 gotowy", "U mnie 3 dni, w Polsce 2 tygodnie"],
  cs: ["Na ulici 5 lidí, na 3 dny", "V obchodě 12 kusů, u nás 5 kusů"],
  sk: ["Na ulici 5 ľudí, na 3 dni", "V obchode 12 kusov, u nás 5 kusov"],
  hu: ["Vártam 3 napot az úton 5 órát", "12 forint, a tér 5 méter"],
  ro: ["Am așteptat 3 zile pe stradă 5 ore", "Piața era plină, 12 lei"],
  tr: ["Sokak 5 gün kapalı kaldı", "3 gün bekledim, cadde 12 metre"],
  ru: ["Я ждал 3 дня на улице 5 часов", "Улица закрыта 12 часов, шоссе 5 км"],
  uk: ["Я чекав 3 дні на вулиці 5 годин", "Площа 12 метрів"],
  el: ["Περίμενα 3 μέρες στην οδό", "Πλήρωσα 12 ευρώ, η πλατεία ήταν γεμάτη"],
  ja: ["注文番号は12-3です。3番目の商品", "市役所で2時間、区で3人"],
  ko: ["배송 3일 지연, 길에서 2시간", "동 3개와 로션 2개"],
  zh: ["订单12号到了，路上3天", "3楼的商店买了2个"],
  ar: ["انتظرت 3 أيام في الشارع", "دفعت 12 دولار في الطريق 5 دقائق"],
  he: ["חיכיתי 3 ימים ברחוב", "שילמתי 12 שקל בדרך 5 דקות"],
  th: ["รอ 3 วัน ถนนปิด 5 ชั่วโมง", "6 จังหวัด ฝนตกหนัก"],
  vi: ["tôi chờ 3 ngày trên đường", "đơn hàng 12 cái, phố đông 5 giờ"],
  id: ["saya tunggu 3 hari di jalan 5 jam", "beli 12 buah, desa 3 orang"],
  hi: ["मैंने 3 दिन इंतज़ार किया", "सड़क 5 घंटे बंद थी"],
};

const addresses = (text: string, locale?: string) =>
  found(text, locale === undefined ? {} : { locale }).filter(([entity]) => entity === "ADDRESS");

describe("addresses of eastern Europe and Asia", () => {
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
