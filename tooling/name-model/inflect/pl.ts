import { declension } from "./decline.ts";

/** Polish endings of names (nazwiska i imiona in any school grammar; Wielki słownik ortograficzny PWN, rules 234 to 272). */
export const pl = declension("gen dat acc ins loc voc", {
  hyphenWhole: true,
  person: `
    ki gi i 0 ego emu ego m m =
    y 1 ego emu ego ym ym y
    ska cka dzka 1 iej iej ą ą iej =
    owa 1 ej ej ą ą ej =
    ka 2 ki ce kę ką ce ko
    ga 2 gi dze gę gą dze go
    cha 3 chy sze chę chą sze cho
    sia zia cia nia 1 - - ę ą - u
    ia la ja 1 i i ę ą i o
    ra 2 ry rze rę rą rze ro
    ta 2 ty cie tę tą cie to
    da 2 dy dzie dę dą dzie do
    ła 2 ły le łę łą le ło
    sza cza rza ża dza ca 1 y y ę ą y o
    a 1 y ie ę ą ie o
    niec 4 ńca ńcowi ńca ńcem ńcu ńcze
    iec 3 ca cowi ca cem cu cze
    ek 2 ka kowi ka kiem ku ku
    ec 2 ca cowi ca cem cu cze
    iel uel ael 0 a owi a em u u
    eł 2 ła łowi ła łem le le
    ń 1 nia niowi nia niem niu niu
    ś 1 sia siowi sia siem siu siu
    ć 1 cia ciowi cia ciem ciu ciu
    ź 1 zia ziowi zia ziem ziu ziu
    k g 0 a owi a iem u u
    l j sz cz rz ż dz c ch h 0 a owi a em u u
    d 1 da dowi da dem dzie dzie
    t 1 ta towi ta tem cie cie
    r 1 ra rowi ra rem rze rze
    ł 1 ła łowi ła łem le le
    ko 2 ki ce kę ką ce ko
    o 1 y ie ę ą ie o
    b c f m n p s w z v x 0 a owi a em ie ie`,
  place: `
    wrocław inowrocław włocław 0 ia iowi = iem iu iu
    ódź 3 odzi odzi ódź odzią odzi odzi
    ica yca nica 1 y y ę ą y o
    ko go 1 a u o iem u o
    ie ce 1 - om e ami ach e
    ze cze sze że 1 a u e em u e
    no 2 na nu no nem nie no
    to 2 ta tu to tem cie to
    o 1 a u o em ie o
    y 1 - om y ami ach y
    ki 2 k kom ki kami kach ki
    iec 3 ca cowi iec cem cu cu
    ek 2 ka kowi ek kiem ku ku
    eń 2 nia niowi eń niem niu niu
    ń 1 nia niowi ń niem niu niu
    dź 2 dzi dzi dź dzią dzi dzi
    ów 2 owa owi ów owem owie owie
    k g 0 a owi = iem u u
    l j sz cz rz ż ch 0 a owi = em u u
    e 1 ego emu e em em e
    d 0 u owi = em zie zie
    t 1 tu towi t tem cie cie
    r 0 u owi = em ze ze
    b f m n p s w z 0 a owi = em ie ie`,
});
