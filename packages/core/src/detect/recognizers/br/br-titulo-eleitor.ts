import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Brazil, voter registration: eight digits, state, two check digits by 11 (Resolução TSE 21.538/2003). */
export const brTituloEleitor = idRecognizer({
  id: "br-titulo-eleitor",
  entity: "NATIONAL_ID",
  shape: /^\d{12}$/,
  length: [12, 12],
  valid,
  score: 0.25,
  near: ["titulo de eleitor", "titulo eleitoral", "titulo eleitor"],
  tolerant: true,
});

function valid(value: string): boolean {
  const state = Number(value.slice(8, 10));
  if (state < 1 || state > 28) return false;
  const first = (weighted(value, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
  const second = (weighted(value.slice(8), [7, 8, 9]) % 11) % 10;
  return first === digitAt(value, 10) && second === digitAt(value, 11);
}
