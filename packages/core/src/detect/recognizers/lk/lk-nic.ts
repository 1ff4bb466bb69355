import { idRecognizer } from "../../id-recognizer.ts";

/** Sri Lanka, NIC: year, day of the year (+ 500 for women), serial (Department for Registration of Persons). */
export const lkNic = idRecognizer({
  id: "lk-nic",
  entity: "NATIONAL_ID",
  shape: /^(?:\d{9}[VX]|(?:19|20)\d{10})$/,
  length: [10, 12],
  valid,
  score: 0.2,
  near: ["nic", "national identity", "id card"],
});

function valid(value: string): boolean {
  const day = Number(value.length === 10 ? value.slice(2, 5) : value.slice(4, 7)) % 500;
  return day >= 1 && day <= 366;
}
