import { idRecognizer } from "../../id-recognizer.ts";

/** India, driving licence: state, office, year, seven digits (MoRTH, Sarathi). */
export const inDrivingLicence = idRecognizer({
  id: "in-driving-licence",
  entity: "DRIVER_LICENSE",
  shape:
    /^(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)\d{2}(?:19|20)\d{9}$/,
  length: [15, 15],
  score: 0.8,
  near: ["driving license", "licence", "dl"],
});
