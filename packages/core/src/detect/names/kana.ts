/** Katakana in Hepburn's letters, without long vowels: タナカ → tanaka, ショウ → sho. */
const SYLLABLES: ReadonlyMap<string, string> = new Map(
  `ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te ト:to ナ:na ニ:ni ヌ:nu ネ:ne ノ:no
  ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ヲ:o ン:n
  ガ:ga ギ:gi グ:gu ゲ:ge ゴ:go ザ:za ジ:ji ズ:zu ゼ:ze ゾ:zo ダ:da ヂ:ji ヅ:zu デ:de ド:do バ:ba ビ:bi ブ:bu ベ:be ボ:bo パ:pa ピ:pi プ:pu ペ:pe ポ:po ヴ:v ッ:
  キャ:kya キュ:kyu キョ:kyo シャ:sha シュ:shu ショ:sho チャ:cha チュ:chu チョ:cho ニャ:nya ニュ:nyu ニョ:nyo ヒャ:hya ヒュ:hyu ヒョ:hyo ミャ:mya ミュ:myu ミョ:myo
  リャ:rya リュ:ryu リョ:ryo ギャ:gya ギュ:gyu ギョ:gyo ジャ:ja ジュ:ju ジョ:jo ビャ:bya ビュ:byu ビョ:byo ピャ:pya ピュ:pyu ピョ:pyo ー:`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [kana = "", roman = ""] = entry.split(":");
      return [kana, roman];
    }),
);

/** Undefined for anything that is not all katakana of names. */
export function romanOf(kana: string): string | undefined {
  let roman = "";
  for (let at = 0; at < kana.length;) {
    const two = SYLLABLES.get(kana.slice(at, at + 2));
    const one = two ?? SYLLABLES.get(kana.charAt(at));
    if (one === undefined) return undefined;
    const isDoubled = kana.charAt(at - 1) === "ッ";
    roman += (isDoubled ? one.charAt(0) : "") + one;
    at += two === undefined ? 1 : 2;
  }
  // Passports write no long vowels: Yuko for ユウコ, Ota for オオタ.
  return roman.replaceAll("ou", "o").replaceAll("oo", "o").replaceAll("uu", "u");
}
