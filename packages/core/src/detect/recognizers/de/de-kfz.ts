import { isAlone } from "../../ids/is-alone.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Germany, number plates: a district of the official list (FZV Anlage 1), letters, digits, E or H (FZV § 9). */
export const deKfz = patternRecognizer({
  id: "de-kfz",
  entity: "VEHICLE",
  needs: /[A-Z]{1,2}[ -]?\d{1,4}/,
  pattern:
    /(?<![\p{L}\p{N}_@./-])(?<![A-Z]{2} )(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}|[A-ZÄÖÜ]{1,3}[A-Z]{1,2}\d{1,4})[EH]?(?![\p{L}\p{N}_@-]|[.,]\d| [A-Z]{2})/gu,
  score: 0.5,
  validate: (value, span, text) => {
    // Whoever is asked for a plate writes nothing else.
    const least = value.length >= 5 && isAlone(text, span) ? 0.45 : 0.2;
    const [, first = "", second = "", digits = ""] = /^([A-ZÄÖÜ]+)[ -]?([A-Z]*)[ -]?(\d+)/.exec(value) ?? [];
    const isSplit = second !== "";
    if (isSplit && !DISTRICTS.has(first)) return false;
    if (!isSplit) return [1, 2, 3].some((length) => DISTRICTS.has(first.slice(0, length))) ? least : false;
    // FN-AX3000 is a router.
    if (value.includes("-")) return /[ -]\d/.test(value) ? 0.5 : least;
    // "IN MY 20": words in capitals.
    return digits.length < 3 || WORDS.has(first) || /^(?:19|20)\d\d$/.test(digits) ? least : 0.42;
  },
  context:
    "kennzeichen|nummernschild|kfz|kfz-kennzeichen|auto|wagen|fahrzeug|pkw|lkw|halter|parken|parkt|abgeschleppt|zulassung|unfall|motorrad|number plate|registration".split(
      "|",
    ),
});

const WORDS = new Set(
  "IN IS ES DO DE DA DU EU ME SO UN SE WE MI AM AN AS ER IM MY NO OF ON OR TO US LA LE SU TE TU VA UM OK PC TV HP MS HD DVD".split(
    " ",
  ),
);
const DISTRICTS = new Set(
  "A AA AB ABG ABI AC AE AH AIB AIC AK ALF ALZ AM AN ANA ANG ANK AÖ AP APD AR ARN ART AS ASL ASZ AT AU AUR AW AZ AZE B BA BAD BAR BB BBG BBL BC BCH BD BE BED BER BF BGD BGL BH BI BID BIN BIR BIT BIW BK BKS BL BLB BLK BM BN BNA BO BÖ BOG BOH BOR BOT BP BRA BRB BRG BRI BRK BRL BRV BS BSB BSK BT BTF BÜD BUL BÜR BÜS BÜZ BW BWL BYL BZ BZA C CA CAS CB CE CHA CLP CLZ CO COC COE CR CUX CW D DA DAH DAN DAU DBR DD DE DEG DEL DGF DH DI DIL DIN DIZ DKB DL DLG DM DN DO DON DU DUD DÜW DW DZ E EA EB EBE EBN EBS ECK ED EE EF EG EH EI EIC EIL EIN EIS EL EM EMD EMS EN ER ERB ERH ERK ERZ ES ESB ESW EU EUT EW F FB FD FDB FDS FEU FF FFB FG FH FI FKB FL FLÖ FN FO FOR FR FRG FRI FRW FS FT FTL FÜ FÜS FW FZ G GA GAN GAP GC GD GDB GE GEL GEM GEO GER GF GG GHA GHC GI GK GL GLA GM GMN GN GNT GÖ GOA GOH GP GR GRA GRH GRI GRM GRZ GS GT GTH GÜ GUB GUN GV GVM GW GZ H HA HAB HAL HAM HAS HB HBN HBS HC HCH HD HDH HDL HE HEB HEF HEI HEL HER HET HF HG HGN HGW HH HHM HI HIG HIP HK HL HM HMÜ HN HO HOG HOH HOL HOM HOR HÖS HOT HP HR HRO HS HSK HST HU HUS HV HVL HWI HX HY HZ IGB IK IL ILL IN IS IZ J JE JL JÜL K KA KB KC KE KEH KEL KEM KF KG KH KI KIB KK KL KLE KLZ KM KN KO KÖN KÖT KÖZ KR KRU KS KT KU KÜN KUS KW KY KYF L LA LAU LB LBS LBZ LC LD LDK LDS LEO LER LEV LF LG LH LI LIB LIF LIP LL LM LN LÖ LÖB LOS LP LR LRO LSA LSN LSZ LU LÜN LUP LWL M MA MAB MAI MAK MAL MB MC MD ME MED MEG MEI MEK MEL MER MET MG MGH MGN MH MHL MI MIL MK MKK ML MM MN MO MOD MOL MON MOS MQ MR MS MSE MSH MSP MST MTK MTL MÜ MÜB MÜL MÜN MÜR MVL MW MY MYK MZ MZG N NAB NAI NAU NB ND NDH NE NEA NEB NEC NEN NES NEU NEW NF NH NI NK NL NM NMB NMS NÖ NOH NOL NOM NOR NP NR NRW NT NU NVP NW NWM NY NZ OA OAL OB OBB OBG OC OCH OD OE OF OG OH OHA ÖHR OHV OHZ OK OL OP OPR OS OSL OTW OVI OVL OVP OZ P PA PAF PAN PAR PB PCH PE PEG PF PI PIR PL PLÖ PM PN PR PRÜ PS PW PZ QFT QLB R RA RC RD RDG RE REG REH REI RG RH RI RID RIE RL RM RN RO ROD ROF ROK ROL ROS ROT ROW RP RPL RS RSL RT RU RÜD RÜG RV RW RY RZ S SAB SAD SAL SAN SAW SB SBG SBK SC SCZ SDH SDL SDT SE SEB SEE SEF SEL SFB SFT SG SGH SH SHA SHG SHK SHL SI SIG SIM SK SL SLE SLF SLK SLN SLS SLÜ SLZ SM SMÜ SN SO SOB SOG SOK SÖM SON SP SPB SPN SR SRB SRO ST STA STB STD STE STL STO SU SUL SÜW SW SWA SY SZ SZB T TBB TDO TE TET TF TG THL THW TIR TO TÖL TP TR TS TT TÜ TUT UE UEM UFF UH UL UM UN USI V VAI VB VEC VER VG VIB VIE VIT VK VOH VR VS W WA WAF WAK WAN WAR WAT WB WBS WDA WE WEL WEN WER WES WF WG WHV WI WIL WIS WIT WIZ WK WL WLG WM WMS WN WND WO WOB WOH WOL WOR WOS WR WRN WS WSF WST WSW WT WTL WTM WÜ WUG WÜM WUN WUR WW WZ WZL Z ZE ZEL ZI ZIG ZP ZR ZW ZZ".split(
    " ",
  ),
);
