/** A name in the case that a template asks for. Languages without rules keep the name as it is. */
export function inflect(_lang: string, name: string, _form: string, _slot: string): string {
  return name;
}
