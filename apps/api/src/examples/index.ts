import type { ApiExample } from "./example.ts";
import { ADMIN_EXAMPLES } from "./admins.ts";
import { SETTINGS_EXAMPLES } from "./settings.ts";
import { TRANSLATION_EXAMPLES } from "./translations.ts";

const EXAMPLES: Readonly<Record<string, ApiExample>> = {
  ...TRANSLATION_EXAMPLES,
  ...SETTINGS_EXAMPLES,
  ...ADMIN_EXAMPLES,
};

/** What the documents show of a route. Every described route has one, and it fits the route's schemas, by a test. */
export const exampleOf = ({ method, path }: { readonly method: string; readonly path: string }): ApiExample =>
  EXAMPLES[`${method} ${path}`] ?? {};
