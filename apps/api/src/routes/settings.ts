import {
  DiffQuery,
  DiffReply,
  DryRunReply,
  DryRunRequest,
  ProposalRequest,
  RollbackRequest,
  Settings,
  SettingsChanged,
  SettingsReply,
  VersionsReply,
} from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { approveProposal, rejectProposal } from "../services/settings/approve.ts";
import { changeSettings } from "../services/settings/change.ts";
import { diffSettings } from "../services/settings/diff.ts";
import { dryRun } from "../services/settings/dry-run.ts";
import { listVersions, readSettings } from "../services/settings/read.ts";
import { rollBack } from "../services/settings/roll-back.ts";

const etagOf = (version: number): Readonly<Record<string, string>> => ({ etag: `"${version}"` });

/** In force, or waiting for a second admin. */
const changed = ({ version, proposal }: SettingsChanged) => ({
  status: proposal === null ? 200 : 202,
  headers: etagOf(version),
});

export const getSettings = jsonRoute({
  method: "GET",
  path: "/v1/settings",
  access: "admin",
  summary: "Everything an admin has decided, its version (also as ETag), and changes that wait for a second admin",
  reply: SettingsReply,
  run: (context) => readSettings(context),
  respond: ({ version }) => ({ headers: etagOf(version) }),
});

export const putSettings = jsonRoute({
  method: "PUT",
  path: "/v1/settings",
  access: "admin",
  summary:
    "Replace the settings. If-Match names the version that was read. What would protect less waits for a second admin (202)",
  body: Settings,
  reply: SettingsChanged,
  errors: ["invalid_request", "precondition_required", "precondition_failed"],
  run: (context, { body, headers }) => changeSettings(context, body, headers.get("if-match")),
  respond: changed,
});

export const approveSettings = jsonRoute({
  method: "POST",
  path: "/v1/settings:approve",
  access: "admin",
  summary: "Put a proposed change in force; another admin than the one who proposed it",
  body: ProposalRequest,
  reply: SettingsChanged,
  errors: ["invalid_request", "not_found", "conflict", "second_admin_needed"],
  run: (context, { body }) => approveProposal(context, body.proposal),
  respond: changed,
});

export const rejectSettings = jsonRoute({
  method: "POST",
  path: "/v1/settings:reject",
  access: "admin",
  summary: "Drop a proposed change",
  body: ProposalRequest,
  reply: SettingsChanged,
  errors: ["invalid_request", "not_found"],
  run: (context, { body }) => rejectProposal(context, body.proposal),
  respond: changed,
});

export const rollBackSettings = jsonRoute({
  method: "POST",
  path: "/v1/settings:rollback",
  access: "admin",
  summary: "Make an earlier version the newest one; where that protects less, a second admin has to agree",
  body: RollbackRequest,
  reply: SettingsChanged,
  errors: ["invalid_request", "not_found", "precondition_required", "precondition_failed"],
  run: (context, { body, headers }) => rollBack(context, body.version, headers.get("if-match")),
  respond: changed,
});

export const dryRunSettings = jsonRoute({
  method: "POST",
  path: "/v1/settings:dry-run",
  access: "admin",
  summary: "What proposed settings would do to tickets of our own invention: nothing is saved, no service is asked",
  body: DryRunRequest,
  reply: DryRunReply,
  errors: ["invalid_request"],
  run: (context, { body }) => dryRun(context, body.settings),
});

export const getVersions = jsonRoute({
  method: "GET",
  path: "/v1/settings/versions",
  access: "admin",
  summary: "Every version there was, the newest first: when, by whom, approved by whom",
  reply: VersionsReply,
  run: (context) => listVersions(context),
});

export const getDiff = jsonRoute({
  method: "GET",
  path: "/v1/settings/diff",
  access: "admin",
  summary: "What changed between two versions",
  query: DiffQuery,
  reply: DiffReply,
  errors: ["invalid_request", "not_found"],
  run: (context, { query }) => diffSettings(context, query),
});
