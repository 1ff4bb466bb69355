import { ThemeProvider } from "@zendeskgarden/react-theming";
import type { i18n } from "i18next";
import { useEffect, useMemo, useState, useSyncExternalStore, type JSX } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import styled, { createGlobalStyle } from "styled-components";
import type { ConversationStore } from "../conversation/snapshot.ts";
import { createI18n, directionOf } from "../i18n/create-i18n.ts";
import { Banner } from "./banner.tsx";
import { copyText } from "./clipboard.ts";
import { CrashGuard } from "./crash-guard.tsx";
import { Reasons } from "./masked-text.tsx";
import { TextButton } from "./parts.tsx";
import { Sidebar } from "./sidebar.tsx";
import { themeFor } from "./theme.ts";

/** Words, theme and direction around the sidebar. The theme follows the CRM; nothing is remembered in the browser. */
export function App({ store }: { readonly store: ConversationStore }): JSX.Element | null {
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const words = useWords(snapshot.uiLocale);
  const dir = directionOf(words?.language ?? "en");
  const theme = useMemo(() => themeFor(dir, snapshot.colorScheme), [dir, snapshot.colorScheme]);
  usePageLanguage(words?.language, dir);
  if (words === undefined) return null;
  return (
    <I18nextProvider i18n={words}>
      <ThemeProvider theme={theme}>
        <PageStyle $scheme={snapshot.colorScheme} />
        <div dir={dir} lang={words.language}>
          <CrashGuard fallback={(restart) => <Crash draft={store.getSnapshot().reply.text} onRestart={restart} />}>
            <Reasons.Provider value={snapshot.isDevelopment}>
              <Sidebar snapshot={snapshot} actions={store.actions} />
            </Reasons.Provider>
          </CrashGuard>
        </div>
      </ThemeProvider>
    </I18nextProvider>
  );
}

/** The frame is the sidebar's own: screen readers and the browser take its language and direction from the page. */
function usePageLanguage(language: string | undefined, dir: "ltr" | "rtl"): void {
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
  }, [language, dir]);
}

function useWords(locale: string): i18n | undefined {
  const [words, setWords] = useState<i18n>();
  useEffect(() => {
    let isCurrent = true;
    void createI18n(locale).then((made) => {
      if (isCurrent) setWords(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return words;
}

function Crash({ draft, onRestart }: { readonly draft: string; readonly onRestart: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  return (
    <Banner tone="danger">
      {t("crash.title")}
      <Draft readOnly aria-label={t("composer.label")} value={draft} rows={6} />
      <TextButton onClick={() => void copyText(draft).then(setCopied)}>{t("crash.copy")}</TextButton>
      {" · "}
      <TextButton onClick={onRestart}>{t("crash.restart")}</TextButton> {isCopied && t("composer.copied")}
    </Banner>
  );
}

const Draft = styled.textarea`
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  margin-block: 8px;
  font: inherit;
`;

/** The sidebar has its frame for itself. */
const PageStyle = createGlobalStyle<{ readonly $scheme: "light" | "dark" }>`
  html { color-scheme: ${({ $scheme }) => $scheme}; }
  body { margin: 0; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
`;
