import { element } from "../pages/element.ts";
import type { Channel } from "./ticket.ts";
import { LOCALES, type AgentLocale, type Words } from "./words.ts";
import type { Violation } from "./zaf-host.ts";

export type TopBarOptions = {
  readonly words: Words;
  readonly locale: AgentLocale;
  readonly isDark: boolean;
  readonly onScheme: (isDark: boolean) => void;
  readonly onLocale: (locale: string) => void;
  readonly onReceive: () => void;
  readonly onChannel: (channel: Channel) => void;
  readonly onClosed: (closed: boolean) => void;
};

/** What the CRM does by itself in real life, at hand to try: a message arrives, the scheme changes, a ticket closes. */
export function topBar(options: TopBarOptions) {
  const { words } = options;
  const receive = element("button", { type: "button", onClick: options.onReceive }, words.receive);
  const closed = element("input", { type: "checkbox", onChange: () => options.onClosed(closed.checked) });
  const dark = element("input", { type: "checkbox", onChange: () => options.onScheme(dark.checked) });
  dark.checked = options.isDark;
  const locale = element(
    "select",
    { "aria-label": words.locale, onChange: () => options.onLocale(locale.value) },
    ...Object.entries(LOCALES).map(([tag, name]) => element("option", { value: tag, lang: tag }, name)),
  );
  locale.value = options.locale;
  const channel = element(
    "select",
    {
      "aria-label": words.channel,
      onChange: () => options.onChannel(channel.value === "email" ? "email" : "native_messaging"),
    },
    element("option", { value: "email" }, words.email),
    element("option", { value: "native_messaging" }, words.chat),
  );
  const count = element("b", {}, "0");
  const broken = element("ul");
  const badge = element(
    "details",
    { class: "violations" },
    element("summary", {}, `${words.violations}: `, count),
    broken,
  );

  const bar = element(
    "header",
    { class: "bar" },
    element("a", { href: "/" }, words.all),
    badge,
    element("span", { class: "space" }),
    receive,
    channel,
    element("label", {}, closed, words.close),
    element("label", {}, dark, words.dark),
    locale,
  );
  return {
    bar,
    setCanReceive: (can: boolean) => {
      receive.disabled = !can;
    },
    setClosed: (isClosed: boolean) => {
      closed.checked = isClosed;
    },
    setChannel: (current: Channel) => {
      channel.value = current;
    },
    showViolations: (violations: readonly Violation[]) => {
      count.textContent = String(violations.length);
      badge.classList.toggle("broken", violations.length > 0);
      broken.replaceChildren(...violations.map(({ kind, detail }) => element("li", {}, `${kind}: ${detail}`)));
    },
  };
}
