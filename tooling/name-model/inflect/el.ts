import { declension } from "./decline.ts";

/** Modern Greek endings of names (Τριανταφυλλίδης, Νεοελληνική Γραμματική); the accent stays where it is. */
export const el = declension("gen acc voc", {
  hyphenWhole: true,
  surname: `
    ος 2 ου ο ε
    ός 2 ού ό έ`,
  person: `
    ανδρος ππος 2 ου ο ε
    ος 2 ου ο ο
    ός 2 ού ό έ
    εύς 3 έα έα εύ
    ης ής ας άς ές ούς ως 1 - - -
    α η ά ή ώ ω 0 ς = =`,
  place: `
    ιωάννινα 6 αννίνων άννινα άννινα
    τρίκαλα 6 ικάλων ίκαλα ίκαλα
    χανιά 2 ίων ιά ιά
    σέρρες 5 ερρών έρρες έρρες
    αθήνα 0 ς = =
    ες 2 ων ες ες
    οι 2 ων ους οι
    ί ύ 0 = = =
    ι 1 ιού ι ι
    ό 1 ού ό ό
    ιο 1 ου ο ο
    ο 1 ου ο ο
    ος 2 ου ο ε`,
});
