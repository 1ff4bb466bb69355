import { atBeginningsOf } from "../../anchors-of-words.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Days and parts of a day that only say something beside the day they were written on. Spans ("last month", "3 days ago") are no dates. */
const EN =
  "(?:(?:the )?day (?:after tomorrow|before yesterday)|today|tonight|tomorrow|yesterday|(?:this|next|last|on|every|by|until|since|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last) (?:morning|afternoon|evening|night))(?: (?:morning|afternoon|evening|night))?|the \\d{1,2}(?:st|nd|rd|th)(?: of (?:this|next|last) month)?";
const ES =
  "(?:pasado manana|antes de ayer|anteayer|anoche|hoy|manana|ayer|(?:el |este |proximo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: (?:que viene|pasado|proximo))?)(?: por la (?:manana|tarde|noche))?";
const DE =
  "(?:ubermorgen|vorgestern|heute|morgen|gestern|(?:am |nachsten |letzten |kommenden |diesen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))(?: (?:fruh|vormittag|mittag|nachmittag|abend|nacht))?";
const FR =
  "(?:apres-demain|avant-hier|aujourd'hui|demain|hier|(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:prochain|dernier))?|ce soir|ce matin|cet apres-midi)(?: (?:matin|midi|apres-midi|soir))?";
const IT =
  "(?:dopodomani|l'altro ieri|oggi|domani|ieri|stasera|stamattina|stanotte|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?: (?:prossim[oa]|scors[oa]))?)(?: (?:mattina|pomeriggio|sera|notte))?";
const PT =
  "(?:depois de amanha|anteontem|hoje|amanha|ontem|(?:na |esta |proxima )?(?:segunda|terca|quarta|quinta|sexta)-feira|sabado|domingo)(?: (?:de|a|da) (?:manha|tarde|noite))?";
const NL =
  "(?:overmorgen|eergisteren|vandaag|morgen|gisteren|vanavond|vanmorgen|vanmiddag|vannacht|(?:op |volgende |afgelopen |aanstaande )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))(?: ?(?:ochtend|middag|avond|nacht))?";
/** "7 pm", "19 Uhr", "19h30"; and "10:30" only behind its small word, because a chat's lines begin with their time. */
const HOUR =
  "(?:[01]?\\d|2[0-3]) ?(?:[ap]\\.m\\.|[ap]m(?![a-z])|o'clock|uhr|uur|heures|horas|h(?:[0-5]\\d)?(?![a-z\\d]))";
const CLOCK =
  "(?:[01]?\\d|2[0-3])(?:[:h][0-5]\\d(?::[0-5]\\d)?|\\.[0-5]\\d(?= ?(?:[ap]\\.?m|uhr|uur|h))) ?(?:[ap]\\.? ?m\\.?(?![a-z])|uhr|uur|hrs?|h(?![a-z]))?";
const AT =
  "(?:at|around|before|after|until|till|by|a las|sobre las|antes de las|hasta las|um|gegen|bis|ab|a partir de|alle|alle ore|vers|avant|apres|a|as|om|rond|voor)";

const PATTERN = new RegExp(
  String.raw`(?<![a-z0-9_.,:/@#-])(?:(?:${[EN, ES, DE, FR, IT, PT, NL].join("|")})(?:,? (?:${AT} )?(?:${HOUR}|${CLOCK}))?|(?:(?<=(?<![a-z])${AT} )${CLOCK})|${HOUR})(?![a-z0-9_@/-]|[.,:]\d)`,
  "g",
);

/** Relative days and times of day. Visible by default, and so unsure that anything masked takes their place. */
export const dateRelative = patternRecognizer({
  id: "date-relative",
  entity: "DATE",
  onPlain: true,
  anchor: atBeginningsOf(PATTERN),
  pattern: PATTERN,
  score: 0.45,
});
