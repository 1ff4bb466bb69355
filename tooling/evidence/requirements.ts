import type { Property } from "./properties.ts";

export type Requirement = {
  readonly id: `R${number}`;
  readonly text: string;
  readonly properties: readonly Property["id"][];
  /** Pages of the repository that answer it. */
  readonly documents: readonly string[];
  /** What software cannot answer, or does not yet. */
  readonly gap?: string;
};

const privacy = (page: string): string => `docs/privacy/${page}.md`;

/** What the product promises, R1 to R38, and what in this repository stands behind each. */
export const REQUIREMENTS: readonly Requirement[] = [
  { id: "R1", text: "Risk-based security, privacy included", properties: [], documents: ["docs/security/threats.md"] },
  {
    id: "R2",
    text: "Personal data in flow is the first asset",
    properties: ["S1", "S2", "S3", "S4", "S5"],
    documents: [privacy("detection")],
  },
  {
    id: "R3",
    text: "Proof that can be downloaded",
    properties: [],
    documents: [],
    gap: "No certificate is claimed. This folder is an input for an audit, not its result.",
  },
  {
    id: "R4",
    text: "Works inside Zendesk, Oracle and Salesforce",
    properties: [],
    documents: ["docs/architecture.md"],
    gap: "There is no Salesforce app yet.",
  },
  { id: "R5", text: "Tickets, articles and chats", properties: [], documents: ["docs/architecture.md"] },
  {
    id: "R6",
    text: "An agent of one language serves any",
    properties: [],
    documents: [],
    gap: "The browser rounds show it for the languages they use.",
  },
  { id: "R7", text: "Good translation of messy text", properties: [], documents: [], gap: "Not measured here." },
  {
    id: "R8",
    text: "CRM apps and direct API, the same processing",
    properties: ["S8"],
    documents: ["docs/architecture.md"],
  },
  { id: "R9", text: "Paths without any service", properties: [], documents: ["docs/architecture.md"] },
  { id: "R10", text: "Services are configured by customer", properties: ["S38"], documents: [] },
  {
    id: "R11",
    text: "Many services behind one interface; a job names those it used",
    properties: ["S45"],
    documents: ["docs/vendors.md"],
  },
  { id: "R12", text: "A customer's own personal-data policy", properties: ["S41"], documents: [] },
  {
    id: "R13",
    text: "CRM to server: TLS 1.2 or newer, authenticated",
    properties: ["S37", "S54"],
    documents: [],
    gap: "The TLS version is Cloudflare's setting: set the zone's minimum to 1.2.",
  },
  { id: "R14", text: "Server to service: the same", properties: ["S43"], documents: [] },
  { id: "R15", text: "Every ticket and chat is presumed to hold personal data", properties: ["S4"], documents: [] },
  { id: "R16", text: "The scan is the first step", properties: ["S3"], documents: [] },
  { id: "R17", text: "What is found is encrypted", properties: ["S19", "S20", "S21"], documents: [] },
  {
    id: "R18",
    text: "Pseudonymised before the service",
    properties: ["S1", "S11", "S12"],
    documents: [privacy("detection")],
  },
  { id: "R19", text: "Decrypted for the requesting party only", properties: ["S14", "S15", "S20"], documents: [] },
  {
    id: "R20",
    text: "Deleted from our system after delivery",
    properties: ["S27"],
    documents: [privacy("stored-fields")],
  },
  {
    id: "R21",
    text: "Deleted from any third party's system",
    properties: ["S44", "S45"],
    documents: [privacy("sub-processors")],
    gap: "What a service does is its word and its contract.",
  },
  {
    id: "R22",
    text: "Survives audits by customers and CRM partners",
    properties: [],
    documents: ["docs/security/threats.md"],
    gap: "No partner has reviewed it.",
  },
  {
    id: "R23",
    text: "Penetration test every quarter",
    properties: ["S29"],
    documents: [],
    gap: "A fuzzing run is part of the tests; a person's penetration test is the operator's to order.",
  },
  {
    id: "R24",
    text: "Vulnerability analysis every month",
    properties: ["S60"],
    documents: [],
    gap: "The dependency audit in this folder, run when the folder was made. A schedule is the operator's.",
  },
  { id: "R25", text: "Prevention and detection of intrusions", properties: ["S49", "S58"], documents: [] },
  {
    id: "R26",
    text: "GDPR and ISO 27001 adherence",
    properties: [],
    documents: [privacy("records-of-processing")],
    gap: "Organisational parts are the operator's; nothing is certified.",
  },
  {
    id: "R27",
    text: "Apps may read incidents, cases, articles and chats",
    properties: ["S10"],
    documents: [privacy("dpia-zendesk"), privacy("dpia-oracle")],
  },
  {
    id: "R28",
    text: "Apps never read contact or agent profile",
    properties: ["S10"],
    documents: [privacy("dpia-zendesk"), privacy("dpia-oracle")],
  },
  { id: "R29", text: "Only what translating and writing back need", properties: ["S39"], documents: [] },
  {
    id: "R30",
    text: "No free-form content in the database",
    properties: ["S28", "S27"],
    documents: [privacy("stored-fields")],
  },
  {
    id: "R31",
    text: "A published list of stored metadata",
    properties: ["S29"],
    documents: [privacy("stored-fields")],
  },
  { id: "R32", text: "GDPR conformity", properties: [], documents: [privacy("records-of-processing")], gap: "As R26." },
  {
    id: "R33",
    text: "An impact assessment for each product",
    properties: ["S61"],
    documents: ["zendesk", "oracle", "salesforce", "api"].map((app) => privacy(`dpia-${app}`)),
    gap: "Drafts: the decision is the controller's.",
  },
  { id: "R34", text: "Personal data in texts is never stored", properties: ["S27", "S28", "S36"], documents: [] },
  {
    id: "R35",
    text: "Translations are not in databases, logs or elsewhere",
    properties: ["S27", "S30", "S33"],
    documents: [],
  },
  { id: "R36", text: "CCPA", properties: [], documents: [privacy("ccpa")], gap: "A note for counsel." },
  {
    id: "R37",
    text: "Validated by a third-party auditor",
    properties: [],
    documents: [],
    gap: "No. An auditor can run everything in this folder again.",
  },
  {
    id: "R38",
    text: "Privacy Shield",
    properties: [],
    documents: ["docs/eu-mode.md"],
    gap: "Void since 2020; not claimed. The region setting and the controller's own transfer record take its place.",
  },
];
