import type { Author, Message } from "@sottovoce/sidebar";
import * as z from "zod/mini";

/** Zendesk stops a ticket at this many comments. */
const MAX_MESSAGES = 5_000;
/** UTF-16 code units; Zendesk's own limit for a comment is far below it. */
const MAX_BODY = 1_000_000;

/** Only what is kept is named here: the author's name, picture and id are left behind by the parse itself. */
const Entry = z.object({
  author: z.object({ role: z.string() }),
  channel: z.optional(z.nullable(z.object({ name: z.optional(z.nullable(z.string())) }))),
  message: z.object({
    content: z.nullish(z.string().check(z.maxLength(MAX_BODY))),
    contentType: z.nullish(z.string()),
  }),
  timestamp: z.nullish(z.string()),
});
type Entry = z.infer<typeof Entry>;

const Channel = z.object({ name: z.string(), sessionBased: z.optional(z.boolean()) });

/** Messages as the sidebar takes them. What Zendesk sends without text (a picture alone, a status) is left out. */
export function messagesOf(conversation: unknown): readonly Message[] {
  if (!Array.isArray(conversation)) return [];
  const skipped = Math.max(0, conversation.length - MAX_MESSAGES);
  return conversation.slice(skipped).flatMap((entry: unknown, index) => {
    const parsed = Entry.safeParse(entry);
    return parsed.success ? messageOf(parsed.data, skipped + index) : [];
  });
}

function messageOf(entry: Entry, index: number): readonly Message[] {
  const { content, contentType } = entry.message;
  if (content === null || content === undefined || content.trim() === "") return [];
  const sentAt = instant(entry.timestamp);
  return [
    {
      id: opaqueId(index, entry.timestamp ?? ""),
      author: authorOf(entry),
      ...(sentAt === undefined ? {} : { sentAt }),
      format: isHtml(contentType, entry.channel?.name) ? "html" : "text",
      body: content,
    },
  ];
}

function authorOf(entry: Entry): Author {
  switch (entry.author.role) {
    case "end-user":
      return "customer";
    case "system":
    case "trigger":
      return "system";
    default:
      // Agents and admins; Zendesk marks an internal note by its channel only.
      return entry.channel?.name === "internal" ? "note" : "agent";
  }
}

/** Zendesk does not always say the type; e-mail without one is HTML. */
function isHtml(contentType: string | null | undefined, channel: string | null | undefined) {
  if (contentType !== null && contentType !== undefined && contentType !== "")
    return contentType.toLowerCase().startsWith("text/html");
  return channel === "email";
}

function instant(timestamp: string | null | undefined): string | undefined {
  const time = Date.parse(timestamp ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Conversations only grow at the end, so a place and a time name a message without naming a person. */
function opaqueId(index: number, timestamp: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${index} ${timestamp}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `m${index}-${hash.toString(36)}`;
}

const CHAT_CHANNELS: ReadonlySet<string> = new Set([
  "chat",
  "messaging",
  "native_messaging",
  "line",
  "wechat",
  "whatsapp",
  "instagram_dm",
  "sunshine_conversations_twitter_dm",
  "sunshine_conversations_facebook_messenger",
]);

/** Whether the composer now answers a live conversation. */
export function isChat(channel: unknown): boolean {
  const parsed = Channel.safeParse(channel);
  return parsed.success && (parsed.data.sessionBased === true || CHAT_CHANNELS.has(parsed.data.name));
}
