import { AuditReply, EventsReply } from "@sottovoce/contract";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { moment, number, shortActor } from "../names.ts";
import { Action, Loading, Notice, Page, Scroll, Section } from "../parts.tsx";
import { useLoad } from "../use-load.ts";

export function Events(): JSX.Element {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const events = useLoad("events", () => session.call({ method: "GET", path: "/v1/events", reply: EventsReply }));
  return (
    <Page title={t("events.title")} intro={t("events.intro")}>
      <Section title={t("events.seen")}>
        <Loading loaded={events} isEmpty={(value) => value.events.length === 0} empty={t("events.empty")}>
          {(value) => (
            <Scroll label={t("events.seen")}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t("table.when")}</th>
                    <th scope="col">{t("events.what")}</th>
                    <th scope="col" className="number">
                      {t("events.count")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {value.events.map(({ at, kind, count }) => (
                    <tr key={`${at} ${kind}`}>
                      <th scope="row">{moment(at, i18n.language)}</th>
                      <td>{t(`event.${kind}`, { defaultValue: kind })}</td>
                      <td className="number">{number(count, i18n.language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
        </Loading>
      </Section>
      <Section title={t("audit.title")} note={t("audit.note")}>
        <Audit />
      </Section>
    </Page>
  );
}

function Audit(): JSX.Element {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const [trail, setTrail] = useState<readonly number[]>([]);
  const cursor = trail.at(-1);
  const page = useLoad(`audit ${cursor ?? ""}`, () =>
    session.call({ method: "GET", path: "/v1/audit", query: { limit: 50, cursor }, reply: AuditReply }),
  );
  return (
    <>
      <Loading loaded={page} isEmpty={({ entries }) => entries.length === 0} empty={t("audit.empty")}>
        {({ entries, intact }) => (
          <>
            {intact ? (
              <p className="note">{t("audit.intact")}</p>
            ) : (
              <Notice tone="error" title={t("audit.broken")}>
                {t("audit.brokenNext")}
              </Notice>
            )}
            <Scroll label={t("audit.title")}>
              <table>
                <thead>
                  <tr>
                    <th scope="col" className="number">
                      #
                    </th>
                    <th scope="col">{t("table.when")}</th>
                    <th scope="col">{t("table.who")}</th>
                    <th scope="col">{t("audit.action")}</th>
                    <th scope="col">{t("audit.target")}</th>
                    <th scope="col" className="number">
                      {t("history.version")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ seq, at, actor, action, target, settingsVersion }) => (
                    <tr key={seq}>
                      <th scope="row" className="number">
                        {seq}
                      </th>
                      <td>{moment(at, i18n.language)}</td>
                      <td>{/^0+$/.test(actor) ? t("audit.operator") : <code>{shortActor(actor)}</code>}</td>
                      <td>{t(`audit.${action}`, { defaultValue: action })}</td>
                      <td>{target === null ? "–" : <code>{target}</code>}</td>
                      <td className="number">{settingsVersion ?? "–"}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )}
      </Loading>
      <div className="actions">
        {trail.length > 0 && <Action onClick={() => setTrail(trail.slice(0, -1))}>{t("jobs.newer")}</Action>}
        {page.value !== undefined && page.value.next !== null && (
          <Action onClick={() => setTrail([...trail, page.value?.next ?? 0])}>{t("jobs.older")}</Action>
        )}
      </div>
    </>
  );
}
