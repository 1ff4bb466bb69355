/** What the stand-in's site keeps about one incident: the people in it too, so that a test can see them stay behind. */
export type IncidentMessage = {
  readonly author: "customer" | "agent" | "note" | "system" | "chat";
  readonly authorName: string;
  readonly authorEmail: string;
  readonly authorId: number;
  readonly format: "text" | "html";
  readonly body: string;
  /** ISO 8601 */
  readonly sentAt: string;
};

export type Incident = {
  readonly id: number;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly IncidentMessage[];
};

const ENTRY_TYPES = {
  note: { id: 1, lookupName: "Note" },
  agent: { id: 2, lookupName: "Staff Account" },
  customer: { id: 3, lookupName: "Customer" },
  chat: { id: 5, lookupName: "Chat" },
  system: { id: 6, lookupName: "Rule Response" },
} as const;

const CONTENT_TYPES = {
  text: { id: 1, lookupName: "text/plain" },
  html: { id: 2, lookupName: "text/html" },
} as const;

/** `GET /incidents/{id}`: with `expand=threads` they are inlined, else only linked. Newest first, to be sorted by `displayOrder`. */
export function incidentJson(incident: Incident, base: string, isExpanded: boolean): object {
  const self = `${base}/incidents/${incident.id}`;
  const customer = incident.messages.find((message) => message.author === "customer");
  const threads = incident.messages.map((message, index) => threadJson(message, index + 1, self));
  return {
    id: incident.id,
    lookupName: `260302-${String(incident.id).padStart(6, "0")}`,
    subject: incident.subject,
    createdTime: incident.messages[0]?.sentAt ?? null,
    language: { id: 1, lookupName: "en_US" },
    interface: { id: 1, lookupName: "northwind" },
    primaryContact: customer === undefined ? null : reference(base, "contacts", customer.authorId),
    threads: isExpanded ? { items: threads.toReversed() } : { links: [{ rel: "self", href: `${self}/threads` }] },
    links: links(self, `${base}/metadata-catalog/incidents`),
  };
}

function threadJson(message: IncidentMessage, order: number, incident: string): object {
  const base = incident.slice(0, incident.indexOf("/incidents/"));
  const isStaff = message.author === "agent" || message.author === "note";
  const isCustomer = message.author === "customer" || message.author === "chat";
  return {
    id: order,
    text: message.body,
    createdTime: message.sentAt,
    displayOrder: order,
    entryType: ENTRY_TYPES[message.author],
    contentType: CONTENT_TYPES[message.format],
    account: isStaff ? { ...reference(base, "accounts", message.authorId), lookupName: message.authorName } : null,
    contact: isCustomer ? { ...reference(base, "contacts", message.authorId), lookupName: message.authorName } : null,
    channel: { id: 9, lookupName: "Email" },
    mailHeader: isCustomer ? `From: ${message.authorName} <${message.authorEmail}>` : null,
    links: links(`${incident}/threads/${order}`, `${base}/metadata-catalog/incidents/threads`),
  };
}

function reference(base: string, noun: string, id: number): object {
  return { id, links: [{ rel: "canonical", href: `${base}/${noun}/${id}` }] };
}

function links(self: string, describedBy: string): readonly object[] {
  return [
    { rel: "self", href: self },
    { rel: "canonical", href: self },
    { rel: "describedby", href: describedBy, mediaType: "application/schema+json" },
  ];
}
