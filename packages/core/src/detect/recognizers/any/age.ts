import { atNumbers } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** "de 70 años", "35 years old", "52-jährig", "Edad: 41". Visible by default. */
export const age = patternRecognizer({
  id: "age",
  anchor: atNumbers(3),
  entity: "AGE",
  onPlain: true,
  pattern:
    /(?<=(?:edad|tengo|tiene|de|age|aged|alter|eta|idade|edat|j'ai|ho|ha|tenho|tem|am|is|i'm|was|mam|ma|je mi|mi je|jag ar|jeg er|am|imam|olen|мне|мени|ειμαι|sono) ?:? ?)\d{1,3}(?: ?(?:anos|anni|ans|anys|years?(?: old|-old)?|jahre(?: alt)?|jaar(?: oud)?|yrs?|lat|lata|let|rokov|de ani|ani|ar(?: gammal)?|ar gammel|vuotta|godina|лет|роκив|років|ετων|χρονων))(?!\p{L})|(?<![\p{L}\p{N}.,])\d{1,3}(?:[ -](?:years?[ -]old|year-old|y\/o|jahrig\w{0,2}|jarige?|anos de edad|anni di eta|ans revolus|letn\p{L}{1,3}|lecie|eves|ar gammal|arig|vuotias|yasinda\w{0,4}|godina star|лет|ετων|χρονων|साल|वर्ष|ปี|tahun|tuoi)(?!\p{L})|才|살| ?ขวบ)|(?<![\d.])\d{1,3}(?:歳|岁|歲|세(?![기대]))|(?<=(?:edad|age|alter|eta|idade|edat|leeftijd|wiek|vek|varsta|eletkor|alder|ika|godine|возраст|вик|ηλικια|גיל|בן|בת|العمر|عمري|आयु|उम्र|อายุ|年齢|年龄|나이|usia|umur) ?:? ?)\d{1,3}(?: (?:سنة|عاما))?(?!\d|[.,/-]\d)/gu,
  score: 0.6,
});
