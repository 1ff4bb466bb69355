import { romanOf } from "./kana.ts";

/** Frequent Japanese surnames with their reading, written for this project from general knowledge. A feature, never a verdict. */
const WITH_READING = `
佐藤:sato 鈴木:suzuki 高橋:takahashi 髙橋:takahashi 田中:tanaka 伊藤:ito 渡辺:watanabe 渡邊:watanabe 渡邉:watanabe 渡部:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato
吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 斎藤:saito 斉藤:saito 齋藤:saito 齊藤:saito 清水:shimizu 山崎:yamazaki 山﨑:yamazaki 森:mori 池田:ikeda
橋本:hashimoto 阿部:abe 安部:abe 安倍:abe 石川:ishikawa 山下:yamashita 中島:nakajima 石井:ishii 小川:ogawa 前田:maeda 岡田:okada 長谷川:hasegawa 藤田:fujita 後藤:goto 近藤:kondo 村上:murakami
遠藤:endo 青木:aoki 坂本:sakamoto 福田:fukuda 太田:ota 西村:nishimura 藤井:fujii 金子:kaneko 岡本:okamoto 藤原:fujiwara 三浦:miura 中野:nakano 中川:nakagawa 原田:harada 松田:matsuda 竹内:takeuchi
小野:ono 田村:tamura 中山:nakayama 和田:wada 石田:ishida 森田:morita 上田:ueda 原:hara 内田:uchida 柴田:shibata 酒井:sakai 宮崎:miyazaki 宮﨑:miyazaki 横山:yokoyama 高木:takagi 安藤:ando 宮本:miyamoto
大野:ono 小島:kojima 谷口:taniguchi 今井:imai 工藤:kudo 高田:takada 増田:masuda 丸山:maruyama 杉山:sugiyama 村田:murata 大塚:otsuka 新井:arai 小山:koyama 平野:hirano 藤本:fujimoto 河野:kono 上野:ueno
野口:noguchi 武田:takeda 松井:matsui 千葉:chiba 岩崎:iwasaki 菅原:sugawara 木下:kinoshita 久保:kubo 佐野:sano 野村:nomura 松尾:matsuo 市川:ichikawa 菊地:kikuchi 菊池:kikuchi 杉本:sugimoto 古川:furukawa
大西:onishi 島田:shimada 水野:mizuno 桜井:sakurai 櫻井:sakurai 高野:takano 渡:watari 吉川:yoshikawa 山内:yamauchi 西田:nishida 飯田:iida 西川:nishikawa 小松:komatsu 北村:kitamura 安田:yasuda 五十嵐:igarashi
川口:kawaguchi 平田:hirata 関:seki 中田:nakata 久保田:kubota 服部:hattori 東:higashi 岩田:iwata 土屋:tsuchiya 川崎:kawasaki 福島:fukushima 本田:honda 辻:tsuji 樋口:higuchi 秋山:akiyama 田口:taguchi
永井:nagai 山中:yamanaka 中西:nakanishi 吉村:yoshimura 川上:kawakami 石原:ishihara 大橋:ohashi 松岡:matsuoka 馬場:baba 浜田:hamada 濱田:hamada 森本:morimoto 星野:hoshino 矢野:yano 浅野:asano 大島:oshima
吉岡:yoshioka 小池:koike 田辺:tanabe 田邊:tanabe 荒木:araki 大久保:okubo 野田:noda 松下:matsushita 岡:oka 須藤:sudo 黒田:kuroda 熊谷:kumagai 永田:nagata 内藤:naito 松村:matsumura 川村:kawamura 尾崎:ozaki
望月:mochizuki 堀:hori 菅野:kanno 西山:nishiyama 白石:shiraishi 田島:tajima 片山:katayama 岩本:iwamoto 本間:honma 早川:hayakawa 横田:yokota 荒井:arai 大石:oishi 岡崎:okazaki 大谷:otani 鎌田:kamata 小田:oda
成田:narita 宮田:miyata 石橋:ishibashi 篠原:shinohara 高山:takayama 大森:omori 萩原:hagiwara 小西:konishi 松原:matsubara 三宅:miyake 栗原:kurihara 伊東:ito 今村:imamura 児玉:kodama 福井:fukui 南:minami
西:nishi 大川:okawa 土井:doi 中井:nakai 奥村:okumura 植田:ueda 大山:oyama 内山:uchiyama 堀内:horiuchi 山根:yamane 奥田:okuda 福本:fukumoto 関口:sekiguchi 小倉:ogura 牧野:makino 川田:kawata 大田:ota 甲斐:kai
中澤:nakazawa 中沢:nakazawa 田代:tashiro 東野:higashino 坂井:sakai 上原:uehara 稲垣:inagaki 榎本:enomoto 村井:murai 江口:eguchi 西本:nishimoto 辻本:tsujimoto 川本:kawamoto 河合:kawai 岩井:iwai 松永:matsunaga
平井:hirai 富田:tomita 小沢:ozawa 小澤:ozawa 滝沢:takizawa 柳田:yanagida 平山:hirayama 林:hayashi 堀江:horie 長田:osada 杉浦:sugiura 塚本:tsukamoto 石塚:ishizuka 大沢:osawa 大澤:osawa 宮下:miyashita 古田:furuta
飯塚:iizuka 森下:morishita 松浦:matsuura 天野:amano 神田:kanda 戸田:toda 西野:nishino 相沢:aizawa 相澤:aizawa 落合:ochiai 河村:kawamura 浅井:asai 岸:kishi 水谷:mizutani 金井:kanai 沢田:sawada 澤田:sawada
三好:miyoshi 津田:tsuda 黒木:kuroki 広瀬:hirose 廣瀬:hirose 中尾:nakao 小原:ohara 下田:shimoda 角田:tsunoda 秋元:akimoto 黒川:kurokawa 大竹:otake 堤:tsutsumi 梅田:umeda 寺田:terada 村山:murayama 高島:takashima
森山:moriyama 金田:kaneda 足立:adachi 池上:ikegami 小泉:koizumi 根本:nemoto 窪田:kubota 吉本:yoshimoto 小森:komori 坂口:sakaguchi 吉野:yoshino 矢島:yajima 岡村:okamura 川島:kawashima 河田:kawata 片岡:kataoka
加賀:kaga 神谷:kamiya 桑原:kuwahara 佐伯:saeki 新田:nitta 杉田:sugita 瀬戸:seto 高井:takai 高瀬:takase 玉井:tamai 土田:tsuchida 中原:nakahara 長尾:nagao 西岡:nishioka 畑中:hatanaka 浜口:hamaguchi 日高:hidaka
平川:hirakawa 平松:hiramatsu 藤岡:fujioka 藤川:fujikawa 藤沢:fujisawa 藤澤:fujisawa 細川:hosokawa 堀田:hotta 前川:maekawa 町田:machida 松山:matsuyama 三上:mikami 宮川:miyagawa 宮沢:miyazawa 宮澤:miyazawa
武藤:muto 村松:muramatsu 安井:yasui 柳沢:yanagisawa 山岸:yamagishi 山村:yamamura 大和田:owada 若林:wakabayashi 鷲尾:washio 比嘉:higa 金城:kinjo 大城:oshiro 宮城:miyagi 新垣:aragaki 島袋:shimabukuro 玉城:tamaki
稲葉:inaba 岩瀬:iwase 臼井:usui 梅原:umehara 江藤:eto 大木:oki 大場:oba 大村:omura 小笠原:ogasawara 長岡:nagaoka 梶原:kajiwara 柏木:kashiwagi 鎌倉:kamakura 川野:kawano 岸本:kishimoto 北川:kitagawa 北野:kitano
倉田:kurata 黒沢:kurosawa 黒澤:kurosawa 駒井:komai 今野:konno 桜田:sakurada 笹川:sasagawa 志村:shimura 城戸:kido 関根:sekine 瀬川:segawa 高松:takamatsu 滝口:takiguchi 竹中:takenaka 竹田:takeda 田原:tahara
土居:doi 富永:tominaga 豊田:toyoda 中谷:nakatani 永野:nagano 西尾:nishio 西沢:nishizawa 野崎:nozaki 橋口:hashiguchi 長谷部:hasebe 早坂:hayasaka 原口:haraguchi 東山:higashiyama 平岡:hiraoka 深沢:fukazawa
福原:fukuhara 船橋:funabashi 星:hoshi 本多:honda 牧:maki 真田:sanada 溝口:mizoguchi 三木:miki 水口:mizuguchi 皆川:minagawa 宮原:miyahara 向井:mukai 村瀬:murase 目黒:meguro 本村:motomura 森川:morikawa 八木:yagi
矢部:yabe 山川:yamakawa 横井:yokoi 米田:yoneda 渋谷:shibuya 緒方:ogata 大平:ohira 堺:sakai 浅田:asada 有馬:arima 石山:ishiyama 板垣:itagaki 植木:ueki 植村:uemura 臼田:usuda 岩下:iwashita 鵜飼:ukai`;

/** Kanji that given names are made of. */
const NAME_KANJI =
  "有見佐加登夕泉弓照磨摩留流斎翠碧槙槇嗣継胤宣延展暢亘亙征嵩潮子美香奈恵由佳里理絵織菜莉麻真亜彩紗沙咲希結衣唯愛優悠裕祐佑侑雄勇輔介助太郎朗一二三五八十健賢憲謙剛豪毅武士志史司翔将正昌政雅誠信伸慎進隆孝高貴崇尚直樹紀則典徳博浩弘宏広洋陽明彰晃昭章光輝和次治春夏秋冬朝月陸海空大小拓哲也弥哉人仁斗翼龍竜虎康泰安保守英栄永久修秀俊駿純淳順潤準繁茂静清聖晴星成生征義良吉喜嘉慶敬圭啓桂恭京響薫寿勝克功巧達辰巳卓匠丈譲幹寛岳学暁瑛詠瑠璃琉瑞穂凛凜鈴涼諒遼亮怜玲礼蓮廉蘭藍葵茜梓楓桃桜梅菊花華萌芽若葉乃之野江枝代世千万百緒音心夢望未来歩友朋知智尋波渚凪帆岬航汐澄杏果実稔豊登昇飛羽鶴松竹柊桐彬平兵衛蔵造三四六七九男夫雄彦臣幸之助樹紀規輝雪幸文郁育滋利敏聡智聖恭亨允元玄源弦現創壮宗奏湊颯爽蒼倉総草太泰汰多珠朱寿珠柚紬椿梨花茉莉芙実扶風楓萌舞真満令伶嶺鏡恒庸洋洸昴昂皓晧煌晟旭朔晋丞潔錦綾絢綺絃紘絋繭羅良楽来莱陸律竣隼駆馳魁快海凱覚岳勘貫環歓眞誉与芳佳法邦峰朋萌包豊鳳方";
/** What two of them also spell: places, times, companies, not people. */
const NO_GIVEN =
  /^(?:一[人二三]|二人|三人|大[小学和]|大人|小学|中学|大学|高[校等]|一番|[一二三四五六七八九十]{2,}|本人|未来|正月|光栄|平和|安心|幸福|春夏|秋冬|千万|百万|海外|明日|昭和|平成|令和|一行|一[代世家]|三世|代行|学[生園校]|生花|花火|夫人|実行|進学|信[用金]|幸[子].{3}|行[政学]|士|法人|法|家|方|大|小|道|路|行|金|銀|郭|共|要|格|開|観|防|房|多|六|七|九|百|万|千|十|世|代|里|野|江|海|月|冬|人|空|重|学|生|道路|金銀|金[利]|世代|方法|共和|開[明]|文学|文化|平野|高野)$/u;
/** Endings that nearly only names have. */
const STRONG_END =
  /(?:[太一二三次健慎俊]郎|郎|子|美|香|奈|恵|介|輔|助|樹|斗|彦|男|雄|之|也|哉|菜|莉|紗|佳|衣|咲|翔|希|平)$/u;
const KANA_GIVEN: ReadonlySet<string> = new Set(
  "さくら ひなた あかり ひかり めぐみ みゆき かおり ゆかり まなみ みどり あゆみ さつき かえで もえ りん ゆい めい あおい はるか のぞみ ひとみ さゆり まゆみ みか みき みほ えり ゆり ゆか ゆき ゆう まい まり あい あき あや あやか いずみ かな かなえ さおり さとみ さやか しおり すみれ たまき ちひろ ちえ つばさ なお なおみ なつき なつみ なな ななみ はるな はな ひろみ ひより ほのか ほたる まこと まどか みお みさき みちる みなみ みのり めぐ ももこ やよい よしこ りえ りか りさ るみ れい れな わかな しんじ けんじ けんた たけし ひろし つよし まさる さとし たかし きよし".split(
    " ",
  ),
);

const READINGS: ReadonlyMap<string, string> = new Map(
  WITH_READING.trim()
    .split(/\s+/)
    .map((entry) => {
      const [surname = "", reading = ""] = entry.split(":");
      return [surname, reading];
    }),
);

/** Kanji that surnames are made of. */
const SURNAME_KANJI =
  "山田川村井藤木本野原島崎﨑嶋沢澤橋谷口上中下小大高松竹石岡森林池西東北南内尾坂浜濱宮塚水土岩丘堀辻関柳梅桜杉桐柏神長永安吉福富豊古新荒黒白青赤平戸瀬江津河沼葉根丸角片菊加佐斎渡今三五八多和成飯浅深細金倉鶴亀熊牛鷲鳥羽花草萩桑栗栃榎楠椎稲米飛久保正国武服部須後近遠相早冨冬夏秋春日星月光清横向前奥徳堂寺門城館屋町市里郷園苗菅";

/** 神沢有紗: four characters or more that look like a surname and a given name nobody counted. */
export function looksJapanese(name: string): boolean {
  const [first = "", second = ""] = name;
  const given = name.slice(2);
  return (
    SURNAME_KANJI.includes(first) &&
    SURNAME_KANJI.includes(second) &&
    given.length > 1 &&
    givenNameScore(given) === 0.8 &&
    STRONG_END.test(given)
  );
}

/** Frequent given names of other languages in katakana. */
const FOREIGN: ReadonlySet<string> = new Set(
  "アダム アナ アニー アニタ アーサー アラン アリ アリス アルバート アルフレッド アレクサンダー アレックス アン アンジェラ アンディ アンディー アンドリュー アンドレア アンナ アントニオ アンヌ アーロン イザベラ イザベル イワン ウィリアム ウィル ウォルター エイミー エヴァ エドワード エマ エミリー エリカ エリザベス エリック エルネスト エレナ エレン オスカー オリバー オリビア カルロス カレン カール キャサリン キャロル キム キース クララ クリス クリスティーナ クリスチャン クリストファー クロエ グレース グレゴリー ケイト ケビン ケヴィン ケリー ケン ゲイリー コリン サイモン サマンサ サム サラ サンドラ ジェイク ジェイソン ジェイムズ ジェニファー ジェフ ジェフリー ジェームズ ジェーン ジェシカ ジミー ジム ジャック ジャネット ジャン ジュリア ジュリアン ジョー ジョアン ジョージ ジョセフ ジョナサン ジョン スコット スティーブ スティーブン スティーヴ スティーヴン ステファン スーザン ソフィア ソフィー ダニエル ダン チャーリー チャールズ ティム ティモシー デイヴィッド デイビッド デビッド デヴィッド デニス デボラ トニー トマス トム トーマス ドナルド ナタリー ナンシー ニコラス ニコル ニック ニール ノア ハインリヒ ハリー ハンス バーバラ パトリシア パトリック パトリシア パメラ ヒラリー ビクトリア ビリー ビル ピーター ピエール フアン フィリップ フェルナンド フランク フランソワ フランシス フリードリヒ ブライアン ブルース ヘザー ヘレン ヘンリー ベン ベンジャミン ペドロ ペーター ホセ ポール マイク マイケル マシュー マット マティアス マリア マリー マルコ マルティン マーガレット マーク マーティン ミシェル ミゲル ミハイル メアリー メリッサ ヤン ヨハン ヨハネス ライアン ラウラ ラリー リサ リズ リチャード リンダ ルイ ルイス ルーカス ルーシー レイチェル レオ レオン レベッカ ローラ ローズ ロバート ロビン ロジャー ロナルド ロベルト ワルター ヴィクトリア ヴェロニカ".split(
    " ",
  ),
);

export function isKatakanaGiven(word: string): boolean {
  return FOREIGN.has(word);
}

/** Alternatives for a pattern, the longest first. */
export const SURNAMES_JA = [...READINGS.keys()].toSorted((a, b) => b.length - a.length).join("|");

export function isJapaneseSurname(word: string): boolean {
  return READINGS.has(word);
}

/** How sure it is that the characters after a surname are a given name: 0, 0.5, or 0.8. */
export function givenNameScore(given: string): number {
  if (KANA_GIVEN.has(given) || /^[ァ-ヴー]{2,4}子$/u.test(given)) return 0.8;
  if (!Array.from(given).every((kanji) => NAME_KANJI.includes(kanji)) || NO_GIVEN.test(given)) return 0;
  if (given.length === 1) return 0.5;
  return given.length === 2 || STRONG_END.test(given) ? 0.8 : 0.5;
}

/** 田中健太郎 → 田中, 健太郎. Undefined where the name does not begin with a known surname. */
export function splitJapanese(name: string): { readonly surname: string; readonly given: string } | undefined {
  for (const length of [3, 2, 1]) {
    const surname = name.slice(0, length);
    if (READINGS.has(surname) && name.length > length) return { surname, given: name.slice(length) };
  }
  return undefined;
}

/** How a surname or a name in kana is written in Latin letters, where that is known. */
export function romanJapanese(name: string): string | undefined {
  return READINGS.get(name) ?? romanOf(name);
}
