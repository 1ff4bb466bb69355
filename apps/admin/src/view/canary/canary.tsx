import { CanaryReply } from "@sottovoce/contract";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { LANGUAGES, number, serviceName, TRIAL_LANGUAGES } from "../names.ts";
import { Action, Notice, Page, Problem, Scroll, Section } from "../parts.tsx";
import { PairFields } from "../services/pair-fields.tsx";
import { useAct } from "../use-act.ts";

/** A live proof: what exists of a ticket after it was translated, and whether anything personal is in it. */
export function Canary(): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const [pair, setPair] = useState({ source: "es", target: "en" });
  const { isBusy, error, value, start } = useAct<CanaryReply>();
  const run = () =>
    start(() => session.call({ method: "POST", path: "/v1/privacy:canary", body: pair, reply: CanaryReply }));
  return (
    <Page title={t("canary.title")} intro={t("canary.intro")}>
      <div className="fields">
        <PairFields {...pair} sources={TRIAL_LANGUAGES} targets={LANGUAGES} onChange={setPair} />
        <Action isPrimary isDisabled={isBusy} onClick={run}>
          {isBusy ? t("canary.busy") : t("canary.do")}
        </Action>
      </div>
      <output className="note">{isBusy && t("canary.patience")}</output>
      {error !== undefined && <Problem error={error} onRetry={run} />}
      {value !== undefined && <Proof reply={value} />}
    </Page>
  );
}

function Proof({ reply }: { readonly reply: CanaryReply }): JSX.Element {
  const { t, i18n } = useTranslation();
  const { outcome, markers, kept, found, vendorRequests, rowArrived, columnsSearched } = reply;
  return (
    <>
      {found.length === 0 ? (
        <Notice tone="success" title={t("canary.clean")}>
          <p className="advice">
            {t("canary.searched", { count: columnsSearched })} {t(rowArrived ? "canary.arrived" : "canary.notArrived")}
          </p>
        </Notice>
      ) : (
        <Notice tone="error" title={t("canary.leak", { count: found.length })}>
          <p className="advice">{t("canary.leakNext")}</p>
          <ul>
            {found.map(({ where, marker }) => (
              <li key={`${where} ${marker}`}>
                {where}: <code>{marker}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        {t("canary.outcome")} <strong>{t(`outcome.${outcome}`, { defaultValue: outcome })}</strong>
      </p>
      <Section title={t("canary.markers")} note={t("canary.markersNote")}>
        <ul className="chips">
          {markers.map(({ kind, value }) => (
            <li key={value}>
              {t(`canary.marker.${kind}`)} <code dir="ltr">{value}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("canary.sent")}>
        {vendorRequests.length === 0 ? (
          <p className="empty">{t("canary.sentNobody")}</p>
        ) : (
          <ul>
            {vendorRequests.map(({ vendor, characters }, index) => (
              <li key={`${index} ${vendor}`}>
                {serviceName(vendor)}:{" "}
                {t("canary.characters", { count: characters, value: number(characters, i18n.language) })}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("canary.kept")} note={t("canary.keptNote")}>
        {kept.map(({ where, content }, index) => (
          <details key={`${index} ${where}`}>
            <summary>
              <code>{where}</code>
            </summary>
            <Scroll label={where}>
              <pre dir="ltr">{JSON.stringify(content, undefined, 2)}</pre>
            </Scroll>
          </details>
        ))}
      </Section>
    </>
  );
}
