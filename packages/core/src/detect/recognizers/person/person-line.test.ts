import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

const FOUND: readonly string[] = [
  "i need my boarding pass\nname [PERSON:velmurugan]\nthanks",
  "quiero cambiar el asiento\nnombre [PERSON:eneritz lasa]\ngracias",
  "hi\n[PERSON:lakshmi] 451236\nok",
  "hola\n[PERSON:naroa] y el pedido es tarde",
  "bonjour\n[PERSON:soukaina], c'est pour le colis",
  "hallo\n[PERSON:yağmur demir]\nich warte",
];

const LEFT_ALONE: readonly string[] = [
  "it says\nname mismatch\nwhat now",
  "pone\nnombre incorrecto\ny no sigue",
  "hola\ntalla 38 y color azul\ngracias",
  "ciao\npacco rotto, grazie\nsaluti",
  "hello\nscreen broken 2 days ago",
];

describe("a line of a chat", () => {
  it.each(FOUND)("opens with a name: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text).filter(([entity]) => entity === "PERSON")).toEqual(expected);
  });

  it.each(LEFT_ALONE)("opens with something else: %s", (text) => {
    expect(found(text).filter(([entity]) => entity === "PERSON")).toEqual([]);
  });
});
