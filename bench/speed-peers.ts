import dawn from "@dawn-analytics/redact-pii";
import { Redactor } from "@redactpii/node";
import compromise from "compromise";
import redactPii from "redact-pii";

const dawnRedactor = new dawn.SyncRedactor();
const redactor = new redactPii.SyncRedactor();
const nodeRedactor = new Redactor();

/** What a JavaScript team would run instead; only their time counts here, so what they answer is thrown away. */
export const SPEED_PEERS: readonly { readonly id: string; readonly find: (text: string) => unknown }[] = [
  { id: "@dawn-analytics/redact-pii", find: (text) => dawnRedactor.redact(text) },
  { id: "redact-pii", find: (text) => redactor.redact(text) },
  { id: "@redactpii/node", find: (text) => nodeRedactor.redact(text) },
  {
    id: "compromise",
    find: (text) => {
      const view = compromise(text);
      return [view.people().out("array"), view.emails().out("array"), view.phoneNumbers().out("array")];
    },
  },
];
