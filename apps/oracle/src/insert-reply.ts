import { HostError, type Inserted } from "@sottovoce/sidebar/host";
import type { ThreadEntry, WorkspaceRecord } from "./framework.ts";
import type { Properties } from "./properties.ts";
import { appendReply } from "./reply-content.ts";
import { settle } from "./settle.ts";

/** The only name of a kind of thread that Oracle's public material shows. */
const NOTE = "NOTE";
/** How a site might name the thread that answers the customer; sites report their names in 17D only. */
const LOOKS_LIKE_RESPONSE = /RESPONSE|STAFF/iu;
const MIME = { html: "text/html", text: "text/plain" } as const;

/**
 * Appends a reply to the response the agent is writing, or to a private note where the site knows no such response.
 * @throws HostError
 */
export async function insertIntoThread(
  record: WorkspaceRecord,
  reply: string,
  { responseEntryType, responseFormat }: Properties,
): Promise<Inserted> {
  for (const entryType of [...(await responseTypes(record, responseEntryType)), NOTE]) {
    const thread = await editedThread(record, entryType);
    if (thread === undefined) continue;
    const { content, format } = appendReply(thread.getContent() ?? "", reply, responseFormat);
    thread.setContentType?.(MIME[format]);
    await settle(() => thread.setContent(content), "read-only");
    return { where: entryType === NOTE ? "note" : "reply" };
  }
  throw new HostError("no-editor");
}

/** Names to try for the customer's response, best first: the administrator's, the one being edited, the site's own list. */
async function responseTypes(record: WorkspaceRecord, setting: string): Promise<readonly string[]> {
  if (setting !== "" && setting.toUpperCase() !== NOTE) return [setting];
  const probed = [...(await editedThreadType(record)), ...(record.getThreadEntryTypes?.() ?? [])].filter((type) =>
    LOOKS_LIKE_RESPONSE.test(type),
  );
  return [...new Set(probed)];
}

async function editedThreadType(record: WorkspaceRecord): Promise<readonly string[]> {
  const ask = record.getCurrentEditedThreadType;
  if (ask === undefined) return [];
  return settle(() => ask.call(record), "no-editor").then(
    (type) => [type],
    () => [],
  );
}

/** The thread of this kind that is being edited, or a new one. Undefined where the site has none. */
async function editedThread(record: WorkspaceRecord, entryType: string): Promise<ThreadEntry | undefined> {
  const ask = record.getCurrentEditedThread;
  if (ask === undefined) throw new HostError("no-editor");
  const open = (isNew: boolean) => settle(() => ask.call(record, entryType, isNew), "no-editor");
  try {
    return await open(false).catch((error: unknown) => {
      if (isTimeout(error)) throw error;
      return open(true);
    });
  } catch (error) {
    if (isTimeout(error)) throw error;
    return undefined;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof HostError && error.code === "timeout";
}
