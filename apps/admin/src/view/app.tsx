import { ThemeProvider, DEFAULT_THEME, type IGardenTheme } from "@zendeskgarden/react-theming";
import type { i18n } from "i18next";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type JSX } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { catalogFor, createI18n, directionOf } from "../i18n/create-i18n.ts";
import type { Session } from "../session/session.ts";
import type { SettingsStore } from "../settings/store.ts";
import { Console } from "./console.tsx";
import { CrashGuard } from "./crash-guard.tsx";
import { SessionContext, SettingsContext, useSession, useSettingsStore } from "./contexts.ts";
import { Action, Notice } from "./parts.tsx";
import { SignIn } from "./sign-in.tsx";

declare module "styled-components" {
  // Garden's theme is what its components are given.
  export interface DefaultTheme extends IGardenTheme {}
}

export type AppProps = {
  readonly session: Session;
  readonly settings: SettingsStore;
  /** The browser's language, BCP 47. */
  readonly locale: string;
};

/** Words, theme and direction around the console. The choice of a language lives as long as the page. */
export function App({ session, settings, locale }: AppProps): JSX.Element | null {
  const [language, setLanguage] = useState(() => catalogFor(locale));
  const words = useWords(language);
  const dir = directionOf(words?.language ?? "en");
  const base = useColorScheme();
  const theme = useMemo<IGardenTheme>(
    () => ({ ...DEFAULT_THEME, rtl: dir === "rtl", colors: { ...DEFAULT_THEME.colors, base } }),
    [dir, base],
  );
  usePageLanguage(words?.language, dir);
  if (words === undefined) return null;
  return (
    <I18nextProvider i18n={words}>
      <ThemeProvider theme={theme}>
        <SessionContext.Provider value={session}>
          <SettingsContext.Provider value={settings}>
            <CrashGuard fallback={(restart) => <Crash onRestart={restart} />}>
              <Gate language={words.language} onLanguage={setLanguage} />
            </CrashGuard>
          </SettingsContext.Provider>
        </SessionContext.Provider>
      </ThemeProvider>
    </I18nextProvider>
  );
}

type LanguageChoice = { readonly language: string; readonly onLanguage: (language: string) => void };

/** A draft outlives a session that ended by itself, but neither signing out nor another customer. */
function Gate(choice: LanguageChoice): JSX.Element {
  const session = useSession();
  const settings = useSettingsStore();
  const state = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const lastTenant = useRef<string>(undefined);
  const tenant = state.kind === "in" ? state.tenant : undefined;
  useEffect(() => {
    if (tenant === undefined) return;
    if (lastTenant.current !== undefined && lastTenant.current !== tenant) settings.clear();
    lastTenant.current = tenant;
    void settings.load();
  }, [tenant, settings]);
  useEffect(() => {
    const touch = (): void => session.touch();
    const events = ["pointerdown", "keydown", "visibilitychange"] as const;
    for (const event of events) document.addEventListener(event, touch);
    return () => {
      for (const event of events) document.removeEventListener(event, touch);
    };
  }, [session]);
  if (state.kind === "out") return <SignIn because={state.because} {...choice} />;
  const signOut = (): void => {
    settings.clear();
    session.signOut();
  };
  return <Console tenant={state.tenant} onSignOut={signOut} {...choice} />;
}

function Crash({ onRestart }: { readonly onRestart: () => void }): JSX.Element {
  const { t } = useTranslation();
  return (
    <Notice tone="error" title={t("crash.title")}>
      {t("crash.text")} <Action onClick={onRestart}>{t("crash.restart")}</Action>
    </Notice>
  );
}

function useWords(language: string): i18n | undefined {
  const [words, setWords] = useState<i18n>();
  useEffect(() => {
    let isCurrent = true;
    void createI18n(language).then((made) => {
      if (isCurrent) setWords(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
}

/** Screen readers and the browser take language and direction from the page. */
function usePageLanguage(language: string | undefined, dir: "ltr" | "rtl"): void {
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
  }, [language, dir]);
}

function useColorScheme(): "light" | "dark" {
  const query = useMemo(() => globalThis.matchMedia("(prefers-color-scheme: dark)"), []);
  const isDark = useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
  return isDark ? "dark" : "light";
}
