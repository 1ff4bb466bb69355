import { describe, expect, test } from "vitest";
import { inflect } from "./inflect.ts";

const TABLE: readonly (readonly [lang: string, name: string, form: string, slot: string, expected: string])[] = [
  ["pl", "Jan Kowalski", "gen", "name", "Jana Kowalskiego"],
  ["pl", "Anna Nowak", "dat", "name", "Annie Nowak"],
  ["pl", "Maria Kowalska-Zielińska", "gen", "name", "Marii Kowalskiej-Zielińskiej"],
  ["pl", "Paweł Wójcik", "ins", "name", "Pawłem Wójcikiem"],
  ["pl", "Kraków", "gen", "city", "Krakowa"],
  ["pl", "Łódź", "loc", "city", "Łodzi"],
  ["pl", "Katowice", "loc", "city", "Katowicach"],
  ["cs", "Jana Nováková", "gen", "name", "Jany Novákové"],
  ["cs", "Petr Svoboda", "dat", "name", "Petrovi Svobodovi"],
  ["cs", "Pavel Dvořáček", "voc", "name", "Pavle Dvořáčku"],
  ["cs", "Pardubice", "loc", "city", "Pardubicích"],
  ["cs", "Karlovy Vary", "loc", "city", "Karlových Varech"],
  ["cs", "Ústí nad Labem", "gen", "city", "Ústí nad Labem"],
  ["sk", "Mária Kováčová", "ins", "name", "Máriou Kováčovou"],
  ["sk", "Peter Horváth", "gen", "name", "Petra Horvátha"],
  ["sk", "Košice", "loc", "city", "Košiciach"],
  ["hr", "Marko Horvatić", "gen", "name", "Marka Horvatića"],
  ["hr", "Ana Horvat", "dat", "name", "Ani Horvat"],
  ["hr", "Zadar", "loc", "city", "Zadru"],
  ["hr", "Vinkovci", "gen", "city", "Vinkovaca"],
  ["sr", "Milan Đorđević", "ins", "name", "Milanom Đorđevićem"],
  ["sr", "Ljubica Njegoš", "cyr", "name", "Љубица Његош"],
  ["sr", "Beograd", "cyrloc", "city", "Београду"],
  ["ru", "Анна Иванова", "dat", "name", "Анне Ивановой"],
  ["ru", "Сергей Кузнецов", "ins", "name", "Сергеем Кузнецовым"],
  ["ru", "Ростов-на-Дону", "gen", "city", "Ростова-на-Дону"],
  ["ru", "Иванов А. С.", "ins", "name", "Ивановым А. С."],
  ["ru", "Эдвард Грей", "ins", "name", "Эдвардом Греем"],
  ["uk", "Андрій Шевченко", "gen", "name", "Андрія Шевченка"],
  ["uk", "Ганна Ткаченко", "dat", "name", "Ганні Ткаченко"],
  ["uk", "Марія", "voc", "given", "Маріє"],
  ["uk", "Харків", "gen", "city", "Харкова"],
  ["uk", "Київська область", "loc", "region", "Київській області"],
  ["el", "Γιώργος Παπαδόπουλος", "gen", "name", "Γιώργου Παπαδόπουλου"],
  ["el", "Μαρία Ιωάννου", "gen", "name", "Μαρίας Ιωάννου"],
  ["el", "Γιάννης", "voc", "given", "Γιάννη"],
  ["tr", "Ahmet Yılmaz", "gen", "name", "Ahmet Yılmaz'ın"],
  ["tr", "İzmir", "abl", "city", "İzmir'den"],
  ["tr", "Ayşe", "dat", "given", "Ayşe'ye"],
  ["fi", "Matti Virtanen", "gen", "name", "Matti Virtasen"],
  ["fi", "Helsinki", "ine", "city", "Helsingissä"],
  ["fi", "Mäki", "all", "surname", "Mäelle"],
  ["fi", "Tampere", "ill", "city", "Tampereeseen"],
  ["hu", "Kovács Péter", "inst", "name", "Kovács Péterrel"],
  ["hu", "Nagy Anna", "dat", "name", "Nagy Annának"],
  ["hu", "Kovács", "inst", "surname", "Kováccsal"],
  ["ro", "Maria Popescu", "gen", "name", "Mariei Popescu"],
  ["ro", "Timișoara", "gen", "city", "Timișoarei"],
];

describe("a name in a case", () => {
  test.each(TABLE)("%s %s %s (%s)", (lang, name, form, slot, expected) => {
    expect(inflect(lang, name, form, slot)).toBe(expected);
  });

  test.each(["pl", "cs", "uk", "el", "fi", "hu", "ro", "en"])("%s keeps a name whose form it does not know", (lang) => {
    expect(inflect(lang, "J. Doe", "xyz", "name")).toBe("J. Doe");
  });

  test("initials and particles stay", () => {
    expect(inflect("cs", "J. van Dyk", "gen", "name")).toBe("J. van Dyka");
  });
});
