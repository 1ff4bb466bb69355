import { Field, Input } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import type { SessionState } from "../session/session.ts";
import { useSession } from "./contexts.ts";
import { LanguagePicker } from "./language-picker.tsx";
import { Action, Notice, Page, Problem } from "./parts.tsx";
import { useAct } from "./use-act.ts";

export type SignInProps = {
  readonly because: "idle" | "ended" | undefined;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
};

export function SignIn({ because, language, onLanguage }: SignInProps): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const { isBusy, error, start } = useAct<SessionState>();
  const [key, setKey] = useState("");
  const signIn = () => start(() => session.signIn(key.trim()));
  return (
    <main className="sign-in">
      <p className="brand">Sottovoce</p>
      <Page title={t("signIn.title")}>
        {because !== undefined && error === undefined && (
          <Notice tone="info" title={t(`signIn.because.${because}`)}>
            {t("signIn.draftKept")}
          </Notice>
        )}
        {error !== undefined && <Problem error={error} />}
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            signIn();
          }}
        >
          <Field>
            <Field.Label>{t("signIn.key")}</Field.Label>
            <Field.Hint>{t("signIn.keyHint")}</Field.Hint>
            <Input
              type="password"
              className="code"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              value={key}
              onChange={(event) => setKey(event.target.value)}
              required
            />
          </Field>
          <div className="actions">
            <Action type="submit" isPrimary isDisabled={isBusy || key.trim() === ""}>
              {isBusy ? t("signIn.busy") : t("signIn.do")}
            </Action>
          </div>
        </form>
        <p className="note">{t("signIn.memory")}</p>
        <LanguagePicker language={language} onLanguage={onLanguage} />
      </Page>
    </main>
  );
}
