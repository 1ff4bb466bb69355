import { declension } from "./decline.ts";

/** Slovak endings of names (Pravidlá slovenského pravopisu; models chlap, žena, ulica, dub, mesto). */
export const sk = declension("gen dat acc ins loc voc", {
  hyphenWhole: true,
  manSurname: `
    a 1 u ovi u om ovi a`,
  person: `
    á 1 ej ej ú ou ej =
    ý 1 ého ému ého ým om ý
    í 0 = = = = = =
    ia ja ša ža ča ľa ňa ca 1 e i u ou i a
    a 1 y e u ou e a
    ek 2 ka kovi ka kom kovi ek
    ec 2 ca covi ca com covi ec
    iel uel ael 0 a ovi a om ovi =
    avel arel avol 2 la lovi la lom lovi ol
    ter 2 ra rovi ra rom rovi er
    o 1 a ovi a om ovi o
    i y 0 ho mu ho m m =
    b c č d ď f g h j k l ľ m n ň p r s š t ť v w x z ž 0 a ovi a om ovi =`,
  place: `
    ošice 3 íc iciam ice icami iciach ice
    ice ce 1 - iam e ami iach e
    any 3 ian anom any anmi anoch any
    zámky 1 ov om y ami och y
    y 1 - om y mi och y
    ské ovo 0 = = = = = =
    é 1 ých ým é ými ých é
    ý 1 ého ému ý ým om ý
    á 1 ej ej ú ou ej á
    ica ača ňa 1 e i u ou i a
    o 1 a u o om e o
    ec 2 ca cu ec com ci ec
    ok 2 ka ku ok kom ku ok
    raj kraj 0 a u = om i =
    š č ž j c ľ ň ď ť 0 a u = om i =
    k g h ch 0 u u = om u =
    b d f l m n p r s t v z 0 a u = om e =`,
});
