import { declension } from "./decline.ts";

/** Croatian and Serbian endings of names (Hrvatski pravopis, Institut za hrvatski jezik; Pravopis Matice srpske). */
export const hr = declension("gen dat acc ins loc voc", {
  hyphenWhole: true,
  manSurname: `
    ski čki ški 1 og om og im om i`,
  person: `
    a 1 e i u om i o
    io 0 a u a m u =
    o 1 a u a om u o
    đe će je 1 a u a em u e
    e 1 e i u om i e
    i y 0 ja ju ja jem ju =
    etar 2 ra ru ra rom ru re
    ndar 2 ra ru ra rom ru re
    avao 2 la lu la lom lu le
    ac 2 ca cu ca cem cu če
    ć č š ž đ j lj nj c 0 a u a em u u
    k g h 0 a u a om u =
    b d f l m n p r s t v w x z 0 a u a om u e`,
  place: `
    ska čka ška lika nova bela bijela stara gornja donja 1 e oj u om oj a
    eka 2 ke ci ku kom ci ko
    ca 1 e i u om i o
    nja 1 e i u om i o
    ski čki ški vi 1 og om i im om i
    ci 2 aca cima ce cima cima ci
    ovi evi 0 a ma e ma ma =
    dar 2 ra ru ar rom ru re
    ac 2 ca cu ac cem cu če
    ao 1 la lu o lom lu o
    io 0 ja ju = jem ju =
    o 1 a u o om u o
    e 1 a u e em u e
    i 1 a ima e ima ima i
    ć č š ž đ j lj nj c 0 a u = em u =
    b d f g h k l m n p r s t v z 0 a u = om u =`,
});
