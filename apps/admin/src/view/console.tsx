import { lazy, Suspense, useEffect, useState, type ComponentType, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { isChanged } from "../settings/store.ts";
import { useSettings } from "./contexts.ts";
import { LanguagePicker, type LanguagePickerProps } from "./language-picker.tsx";
import { Action } from "./parts.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useHash } from "./use-hash.ts";
import { useOnline } from "./use-online.ts";

/** The next screen is a file, a line here and its name in the catalogs. */
const SCREENS = {
  services: lazy(async () => ({ default: (await import("./services/services.tsx")).Services })),
  pairs: lazy(async () => ({ default: (await import("./pairs/pairs.tsx")).Pairs })),
  privacy: lazy(async () => ({ default: (await import("./privacy/privacy-screen.tsx")).PrivacyScreen })),
  history: lazy(async () => ({ default: (await import("./history/history.tsx")).History })),
  jobs: lazy(async () => ({ default: (await import("./jobs/jobs.tsx")).Jobs })),
  usage: lazy(async () => ({ default: (await import("./usage/usage.tsx")).Usage })),
  keys: lazy(async () => ({ default: (await import("./keys/keys.tsx")).Keys })),
  events: lazy(async () => ({ default: (await import("./events/events.tsx")).Events })),
  canary: lazy(async () => ({ default: (await import("./canary/canary.tsx")).Canary })),
} satisfies Readonly<Record<string, ComponentType>>;

type ScreenName = keyof typeof SCREENS;
const NAMES = Object.keys(SCREENS) as readonly ScreenName[];
const screenOf = (hash: string): ScreenName => NAMES.find((name) => hash === `#/${name}`) ?? "services";

export type ConsoleProps = LanguagePickerProps & { readonly tenant: string; readonly onSignOut: () => void };

export function Console({ tenant, onSignOut, ...picker }: ConsoleProps): JSX.Element {
  const { t } = useTranslation();
  const current = screenOf(useHash());
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isOnline = useOnline();
  const Screen = SCREENS[current];
  const { store, state } = useSettings();
  const isSettled = state.outcome?.kind === "saved" || state.outcome?.kind === "proposed";
  // Good news is read once; it does not follow to the next screen.
  useEffect(() => {
    if (isSettled) store.dismiss();
    // oxlint-disable-next-line react/exhaustive-deps -- only when the screen changes
  }, [current]);
  useWarnBeforeLeaving(isChanged(state));
  return (
    <div className="console">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("main h1")?.focus();
        }}
      >
        {t("nav.skip")}
      </a>
      <header className="side">
        <div className="brand-line">
          <span className="brand">Sottovoce</span>
          <button
            type="button"
            className="menu-button"
            aria-expanded={isMenuOpen}
            aria-controls="nav"
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            {t("nav.menu")}
          </button>
        </div>
        <div id="nav" className={isMenuOpen ? "nav is-open" : "nav"}>
          <nav aria-label={t("nav.label")}>
            <ul>
              {NAMES.map((name) => (
                <li key={name}>
                  <a
                    href={`#/${name}`}
                    aria-current={name === current ? "page" : undefined}
                    onClick={() => setMenuOpen(false)}
                  >
                    {t(`nav.${name}`)}
                    {name === "privacy" && state.proposals.length > 0 && (
                      <span className="count" title={t("proposals.title")}>
                        {state.proposals.length}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="who">
            <p className="note">
              {t("nav.tenant")} <code>{tenant.slice(-6)}</code>
            </p>
            <LanguagePicker {...picker} />
            <Action onClick={onSignOut}>{t("nav.signOut")}</Action>
          </div>
        </div>
      </header>
      <main id="main">
        <output>{!isOnline && <span className="offline">{t("state.offline")}</span>}</output>
        <Suspense fallback={<div className="skeleton" />}>
          <Screen key={current} />
        </Suspense>
      </main>
      <SaveBar />
    </div>
  );
}

/** The browser asks before a reload or a closed tab drops a draft. */
function useWarnBeforeLeaving(hasDraft: boolean): void {
  useEffect(() => {
    if (!hasDraft) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    globalThis.addEventListener("beforeunload", warn);
    return () => globalThis.removeEventListener("beforeunload", warn);
  }, [hasDraft]);
}
