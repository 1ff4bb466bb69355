import { baltic, hasBirthday } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Lithuania, personal code: sex and century, birthday, serial, two rows of weights by 11 (Gyventojų registro įstatymas). */
export const ltAsmensKodas = idRecognizer({
  id: "lt-asmens-kodas",
  entity: "NATIONAL_ID",
  shape: /^[1-8]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.6,
  near: ["asmens kodas", "asmens koda", "a.k."],
  tolerant: true,
});

function valid(value: string): boolean {
  return hasBirthday(value, 1) && baltic(value);
}
