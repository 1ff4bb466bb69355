export type PlaceholderValues = Readonly<Record<string, string>>;

/**
 * What Zendesk does to a submitted comment: it fills `{{placeholders}}` in and runs `{% tags %}`, wherever they came
 * from. Unknown placeholders vanish, as Liquid's undefined values do. Never to be used on text that should survive.
 */
export function expandPlaceholders(
  text: string,
  values: PlaceholderValues,
): { readonly text: string; readonly expanded: readonly string[] } {
  const expanded: string[] = [];
  const result = text.replaceAll(/\{\{([^{}]{0,200})\}\}|\{%[^{}%]{0,200}%\}/gu, (whole, name?: string) => {
    expanded.push(whole);
    return name === undefined ? "" : (values[name.trim()] ?? "");
  });
  return { text: result, expanded };
}
