import { declension } from "./decline.ts";

/** Czech endings of names (Internetová jazyková příručka, Skloňování vlastních jmen). */
export const cs = declension("gen dat acc ins loc voc", {
  hyphenWhole: true,
  manSurname: `
    a 1 y ovi u ou ovi o`,
  person: `
    á 1 é é ou ou é =
    ý 1 ého ému ého ým ém ý
    í 0 ho mu ho m m =
    ie ia 1 e i i í i e
    ce še že ře 1 e i i í i e
    ka 2 ky ce ku kou ce ko
    ga 2 gy ze gu gou ze go
    cha 3 chy še chu chou še cho
    ha 2 hy ze hu hou ze ho
    ra 2 ry ře ru rou ře ro
    ša ža ča ja ňa ďa ťa 1 i i u ou i o
    la za sa ca 1 y e u ou e o
    a 1 y ě u ou ě o
    něk 3 ňka ňkovi ňka ňkem ňkovi ňku
    ek 2 ka kovi ka kem kovi ku
    ec 2 ce covi ce cem covi če
    iel uel ael 0 a ovi a em ovi i
    el 2 la lovi la lem lovi le
    š ž č ř c j 0 e ovi e em ovi i
    ď 1 dě ďovi dě děm ďovi di
    k g h ch 0 a ovi a em ovi u
    tr 1 ra rovi ra rem rovi ře
    o 1 a ovi a em ovi o
    b d f l m n p r s t v w x z 0 a ovi a em ovi e`,
  place: `
    králové labem orlicí 0 = = = = = =
    české karlovy 1 ých ým = ými ých =
    budějovice pardubice ice 1 - ím e emi ích e
    lázně 1 í ím = ěmi ích =
    ky 2 ek kám = kami kách =
    y 1 - ům = = ech =
    raha 1 y ze u ou ze o
    ý 1 ého ému ý ým ém ý
    ské 1 ého ému é ým ém é
    é 1 ých ým é ými ých é
    no to lo 1 a u o em ě o
    o 1 a u o em u o
    ště tě 0 = i = m i =
    í 0 = = = m = =
    ov ín ýn 0 a u = em ě e
    ec 2 ce ci ec cem ci ce
    ek 2 ku ku ek kem ku ku
    eň 2 ně ni eň ní ni ni
    oň 1 ně ni ň ní ni ni
    aj oj 0 e i = em i i
    č ž š ř j 0 e i = í i i
    slav 0 i i = í i i
    k g h ch r l m p b s z 0 u u = em u e
    d n t v f 0 u u = em ě e`,
});
