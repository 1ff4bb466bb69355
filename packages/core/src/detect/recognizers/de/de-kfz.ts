import { beforeDigits } from "../../anchors.ts";
import { isAlone } from "../../ids/is-alone.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { wordSet } from "../../words/word-set.ts";

/** Germany, number plates: a district of the official list (FZV Anlage 1), letters, digits, E or H (FZV § 9). */
export const deKfz = patternRecognizer({
  id: "de-kfz",
  entity: "VEHICLE",
  // A district, two letters, and a mark behind each.
  anchor: beforeDigits(7),
  pattern:
    /(?<![\p{L}\p{N}_@./-])(?<![A-Z]{2} )(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}|[A-ZÄÖÜ]{1,3}[A-Z]{1,2}\d{1,4})[EH]?(?![\p{L}\p{N}_@-]|[.,]\d| [A-Z]{2})/gu,
  score: 0.5,
  validate: (value, span, text) => {
    // Whoever is asked for a plate writes nothing else.
    const least = value.length >= 5 && isAlone(text, span) ? 0.45 : 0.2;
    const [, first = "", second = "", digits = ""] = /^([A-ZÄÖÜ]+)[ -]?([A-Z]*)[ -]?(\d+)/.exec(value) ?? [];
    const isSplit = second !== "";
    if (isSplit && !DISTRICTS.has(first.toLowerCase())) return false;
    if (!isSplit)
      return [1, 2, 3].some((length) => DISTRICTS.has(first.slice(0, length).toLowerCase())) ? least : false;
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
const DISTRICTS = wordSet(`
  a aa ab abg abi ac ae ah aib aic ak alf alz am an ana ang ank aö ap apd ar arn art as asl asz at au aur aw az aze
  b ba bad bar bb bbg bbl bc bch bd be bed ber bf bgd bgl bh bi bid bin bir bit biw bk bks bl blb blk bm bn bna bo
  bö bog boh bor bot bp bra brb brg bri brk brl brv bs bsb bsk bt btf büd bul bür büs büz bw bwl byl bz bza c ca cas
  cb ce cha clp clz co coc coe cr cux cw d da dah dan dau dbr dd de deg del dgf dh di dil din diz dkb dl dlg dm dn
  do don du dud düw dw dz e ea eb ebe ebn ebs eck ed ee ef eg eh ei eic eil ein eis el em emd ems en er erb erh erk
  erz es esb esw eu eut ew f fb fd fdb fds feu ff ffb fg fh fi fkb fl flö fn fo for fr frg fri frw fs ft ftl fü füs
  fw fz g ga gan gap gc gd gdb ge gel gem geo ger gf gg gha ghc gi gk gl gla gm gmn gn gnt gö goa goh gp gr gra grh
  gri grm grz gs gt gth gü gub gun gv gvm gw gz h ha hab hal ham has hb hbn hbs hc hch hd hdh hdl he heb hef hei hel
  her het hf hg hgn hgw hh hhm hi hig hip hk hl hm hmü hn ho hog hoh hol hom hor hös hot hp hr hro hs hsk hst hu hus
  hv hvl hwi hx hy hz igb ik il ill in is iz j je jl jül k ka kb kc ke keh kel kem kf kg kh ki kib kk kl kle klz km
  kn ko kön köt köz kr kru ks kt ku kün kus kw ky kyf l la lau lb lbs lbz lc ld ldk lds leo ler lev lf lg lh li lib
  lif lip ll lm ln lö löb los lp lr lro lsa lsn lsz lu lün lup lwl m ma mab mai mak mal mb mc md me med meg mei mek
  mel mer met mg mgh mgn mh mhl mi mil mk mkk ml mm mn mo mod mol mon mos mq mr ms mse msh msp mst mtk mtl mü müb
  mül mün mür mvl mw my myk mz mzg n nab nai nau nb nd ndh ne nea neb nec nen nes neu new nf nh ni nk nl nm nmb nms
  nö noh nol nom nor np nr nrw nt nu nvp nw nwm ny nz oa oal ob obb obg oc och od oe of og oh oha öhr ohv ohz ok ol
  op opr os osl otw ovi ovl ovp oz p pa paf pan par pb pch pe peg pf pi pir pl plö pm pn pr prü ps pw pz qft qlb r
  ra rc rd rdg re reg reh rei rg rh ri rid rie rl rm rn ro rod rof rok rol ros rot row rp rpl rs rsl rt ru rüd rüg
  rv rw ry rz s sab sad sal san saw sb sbg sbk sc scz sdh sdl sdt se seb see sef sel sfb sft sg sgh sh sha shg shk
  shl si sig sim sk sl sle slf slk sln sls slü slz sm smü sn so sob sog sok söm son sp spb spn sr srb sro st sta stb
  std ste stl sto su sul süw sw swa sy sz szb t tbb tdo te tet tf tg thl thw tir to töl tp tr ts tt tü tut ue uem
  uff uh ul um un usi v vai vb vec ver vg vib vie vit vk voh vr vs w wa waf wak wan war wat wb wbs wda we wel wen
  wer wes wf wg whv wi wil wis wit wiz wk wl wlg wm wms wn wnd wo wob woh wol wor wos wr wrn ws wsf wst wsw wt wtl
  wtm wü wug wüm wun wur ww wz wzl z ze zel zi zig zp zr zw zz`);
