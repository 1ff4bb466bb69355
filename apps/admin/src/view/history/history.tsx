import { DiffReply, VersionsReply } from "@sottovoce/contract";
import { Field, Select } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { isChanged } from "../../settings/store.ts";
import { ChangeList } from "../change-list.tsx";
import { useSession, useSettings } from "../contexts.ts";
import { moment, shortActor } from "../names.ts";
import { Action, Loading, Notice, Page, Scroll, Section } from "../parts.tsx";
import { useLoad } from "../use-load.ts";

export function History(): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const { state } = useSettings();
  const versions = useLoad(`versions ${state.base?.version ?? ""}`, () =>
    session.call({ method: "GET", path: "/v1/settings/versions", reply: VersionsReply }),
  );
  return (
    <Page title={t("history.title")} intro={t("history.intro")}>
      <Loading loaded={versions} isEmpty={(value) => value.versions.length === 0} empty={t("history.empty")}>
        {(value) => (
          <>
            <Versions versions={value.versions} />
            {value.versions.length > 1 && <Diff versions={value.versions.map(({ version }) => version)} />}
          </>
        )}
      </Loading>
    </Page>
  );
}

function Versions({ versions }: VersionsReply): JSX.Element {
  const { t, i18n } = useTranslation();
  const { store, state } = useSettings();
  const [asked, setAsked] = useState<number>();
  const current = state.base?.version;
  const hasDraft = isChanged(state);
  return (
    <>
      {asked !== undefined && (
        <Notice tone="warning" title={t("history.sure", { version: asked })}>
          <p className="advice">{t("history.sureWhat")}</p>
          <div className="actions">
            <Action
              isPrimary
              isDisabled={state.isBusy}
              onClick={() => {
                setAsked(undefined);
                void store.rollBack(asked);
              }}
            >
              {t("history.rollBack")}
            </Action>
            <Action onClick={() => setAsked(undefined)}>{t("do.cancel")}</Action>
          </div>
        </Notice>
      )}
      {hasDraft && <p className="note">{t("history.draftFirst")}</p>}
      <Scroll label={t("history.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("history.version")}
              </th>
              <th scope="col">{t("table.when")}</th>
              <th scope="col">{t("table.who")}</th>
              <th scope="col">{t("history.approved")}</th>
              <th scope="col">
                <span className="unseen">{t("table.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, at, by, approvedBy }) => (
              <tr key={version}>
                <th scope="row" className="number">
                  {version}
                </th>
                <td>{moment(at, i18n.language)}</td>
                <td>
                  <code>{shortActor(by)}</code>
                </td>
                <td>{approvedBy === null ? "–" : <code>{shortActor(approvedBy)}</code>}</td>
                <td>
                  {version === current ? (
                    <span className="state is-good">{t("history.current")}</span>
                  ) : (
                    <Action
                      isDisabled={hasDraft || state.isBusy}
                      label={t("history.rollBackTo", { version })}
                      onClick={() => setAsked(version)}
                    >
                      {t("history.rollBack")}
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

function Diff({ versions }: { readonly versions: readonly number[] }): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const [newest = 0, second = 0] = versions;
  const [from, setFrom] = useState(second);
  const [to, setTo] = useState(newest);
  const diff = useLoad(`diff ${from} ${to}`, () =>
    session.call({ method: "GET", path: "/v1/settings/diff", query: { from, to }, reply: DiffReply }),
  );
  const picker = (label: string, value: number, onChange: (version: number) => void) => (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select isCompact value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {versions.map((version) => (
          <option key={version} value={version}>
            {version}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section title={t("history.compare")}>
      <div className="fields">
        {picker(t("history.from"), from, setFrom)}
        {picker(t("history.to"), to, setTo)}
      </div>
      <Loading loaded={diff}>{({ changes }) => <ChangeList changes={changes} />}</Loading>
    </Section>
  );
}
