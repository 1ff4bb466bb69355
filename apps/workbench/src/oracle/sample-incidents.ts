import type { Incident, IncidentMessage } from "@sottovoce/oracle/testing";
import type { Sample, SampleMessage } from "../samples/index.ts";

/** An incident of the stand-in's site, and what only the agent's own page shows of it. */
export type SampleIncident = {
  readonly sampleId: string;
  readonly language: string;
  readonly title: string;
  readonly customerName: string;
  readonly incident: Incident;
  /** A message that the customer can send later. */
  readonly next?: IncidentMessage;
};

const FIRST_INCIDENT = 1001;
const FIRST_CONTACT = 50_001;
const AGENT_ID = 12;

export function sampleIncidents(samples: readonly Sample[]): readonly SampleIncident[] {
  return samples.map((sample, index) => {
    const contact = FIRST_CONTACT + index;
    const toMessage = (message: SampleMessage) => incidentMessage(message, sample, contact);
    return {
      sampleId: sample.id,
      language: sample.language,
      title: sample.title,
      customerName: sample.customerName,
      incident: {
        id: FIRST_INCIDENT + index,
        subject: sample.subject,
        messages: sample.contentType === "chat" ? transcript(sample, contact) : sample.messages.map(toMessage),
      },
      ...(sample.next === undefined ? {} : { next: toMessage(sample.next) }),
    };
  });
}

function incidentMessage(message: SampleMessage, sample: Sample, contact: number): IncidentMessage {
  const isCustomer = message.from === "customer";
  return {
    author: message.from,
    authorName: isCustomer ? sample.customerName : "Agent",
    authorEmail: isCustomer ? emailOf(sample) : "agent@northwind.example",
    authorId: isCustomer ? contact : AGENT_ID,
    format: message.format,
    body: message.body,
    sentAt: message.at,
  };
}

/** A chat that ended becomes one thread of an incident: its transcript. Notes stay threads of their own. */
function transcript(sample: Sample, contact: number): readonly IncidentMessage[] {
  const first = sample.messages[0];
  if (first === undefined) return [];
  const isNote = ({ from }: SampleMessage) => from === "note";
  const lines = sample.messages
    .filter((message) => !isNote(message))
    .map(({ from, at, body }) => `${at.slice(11, 16)} ${speaker(from, sample)}: ${body}`);
  return [
    {
      ...incidentMessage({ ...first, from: "customer", format: "text" }, sample, contact),
      author: "chat",
      body: lines.join("\n"),
    },
    ...sample.messages.filter(isNote).map((note) => incidentMessage(note, sample, contact)),
  ];
}

function speaker(from: SampleMessage["from"], sample: Sample): string {
  return { customer: sample.customerName, agent: "Agent", system: "System", note: "Note" }[from];
}

function emailOf(sample: Sample): string {
  return sample.seeded.find(({ entity }) => entity === "EMAIL")?.value ?? "customer@example.com";
}
