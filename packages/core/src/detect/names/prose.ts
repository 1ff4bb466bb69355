import { plain } from "../plain.ts";

/** Small words that only German or English has, and those of the languages that write few capitals. None is in both. */
const MANY_CAPITALS =
  /(?<![a-z])(?:the|and|is|are|of|you|your|my|was|with|this|that|have|has|for|it|der|das|und|ist|nicht|ich|ein|eine|mit|auf|wir|sie|bei|von|zu|sich|dem|den|auch|wie|haben|hat)(?![a-z])/g;
const FEW_CAPITALS =
  /(?<![a-z])(?:el|los|las|que|por|para|con|una|del|es|mi|il|gli|di|che|per|non|della|ho|le|les|et|est|pas|je|vous|une|des|dans|sur|os|do|da|em|nao|uma|com|meu|minha|amb|els|dels|meva|het|een|niet|van|jest|nie)(?![a-z])/g;
const LOOK_AT = 2000;

/** Is the text written in a language that capitalises nouns or titles (German, English), where two capitals tell little? */
export function hasManyCapitals(text: string): boolean {
  const head = plain(text).slice(0, LOOK_AT);
  return count(head, MANY_CAPITALS) > count(head, FEW_CAPITALS);
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
