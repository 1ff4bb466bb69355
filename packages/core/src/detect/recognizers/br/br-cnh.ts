import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Brazil, driving licence (CNH): nine digits and two check digits by 11 (Resolução Contran 598/2016). */
export const brCnh = idRecognizer({
  id: "br-cnh",
  entity: "DRIVER_LICENSE",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.25,
  near: ["cnh", "habilitacao", "carteira de motorista"],
  tolerant: true,
});

function valid(value: string): boolean {
  const first = weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const less = first > 9 ? 2 : 0;
  const last = second > 9 ? 0 : second - less;
  return (first > 9 ? 0 : first) === digitAt(value, 9) && (last < 0 ? last + 11 : last) === digitAt(value, 10);
}
