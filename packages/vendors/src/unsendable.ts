/**
 * Control characters and halves of surrogate pairs become spaces: XML forbids them, JSON parsers refuse some of them,
 * and a NUL inside Apertium shifts every later answer. Tabs and line breaks stay.
 */
export const withoutUnsendable = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, " ");
