import type { PageConfig } from "../page-config.ts";
import { samples } from "../samples/index.ts";
import { appsTray } from "../zendesk/apps-tray.ts";
import { ticketList, type ListedTicket } from "../zendesk/ticket-list.ts";
import { ticketTab, type TicketTab } from "../zendesk/ticket-tab.ts";
import { newTicket, ticketFromSample } from "../zendesk/ticket.ts";
import { topBar } from "../zendesk/top-bar.ts";
import { onViewport } from "../zendesk/viewport.ts";
import { agentLocale, wordsFor } from "../zendesk/words.ts";
import type { Violation } from "../zendesk/zaf-host.ts";
import { element } from "./element.ts";

const NEW = "new";
const config: PageConfig = await fetch("/workbench.json").then((reply) => reply.json());
const query = new URLSearchParams(location.search);
const locale = agentLocale(query.get("locale"));
const words = wordsFor(locale);
const root = document.documentElement;
root.lang = locale;
root.dir = locale === "ar" ? "rtl" : "ltr";

let scheme: "light" | "dark" = query.get("scheme") === "dark" ? "dark" : "light";
root.dataset["scheme"] = scheme;

let tickets: readonly ListedTicket[] = [
  ...samples.map(ticketFromSample).map((ticket) => ({ key: String(ticket.number), ticket })),
  { key: NEW, ticket: newTicket() },
];
const tabs = new Map<string, TicketTab>();
const pending = new Map(samples.map((sample, index) => [tickets[index]?.key ?? "", sample.next]));
const closedKeys = new Set<string>();
let openKey = "";

/** Every rule the app broke since this page was opened; a test reads it as `window.__violations`. */
const violations: Violation[] = [];
Object.assign(window, { __violations: violations });
const onViolation = (violation: Violation) => {
  violations.push(violation);
  bar.showViolations(violations);
};

const middle = element("main", { class: "middle" });
const { tray, handle } = appsTray(words);
const queue = ticketList(words, (key) => {
  history.pushState(undefined, "", `/zendesk/tickets/${key}${location.search}`);
  open(key);
});

const remember = (name: string, value: string) => {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  return url;
};
const bar = topBar({
  words,
  locale,
  isDark: scheme === "dark",
  onScheme: (isDark) => {
    scheme = isDark ? "dark" : "light";
    root.dataset["scheme"] = scheme;
    history.replaceState(undefined, "", remember("scheme", scheme));
    for (const tab of tabs.values()) tab.emit("colorScheme.changed", scheme);
  },
  onLocale: (wanted) => location.assign(remember("locale", wanted)),
  onReceive: () => {
    const message = pending.get(openKey);
    if (message === undefined) return;
    pending.delete(openKey);
    bar.setCanReceive(false);
    tabs.get(openKey)?.receive({ ...message, at: new Date().toISOString() });
  },
  onChannel: (channel) => tabs.get(openKey)?.setChannel(channel),
  onClosed: (isClosed) => {
    if (isClosed) closedKeys.add(openKey);
    else closedKeys.delete(openKey);
    tabs.get(openKey)?.setClosed(isClosed);
  },
});

document.body.append(bar.bar, element("div", { class: "workspace" }, queue.nav, middle, handle, tray));
onViewport((size) => {
  for (const tab of tabs.values()) tab.emit("window.resize", size);
});
addEventListener("popstate", () => open(keyInUrl()));
open(keyInUrl());

function open(key: string): void {
  tabs.get(openKey)?.show(false);
  openKey = key;
  const existing = tabs.get(key);
  if (existing === undefined) start(key);
  else existing.show(true);
  queue.show(tickets, key);
  bar.setCanReceive(pending.get(key) !== undefined);
  bar.setChannel(tabs.get(key)?.channel() ?? "email");
  bar.setClosed(closedKeys.has(key));
}

function start(key: string): void {
  const ticket = tickets.find((listed) => listed.key === key)?.ticket;
  if (ticket === undefined) return;
  const tab = ticketTab({
    ticket,
    config,
    locale,
    words,
    colorScheme: () => scheme,
    onViolation,
    onTicket: (changed) => {
      tickets = tickets.map((listed) => (listed.key === key ? { key, ticket: changed } : listed));
      queue.show(tickets, openKey);
    },
  });
  tabs.set(key, tab);
  middle.append(tab.main);
  tray.append(tab.app.frame);
}

function keyInUrl(): string {
  const key = /\/tickets\/([a-z0-9]{1,12})/u.exec(location.pathname)?.[1];
  return key !== undefined && tickets.some((listed) => listed.key === key) ? key : (tickets[0]?.key ?? NEW);
}
