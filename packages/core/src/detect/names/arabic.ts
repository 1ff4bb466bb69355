import type { Span } from "../../span.ts";

/** Frequent given names with the ways they are written in Latin letters, from general knowledge. A feature, never a verdict. */
const GIVEN_WITH_LATIN = `
محمد:mohammed,mohamed,muhammad,mohammad أحمد:ahmed,ahmad محمود:mahmoud,mahmud حامد:hamed,hamid حمد:hamad حمزة:hamza علي:ali عمر:omar,umar عثمان:othman,osman,uthman حسن:hassan,hasan حسين:hussein,hussain,husain
عبدالله:abdullah,abdallah,abdulla عبدالرحمن:abdulrahman,abdelrahman,abdurrahman عبدالعزيز:abdulaziz,abdelaziz عبدالرحيم:abdulrahim,abdelrahim عبدالكريم:abdulkarim,abdelkarim عبدالمجيد:abdulmajeed,abdelmajid عبدالقادر:abdulqadir,abdelkader
عبداللطيف:abdullatif,abdellatif عبدالملك:abdulmalik,abdelmalek عبدالسلام:abdulsalam,abdessalam عبدالحميد:abdulhamid,abdelhamid عبدالإله:abdulilah,abdelilah عبدالوهاب:abdulwahab,abdelwahab
فيصل:faisal,faysal,feisal خالد:khaled,khalid سعد:saad,sad سعود:saud,saoud فهد:fahad,fahd سلطان:sultan تركي:turki بندر:bandar,bander ماجد:majed,majid نايف:nayef,naif نواف:nawaf مشعل:mishal,meshal مشاري:mishari,meshari
متعب:miteb,mutaib طلال:talal وليد:walid,waleed يوسف:youssef,yousef,yusuf,yousuf إبراهيم:ibrahim,ebrahim إسماعيل:ismail,ismael يعقوب:yaqoub,yacoub يحيى:yahya,yehia موسى:musa,moussa عيسى:issa,eissa هارون:haroun
سليمان:suleiman,sulaiman,soliman داود:dawood,daoud طارق:tariq,tarek,tareq زياد:ziad,ziyad رائد:raed أنس:anas بلال:bilal,belal ياسر:yasser,yaser ياسين:yassin,yassine سامي:sami سمير:samir,sameer هشام:hisham,hesham حسام:hossam,husam
عماد:emad,imad وائل:wael باسل:basel,bassel مازن:mazen,mazin مروان:marwan رامي:rami,ramy شريف:sherif,sharif كريم:karim,kareem مصطفى:mustafa,mostafa,moustafa إيهاب:ihab,ehab أيمن:ayman,aymen أشرف:ashraf تامر:tamer جمال:gamal,jamal
عصام:essam,issam صلاح:salah عادل:adel,adil ناصر:nasser,naser منصور:mansour,mansoor صالح:saleh,salih سالم:salem,salim سعيد:saeed,said راشد:rashid,rashed زايد:zayed,zaid زيد:zaid,zayd حمدان:hamdan خليفة:khalifa جاسم:jassim,jasem
عمار:ammar أسامة:osama,usama أمجد:amjad غازي:ghazi فؤاد:fouad,fuad قاسم:qasim,kassem لؤي:loay,luay معاذ:moaz,muath مهند:muhannad,mohanad نادر:nader نبيل:nabil,nabeel هاني:hani يزيد:yazid,yazeed رياض:riyad,riad بدر:badr,bader ثامر:thamer
عبدالمحسن:abdulmohsen,abdelmohsen عبدالهادي:abdulhadi,abdelhadi عبدالفتاح:abdelfattah,abdulfattah عبدالناصر:abdelnasser,abdulnasser
فاطمة:fatima,fatma,fatimah عائشة:aisha,aysha,aicha خديجة:khadija,khadijah مريم:mariam,maryam,meryem زينب:zainab,zeinab,zaynab نورة:noura,nora,norah,nourah سارة:sara,sarah هند:hind ريم:reem,rim لمى:lama لينا:lina,leena ليلى:layla,leila,laila
هدى:huda,houda مها:maha منى:mona,muna أمل:amal أميرة:amira,ameera إيمان:iman,eman أسماء:asma,asmaa سلمى:salma سمية:sumaya,soumaya رنا:rana رانيا:rania دانة:dana,danah دعاء:doaa,duaa غادة:ghada هيفاء:haifa هالة:hala عبير:abeer,abir
شيماء:shaimaa,shayma ياسمين:yasmin,yasmine,yasmeen جواهر:jawaher لطيفة:latifa منيرة:munira,mounira نجلاء:najla نادية:nadia نوال:nawal وفاء:wafa آمنة:amna,amina رغد:raghad شهد:shahad جود:joud رهف:rahaf العنود:alanoud بشرى:bushra سميرة:samira
حصة:hessa,hissa موضي:moudi,modi صفية:safia,safiya حنان:hanan حليمة:halima,haleema كوثر:kawthar,kaouthar نجاة:najat مروة:marwa روان:rawan بسمة:basma سناء:sanaa,sana لبنى:lubna,loubna ندى:nada نهى:noha,nuha دينا:dina يارا:yara تالا:tala`;

/** Given names that are also words: they count only where something says that a name follows. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  "علي حسن سعد سعيد صالح سالم عادل ناصر منصور كريم شريف أمل هدى مها منى إيمان أسماء جمال راشد جود ندى بشرى نجاة بدر رياض سلطان عمر حامد نادر بسمة زيد غازي خليفة يزيد وفاء حنان هاني نبيل دعاء ثامر جواهر لطيفة منيرة شهد تركي صلاح سناء حصة متعب دينا"
    .split(" ")
    .map(bareArabic),
);

const FAMILY_WITH_LATIN = `
القحطاني:qahtani,kahtani العتيبي:otaibi,utaibi الشمري:shammari,shamri الدوسري:dosari,dossari,dawsari الغامدي:ghamdi,ghamidi الزهراني:zahrani الحربي:harbi المطيري:mutairi,mutayri العنزي:anazi,enezi,anzi الشهري:shehri,shahri
الأحمدي:ahmadi السبيعي:subaie,sobaie البلوي:balawi الجهني:juhani,johani المالكي:malki,maliki العمري:omari,amri الرشيدي:rashidi,rasheedi السهلي:sahli الخالدي:khaldi,khalidi البقمي:bogami الحارثي:harthi التميمي:tamimi الهاشمي:hashimi,hashemi
المري:marri الكعبي:kaabi الهاجري:hajri المنصوري:mansouri,mansoori الشامسي:shamsi النعيمي:nuaimi المهيري:muhairi الظاهري:dhaheri الكندي:kindi البلوشي:balushi,bulushi الحسني:hassani المصري:masri الشامي:shami الحلبي:halabi
البغدادي:baghdadi العراقي:iraqi السوري:souri المغربي:maghribi,maghrabi الفاسي:fassi التونسي:tounsi العلوي:alaoui,alawi الإدريسي:idrissi الحداد:haddad الخطيب:khatib,khateeb النجار:najjar,naggar السيد:sayed,sayyid`;

/** Adjectives and nouns with the shape of a family name. */
const NO_FAMILY: ReadonlySet<string> = new Set(
  "التالي الثاني الحالي الماضي الرئيسي الأصلي الدولي البنكي النهائي الرسمي الذي التي الفني المالي العربي السعودي الأمريكي البريطاني الوطني الشخصي اليدوي الإلكتروني المحلي الداخلي الخارجي الأساسي الإجمالي الإضافي الكلي الجزئي العادي الفوري المجاني اليومي الشهري السنوي الأسبوعي الضريبي المصرفي الجوي البري البحري البريدي الصحي الطبي القانوني الاجتماعي العالمي التجاري الصناعي الإسلامي الأوروبي الألماني الفرنسي الإندونيسي الصيني الروسي الياباني التركي المصري العراقي السوري المغربي التونسي الآتي الباقي الغربي الشرقي الجنوبي الشمالي".split(
    " ",
  ),
);

const PROSE: ReadonlySet<string> = new Set(
  "في من على إلى هل لا لم لن قد أن إن أنه إنه أنها إنها هذا هذه ذلك تلك التي الذي الذين عن مع رقم رقمي أريد اريد طلبت اشتريت لدي عندي أود اسمي السيد السيدة يتصل سوف قبل بعد المحترم المحترمة العميل الكريم العزيز كان كانت قال قالت يرجى أرجو هو هي هم نحن أنا تم لكم لك حيث حين عندما كما لكن بل ثم أو أي كل بعض غير عند حتى منذ لأن لأني إذا إذ ما ماذا متى أين أينما كيف كم لماذا اليوم غدا أمس الآن هنا هناك جدا فقط أيضا شكرا وشكرا مرحبا أهلا السلام تحية طلب الطلب الشحنة شحنة فاتورة حساب بريد جوال هاتف عنوان تاريخ الشركة شركة مؤسسة هيئة الهيئة إدارة الإدارة وزارة الوزارة الشرطة منظمة جمعية الجمعية بنك البنك فريق خدمة العملاء قسم مدير المدير رئيس الرئيس وزير جديد الجديد مريض مسافر ظهر عصر صباح مساء يوم شهر سنة ولم ولا وقد وهو وهي وأنا وأريد وطلبت فقد لذلك نفس نفسه نفسها زوجي زوجتي أخي أختي والدي والدتي ابني ابنتي الله".split(
    " ",
  ),
);

const LETTERS = /[\u0621-\u064a]{2,15}/y;
const JOINERS: ReadonlySet<string> = new Set(["بن", "بنت", "ابن", "آل", "ولد"]);
const KUNYA: ReadonlySet<string> = new Set(["أبو", "ابو", "أم", "ام"]);

const GIVEN = latinOf(GIVEN_WITH_LATIN);
const FAMILY = latinOf(FAMILY_WITH_LATIN);

/** A name of Arabic words as it stands in the text. */
export type ArabicName = Span & {
  /** It begins with a frequent given name, or has the shape that only names have: بن, أبو, عبد. */
  readonly isKnown: boolean;
  /** Nothing but the name means that: not أمل (hope), not سعيد (happy). */
  readonly isClear: boolean;
  readonly words: number;
};

/**
 * Reads the name at `from`, or nothing: given names, بن and بنت, عبد, أبو, and a family name with its article.
 * `isTrusting` where something said that a name follows: then a word that ends the clause belongs to it too.
 */
export function readArabicName(text: string, from: number, isTrusting = false): ArabicName | undefined {
  let at = from;
  let end = from;
  let words = 0;
  let isKnown = false;
  let isClear = false;
  while (words < 5) {
    const word = wordAt(text, at);
    if (word === undefined) break;
    const next = wordAt(text, at + word.length + 1);
    // "Son of" and "daughter of" stand in any sentence (ابن عمه, his cousin); بن only in names.
    const isJoined: boolean = words > 0 && JOINERS.has(word) && (isKnown || word === "بن");
    const isKunya =
      KUNYA.has(word) && next !== undefined && (!/^[أا]م$/u.test(word) || isArabicGiven(next)) && next !== "ظبي";
    if ((isJoined || isKunya || word === "عبد") && next !== undefined && !PROSE.has(next)) {
      isKnown ||= !isJoined || isTrusting;
      isClear ||= isKnown;
      at += word.length + 1 + next.length;
    } else if (words === 0 ? isFirst(word) : isNext(text, at, word, isTrusting)) {
      if (words === 0) isKnown = isArabicGiven(word);
      if (words === 0) isClear = isKnown && !ALSO_WORDS.has(bareArabic(word));
      at += word.length;
    } else break;
    words++;
    end = at;
    if (text[at] !== " ") break;
    at++;
  }
  return words === 0 ? undefined : { start: from, end, isKnown, isClear, words };
}

export function isArabicGiven(word: string): boolean {
  return GIVEN.has(bareArabic(word));
}

/** القحطاني: the article and the ending of belonging, and no everyday adjective. */
export function isArabicFamily(word: string): boolean {
  return FAMILY.has(bareArabic(word))
    ? !NO_FAMILY.has(word) || word === "الشهري"
    : /^ال[\u0621-\u064a]{2,10}ي$/u.test(word) && !NO_FAMILY.has(word);
}

export function isFrequentFamily(word: string): boolean {
  return FAMILY.has(bareArabic(word));
}

/** Other ways to write one word of a name: without hamza, with ه for ة, in Latin letters. Latin family names come without their article. */
export function respellArabic(word: string): readonly string[] {
  const bare = bareArabic(word);
  const latin = GIVEN.get(bare) ?? FAMILY.get(bare) ?? [];
  const article = FAMILY.has(bare) ? latin.map((one) => `al${one}`) : [];
  return [...new Set([bare, word.replaceAll(/[أإآ]/gu, "ا"), word.replace(/ة$/u, "ه"), ...latin, ...article])].filter(
    (one) => one !== word,
  );
}

function isFirst(word: string): boolean {
  return (
    !PROSE.has(word) &&
    (!word.startsWith("و") || isArabicGiven(word)) &&
    !/^(?:لل|بال|وال|فال)/u.test(word) &&
    !JOINERS.has(word)
  );
}

/** After the first word only what is surely a name goes on; a word that ends the clause may be one. */
function isNext(text: string, at: number, word: string, isTrusting: boolean): boolean {
  if (PROSE.has(word)) return false;
  if (isArabicGiven(word) || isArabicFamily(word)) return true;
  if (!isTrusting) return false;
  return (
    !/^(?:ال|و|ب|ل|ف|ي|ت)/u.test(word) && /^ ?(?:[,.;:)\n]|$)/.test(text.slice(at + word.length, at + word.length + 2))
  );
}

function wordAt(text: string, at: number): string | undefined {
  LETTERS.lastIndex = at;
  return LETTERS.exec(text)?.[0];
}

/** One spelling of alef, ya and ta marbuta, and عبدالله written as one word. */
function bareArabic(word: string): string {
  return word.replaceAll(/[أإآ]/gu, "ا").replaceAll("ى", "ي").replace(/ة$/u, "ه");
}

function latinOf(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [name = "", latin = ""] = entry.split(":");
        return [bareArabic(name), latin.split(",")];
      }),
  );
}
