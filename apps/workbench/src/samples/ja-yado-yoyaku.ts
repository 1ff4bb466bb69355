import type { Sample } from "./sample.ts";

export const jaYadoYoyaku: Sample = {
  id: "ja-yado-yoyaku",
  language: "ja",
  contentType: "ticket",
  title: "Japanese: a hotel booking with full-width digits and kana; no local engine for it",
  subject: "【至急】予約番号 HK-20250503-118 の変更について(田中)",
  customerName: "田中 美咲",
  messages: [
    {
      from: "customer",
      at: "2025-04-20T03:15:00Z",
      format: "text",
      body: `お世話になっております。田中美咲と申します。
5月3日から2泊で予約しております(予約番号 HK-20250503-118)。
大人2名のところ、夫の田中健太郎と、義母の佐藤ヨシ子様も一緒に3名へ変更できますでしょうか。義母は足が悪いので、1階のお部屋を希望します。

〒606-8417 京都府京都市左京区浄土寺北真如町8-21 メゾン桜405号室
電話:090-4183-2765
メール:misaki.tanaka@example.com
生年月日:1985年7月12日

よろしくお願いいたします。
田中 美咲(タナカ ミサキ)`,
    },
    {
      from: "agent",
      at: "2025-04-20T05:40:00Z",
      format: "text",
      body: `田中様

いつもご利用ありがとうございます。担当の渡辺でございます。
3名様への変更を承りました。海外からお越しの方がいらっしゃる場合は、旅券番号をお知らせください。

宿泊予約センター 渡辺 翔
TEL 03-6417-2985`,
    },
    {
      from: "customer",
      at: "2025-04-21T11:02:00Z",
      format: "text",
      body: `渡辺さん、早速のお返事ありがとうございます!
義母は台湾から来ます。旅券番号は 331948207 です。
あと、カードの下4桁は1881、もし現金なら当日払います。振込の場合の口座は みらい銀行 左京支店 普通 4820716 タナカケンタロウ です。
夫の携帯は０８０−７３１９−４４０６です。

2025年4月20日(日) 14:40 渡辺 翔 <sho.watanabe@yado.example>:
> 田中様
> 3名様への変更を承りました。`,
    },
    {
      from: "note",
      at: "2025-04-21T23:30:00Z",
      format: "text",
      body: "田中様は3回目のご利用(会員番号 M-0093417)。佐藤様に座椅子とアレルギー対応(えび)。フロント木村さんに共有済み。",
    },
  ],
  seeded: [
    { entity: "PERSON", value: "田中美咲" },
    { entity: "PERSON", value: "田中 美咲" },
    { entity: "PERSON", value: "タナカ ミサキ" },
    { entity: "PERSON", value: "タナカケンタロウ" },
    { entity: "PERSON", value: "田中健太郎" },
    { entity: "PERSON", value: "田中" },
    { entity: "PERSON", value: "佐藤ヨシ子" },
    { entity: "PERSON", value: "佐藤" },
    { entity: "PERSON", value: "渡辺 翔" },
    { entity: "PERSON", value: "渡辺" },
    { entity: "PERSON", value: "木村" },
    { entity: "ADDRESS", value: "〒606-8417 京都府京都市左京区浄土寺北真如町8-21" },
    { entity: "ADDRESS", value: "メゾン桜405号室" },
    { entity: "PHONE", value: "090-4183-2765" },
    { entity: "PHONE", value: "03-6417-2985" },
    { entity: "PHONE", value: "０８０−７３１９−４４０６" },
    { entity: "EMAIL", value: "misaki.tanaka@example.com" },
    { entity: "EMAIL", value: "sho.watanabe@yado.example" },
    { entity: "DATE_OF_BIRTH", value: "1985年7月12日" },
    { entity: "PASSPORT", value: "331948207" },
    { entity: "BANK_ACCOUNT", value: "4820716" },
    { entity: "ACCOUNT_ID", value: "HK-20250503-118" },
    { entity: "ACCOUNT_ID", value: "M-0093417" },
  ],
  reply: `Dear 田中様,

Your booking HK-20250503-118 is now for three guests, in a room on the ground floor. A chair is ready for 佐藤様.

渡辺`,
};
