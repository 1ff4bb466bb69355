export { HostError } from "./host.ts";
export type { Author, ColorScheme, Conversation, CrmHost, HostErrorCode, Inserted, Message } from "./host.ts";
