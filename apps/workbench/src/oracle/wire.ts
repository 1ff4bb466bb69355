import type { Violation } from "@sottovoce/oracle/testing";
import type { SampleIncident } from "./sample-incidents.ts";

/** What the stand-in's own page asks its own server; no part of Oracle's API. */
export const WIRE = {
  state: "/workbench/oracle/state.json",
  token: "/workbench/oracle/token",
  receive: "/workbench/oracle/receive",
  expire: "/workbench/oracle/expire-tokens",
  fail: "/workbench/oracle/fail",
} as const;

/** The name this stand-in's site gives to an answer to the customer. Real sites' names are not documented. */
export const RESPONSE_ENTRY_TYPE = "RESPONSE";

/** Where the site serves the files of an extension that was uploaded as a zip. */
export const EXTENSION_PATH = "/AgentWeb/extensions/sottovoce/";
export const LOADER_PATH = "/AgentWeb/module/extensibility/js/client/core/extension_loader.js";

export type SiteState = {
  readonly incidents: readonly SampleIncident[];
  /** As an administrator would have typed them in the Add-In Manager. */
  readonly properties: Readonly<Record<string, string>>;
  /** What reached Connect REST and should not have. */
  readonly violations: readonly Violation[];
  /** Method and path of every call to Connect REST, oldest first. */
  readonly calls: readonly string[];
};
