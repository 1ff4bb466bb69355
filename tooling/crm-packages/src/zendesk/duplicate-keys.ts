/** Keys that an object of this JSON text holds twice. The text must be valid JSON. */
export function duplicateKeys(json: string): readonly string[] {
  const duplicates: string[] = [];
  const open: (Set<string> | undefined)[] = [];
  for (const [token, string] of json.matchAll(/"((?:[^"\\]|\\.)*)"(?:\s*:)?|[{}[\]]/gu)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (token.endsWith(":") && string !== undefined) {
      const keys = open.at(-1);
      if (keys?.has(string)) duplicates.push(string);
      keys?.add(string);
    }
  }
  return duplicates;
}
