import { hasBirthday } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Malaysia, MyKad: birthday, place of birth, serial (National Registration Regulations 1990). */
export const myMykad = idRecognizer({
  id: "my-mykad",
  entity: "NATIONAL_ID",
  shape: /^\d{12}$/,
  length: [12, 12],
  valid,
  score: 0.3,
  written: /^\d{6} \d{2} \d{4}$/,
  near: ["mykad", "ic", "nric", "kad pengenalan", "i/c"],
});

function valid(value: string): boolean {
  return hasBirthday(value, 0) && !/^(?:00|17|18|19|20|69|7[03]|8[01]|9[4-7])/.test(value.slice(6));
}
