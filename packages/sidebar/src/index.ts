export { HostError } from "./host.ts";
export type {
  Author,
  ColorScheme,
  Conversation,
  Credential,
  CrmHost,
  HostErrorCode,
  Inserted,
  Message,
} from "./host.ts";
export { mount } from "./mount.tsx";
export type { MountOptions } from "./mount.tsx";
