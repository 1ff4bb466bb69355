import { HostError, type Conversation, type CrmHost, type Inserted } from "@sottovoce/sidebar";
import { ask, hostError, inTime } from "./ask.ts";
import { isChat, messagesOf } from "./conversation.ts";
import { fitHeight } from "./fit-height.ts";
import { asHtml, withoutPlaceholders } from "./reply-markup.ts";
import type { Settings } from "./settings.ts";
import { signedCredential } from "./signed-credential.ts";
import { ACTIONS, EVENTS, READS, RESIZED, type ZafClient } from "./zaf.ts";

export type ZendeskHostOptions = {
  readonly client: ZafClient;
  readonly settings: Settings;
  readonly randomId: () => string;
  /** CSS pixels of the app's frame that are in sight once it is as tall as asked; undefined while it is hidden. */
  readonly visibleHeight: (asked: number) => Promise<number | undefined>;
};

/** Zendesk as the sidebar sees it. */
export function zendeskHost({ client, settings, randomId, visibleHeight }: ZendeskHostOptions): CrmHost {
  const conversationId = opaqueNames(randomId);
  const signed = signedCredential({ client, apiUrl: settings.apiUrl, randomId });
  const height = fitHeight({ client, visibleHeight });
  client.on(EVENTS.activated, height.fit);
  client.on(RESIZED, height.fit);
  // At once, so that the frame has its height before there is much to read in it.
  height.fit();

  return {
    name: "zendesk",
    apiUrl: settings.apiUrl,
    isDevelopment: settings.developmentKey !== undefined,
    locale: async () => {
      const answers = await ask(client, [READS.locale]);
      return canonicalLocale(answers.value(READS.locale));
    },
    colorScheme: async () => {
      const answers = await ask(client, [READS.colorScheme]);
      return answers.value(READS.colorScheme) === "dark" ? "dark" : "light";
    },
    conversation: () => readConversation(client, conversationId),
    onChange: (listener) => {
      const heard = () => listener();
      for (const event of Object.values(EVENTS)) client.on(event, heard);
      let isListening = true;
      return () => {
        if (!isListening) return;
        isListening = false;
        for (const event of Object.values(EVENTS)) client.off(event, heard);
      };
    },
    insertReply: (text) => insertReply(client, text),
    credential: async () => {
      const { tenant, developmentKey } = settings;
      if (tenant !== undefined) return signed(tenant);
      if (developmentKey === undefined) throw new HostError("not-allowed");
      return { proof: { kind: "development", key: developmentKey } };
    },
    resize: (wanted) => {
      height.setFallback(wanted);
      height.fit();
    },
  };
}

async function readConversation(
  client: ZafClient,
  conversationId: (ticket: string) => string,
): Promise<Conversation | undefined> {
  const answers = await ask(client, [READS.id, READS.isNew, READS.subject, READS.conversation, READS.channel]);
  const id = answers.value(READS.id);
  const isNew = answers.value(READS.isNew) === true;
  const isOpen = isNew || typeof id === "number" || typeof id === "string";
  if (!isOpen) return undefined;
  // Without an agent workspace Zendesk has no such path: an empty ticket would be a lie.
  if (answers.refused(READS.conversation) && !isNew) throw new HostError("not-allowed");
  const subject = answers.value(READS.subject);
  return {
    id: conversationId(isNew ? "new" : String(id)),
    contentType: isChat(answers.value(READS.channel)) ? "chat" : "ticket",
    ...(typeof subject === "string" && subject !== "" ? { subject } : {}),
    messages: messagesOf(answers.value(READS.conversation)),
  };
}

async function insertReply(client: ZafClient, text: string): Promise<Inserted> {
  // Read again each time: agents switch between reply and note, and Zendesk does not let an app set it reliably.
  const answers = await ask(client, [READS.replyType, READS.isRichText, READS.channel]);
  if (answers.refused(READS.replyType) && answers.refused(READS.isRichText)) throw new HostError("no-editor");
  // A chat's editor takes HTML too and turns it into plain text itself, whatever it says of rich text.
  const isMarkup = answers.value(READS.isRichText) === true || isChat(answers.value(READS.channel));
  const safe = withoutPlaceholders(text);
  await inTime(client.invoke(ACTIONS.insert, isMarkup ? asHtml(safe) : safe)).catch((cause: unknown) => {
    throw hostError(cause, "no-editor");
  });
  return { where: answers.value(READS.replyType) === "internalNote" ? "note" : "reply" };
}

/** Ticket numbers are what customers quote, so they go no further than here: each gets a name that lives as long as the tab. */
function opaqueNames(randomId: () => string): (ticket: string) => string {
  const names = new Map<string, string>();
  return (ticket) => {
    const name = names.get(ticket) ?? randomId();
    names.set(ticket, name);
    return name;
  };
}

function canonicalLocale(locale: unknown): string {
  try {
    return Intl.getCanonicalLocales(String(locale).replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}
