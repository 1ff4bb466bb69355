export { checkOracleFiles, packOracle } from "./oracle.ts";
export type { PackageFinding } from "./zendesk/finding.ts";
export { packZendesk, type Packed } from "./zendesk/pack.ts";
export { validateZendeskPackage } from "./zendesk/validate.ts";
