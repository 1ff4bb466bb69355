/**
 * Dates as people write them in thirty languages, over plain() text: numbers with marks, a month by its name, year
 * first, eras. Sources need the flag u.
 */
const MONTHS: readonly string[] = [
  // en, nl, de, da, nb, sv, id, hu, sk, cs, ro, sr in Latin letters share most of theirs.
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  "januar janner februar marz mai juni juli oktober dezember okt dez mrz januari februari maart mei augustus mrt maj augusti desember maret agustus desembre",
  "marts mars januara februara marta aprila maja juna jula augusta avgusta septembra oktobra novembra decembra",
  "marcius aprilis majus junius julius augusztus szeptember ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie",
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
  "janvier fevrier avril juin juillet aout septembre octobre novembre decembre janv fevr fev avr juil",
  "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre giu lug ott",
  "janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro gener febrer marc maig juny juliol agost setembre",
  "stycznia lutego marca kwietnia czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia styczen luty marzec kwiecien czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien",
  "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince leden unor brezen duben kveten cerven cervenec srpen rijen prosinec",
  "sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna studenoga studenog prosinca",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря јануара фебруара априла маја јуна јула септембра октобра новембра децембра",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου",
  "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  "يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول جانفي فيفري أفريل جوان جويلية أوت محرم صفر رجب شعبان رمضان شوال",
  "जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर",
  "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
];
/** Said of other things too: a day may stand before them, not behind. */
const DAY_FIRST = "mag gen set out mar maj apr كانون كانون تشرين";

const atoms = (lists: readonly string[]) =>
  [...new Set(lists.join(" ").split(" "))]
    .toSorted()
    .map((word) => word.replaceAll(".", String.raw`\.`))
    .join("|");

const MONTH = String.raw`(?:${atoms(MONTHS)})(?![\p{L}\p{M}])`;
const MONTH_AFTER_DAY = String.raw`(?:${atoms([...MONTHS, DAY_FIRST])})(?![\p{L}\p{M}])`;
/** Thailand counts from 543 before. */
export const YEAR = String.raw`(?:1[89]|20|2[45])\d{2}`;
const OF_YEAR = String.raw`,?[ /-]{0,2}(?:(?:de|del|di|of|anno|พ\.ศ\.|ค\.ศ\.) ?)?(?:${YEAR}|'\d{2})(?!\d)`;

const NUMERIC = String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:${YEAR}|\d{2})(?!\d)|(?:19|20)\d{2} ?[./-] ?\d{1,2} ?[./-] ?\d{1,2}(?!\d)|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)`;
const NAMED = String.raw`\d{1,2}(?: ?(?:st|nd|rd|th)|er|ste|de|-?го|-?е|º|ª|°|\.)?,?(?:(?: |/|-)(?:(?:de|del|di|of|dia|the) |d'|ב-?)?|ב)?${MONTH_AFTER_DAY}\.?(?:${OF_YEAR})?|(?<!\p{L})${MONTH}\.? (?:\d{1,2}(?:st|nd|rd|th|-?[ae]n|\.)?(?![\d.,:/-]\d|\d)(?:${OF_YEAR})?|(?:de |del |di )?${YEAR}(?!\d))|${YEAR}\.? ${MONTH} \d{1,2}(?!\d)`;
const ASIAN = String.raw`(?:(?:19|20)\d{2} ?[年년] ?)?\d{1,2} ?[月월] ?\d{1,2} ?[日일号]|(?:明治|大正|昭和|平成|令和|民國|民国) ?(?:\d{1,3}|元)年 ?\d{1,2}月 ?\d{1,2}日|(?:19|20)\d{2} ?[年년] ?\d{1,2} ?[月월]|\d{1,2} thang \d{1,2}(?:,? nam \d{4})?`;

export const DATE_SOURCE = String.raw`(?:${ASIAN}|${NUMERIC}|${NAMED})`;
