import type { Settings } from "@sottovoce/contract";

/**
 * Paths of the settings that would protect less than before; a second admin must agree to them (S41). What is not known
 * to be harmless counts as weaker: a pattern that changes, another identity provider.
 */
export function weakeningsOf(before: Settings, after: Settings): string[] {
  return RULES.flatMap(({ path, isWeaker }) => (isWeaker(before, after) ? [path] : []));
}

type Rule = { readonly path: string; readonly isWeaker: (before: Settings, after: Settings) => boolean };

const RULES: readonly Rule[] = [
  { path: "privacy.visible", isWeaker: (a, b) => hasNew(a.privacy.visible, b.privacy.visible) },
  { path: "privacy.allow", isWeaker: (a, b) => hasNew(a.privacy.allow, b.privacy.allow) },
  {
    path: "privacy.custom",
    isWeaker: (a, b) => hasNew(b.privacy.custom.map(asText), a.privacy.custom.map(asText)),
  },
  {
    path: "routing.regions",
    isWeaker: ({ routing: a }, { routing: b }) =>
      a.regions !== undefined && (b.regions === undefined || hasNew(a.regions, b.regions)),
  },
  // Two vendors see a text where one did.
  { path: "routing.hedge", isWeaker: (a, b) => a.routing.hedge === undefined && b.routing.hedge !== undefined },
  { path: "kept.days", isWeaker: (a, b) => b.kept.days > a.kept.days },
  { path: "kept.refs", isWeaker: (a, b) => !a.kept.refs && b.kept.refs },
  // Somebody's word that a vendor keeps nothing: it lets tickets and chats go there.
  {
    path: "vendors.settings.retentionConfirmed",
    isWeaker: (a, b) => hasNew(confirmedIn(a), confirmedIn(b)),
  },
  // Who may call himself admin decides who the second admin is: also the first identity provider is two admins' decision.
  {
    path: "access.identity",
    isWeaker: (a, b) => b.access.identity !== undefined && asText(a.access.identity) !== asText(b.access.identity),
  },
  // Whose word counts for who is an agent. Setting one up for the first time lets nobody in who could not be let in by key.
  ...(["zendesk", "oracle", "salesforce"] as const).map((crm) => ({
    path: `access.${crm}`,
    isWeaker: (a: Settings, b: Settings) =>
      a.access[crm] !== undefined && b.access[crm] !== undefined && asText(a.access[crm]) !== asText(b.access[crm]),
  })),
];

const hasNew = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((one) => !before.includes(one));

const confirmedIn = ({ vendors }: Settings): string[] =>
  vendors.filter(({ settings }) => settings["retentionConfirmed"] === true).map(({ id }) => id);

const asText = (value: unknown): string => JSON.stringify(value);
