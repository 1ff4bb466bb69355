import { KeyDescription, KeysReply } from "@sottovoce/contract";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { dayName, moment } from "../names.ts";
import { Action, Loading, Notice, Page, Problem, Scroll, Section } from "../parts.tsx";
import { useAct } from "../use-act.ts";
import { useLoad } from "../use-load.ts";
import { NewKey } from "./new-key.tsx";

export function Keys(): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const keys = useLoad("keys", () => session.call({ method: "GET", path: "/v1/keys", reply: KeysReply }));
  return (
    <Page title={t("keys.title")} intro={t("keys.intro")}>
      <Section title={t("keys.new")}>
        <NewKey onMade={keys.reload} />
      </Section>
      <Section title={t("keys.all")}>
        <Loading loaded={keys} isEmpty={(value) => value.keys.length === 0} empty={t("keys.empty")}>
          {(value) => <KeyTable keys={value.keys} onChanged={keys.reload} />}
        </Loading>
      </Section>
    </Page>
  );
}

function KeyTable({ keys, onChanged }: KeysReply & { readonly onChanged: () => void }): JSX.Element {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const [asked, setAsked] = useState<KeyDescription>();
  const { isBusy, error, start } = useAct<KeyDescription>();
  const [now] = useState(() => Date.now() / 1000);
  const revoke = (id: string): void => {
    setAsked(undefined);
    start(async () => {
      const reply = await session.call({
        method: "POST",
        path: "/v1/keys:revoke",
        body: { id },
        reply: KeyDescription,
      });
      if (reply.ok) onChanged();
      return reply;
    });
  };
  return (
    <>
      {error !== undefined && <Problem error={error} />}
      {asked !== undefined && (
        <Notice tone="warning" title={t("keys.sure", { name: asked.name })}>
          <p className="advice">{t("keys.sureWhat")}</p>
          <div className="actions">
            <Action isDanger isPrimary isDisabled={isBusy} onClick={() => revoke(asked.id)}>
              {t("keys.revoke")}
            </Action>
            <Action onClick={() => setAsked(undefined)}>{t("do.cancel")}</Action>
          </div>
        </Notice>
      )}
      <Scroll label={t("keys.all")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("keys.name")}</th>
              <th scope="col">{t("keys.scopes")}</th>
              <th scope="col">{t("keys.made")}</th>
              <th scope="col">{t("keys.ends")}</th>
              <th scope="col">{t("keys.used")}</th>
              <th scope="col">
                <span className="unseen">{t("table.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.id}>
                <th scope="row">
                  {key.name} <code className="note">{key.id}</code>
                </th>
                <td>{key.scopes.map((scope) => t(`scope.${scope}`)).join(", ")}</td>
                <td>{moment(key.createdAt, i18n.language)}</td>
                <td>{dayName(key.expiresAt, i18n.language)}</td>
                <td>{key.lastUsed === null ? t("keys.never") : dayName(key.lastUsed, i18n.language)}</td>
                <td>
                  {key.revokedAt !== null ? (
                    <span className="state is-quiet">{t("keys.revoked")}</span>
                  ) : key.expiresAt < now ? (
                    <span className="state is-quiet">{t("keys.ended")}</span>
                  ) : (
                    <Action label={t("keys.revokeLabel", { name: key.name })} onClick={() => setAsked(key)}>
                      {t("keys.revoke")}
                    </Action>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
