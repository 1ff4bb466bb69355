import { patternRecognizer } from "../../pattern-recognizer.ts";

/** "de 70 años", "35 years old", "52-jährig", "Edad: 41". Visible by default. */
export const age = patternRecognizer({
  id: "age",
  needs: /\d/,
  entity: "AGE",
  onPlain: true,
  pattern:
    /(?<=(?:edad|tengo|tiene|de|age|aged|alter|eta|idade|edat|j'ai|ho|ha|tenho|tem|am|is|i'm|was) ?:? ?)\d{1,3}(?: ?(?:anos|anni|ans|anys|years?(?: old|-old)?|jahre(?: alt)?|jaar(?: oud)?|yrs?))(?![a-z])|(?<![\w.,])\d{1,3}(?:[ -](?:years?[ -]old|year-old|y\/o|jahrig\w{0,2}|jarige?|anos de edad|anni di eta)|歳|才|岁|세)|(?<=(?:edad|age|alter|eta|idade|edat|leeftijd) ?: ?)\d{1,3}(?!\d)/g,
  score: 0.6,
});
