import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, social security number: twelve digits, the last two are the rest of the first ten by 97 (Tesorería General de la Seguridad Social, Orden ESS/484/2013). */
export const esNss = idRecognizer({
  id: "es-nss",
  entity: "HEALTH_ID",
  shape: /^\d{11,12}$/,
  length: [11, 12],
  valid,
  score: 0.3,
  written: /^\d{2} \d{8} \d{2}$/,
  near: ["nss", "naf", "nass", "seguridad social", "afiliacion"],
  tolerant: true,
});

function valid(value: string): boolean {
  const body = value.slice(0, -2);
  const province = Number(body.slice(0, 2));
  if (province === 0 || province > 66) return false;
  const check = Number(value.slice(-2));
  // Short serials are written with and without their leading zero, and counted so too.
  const short = body.length === 10 && body[2] === "0" ? body.slice(0, 2) + body.slice(3) : body;
  return modulo(body, 97) === check || modulo(short, 97) === check;
}
