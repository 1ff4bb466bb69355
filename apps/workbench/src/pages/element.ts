type Child = Node | string | undefined;
type Properties = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/** A DOM element: `onClick` listens, true and false switch an attribute, text becomes an attribute. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(key.slice(2).toLowerCase(), value);
    else if (typeof value === "boolean") made.toggleAttribute(key, value);
    else if (value !== undefined) made.setAttribute(key, value);
  }
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
}
