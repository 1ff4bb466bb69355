import type { CredentialsReply, VendorKindsReply, VendorsReply } from "@sottovoce/contract";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../contexts.ts";
import { moment, number, pairName, serviceName } from "../names.ts";
import { Action, Scroll } from "../parts.tsx";
import type { Loaded } from "../use-load.ts";
import { ServiceForm } from "./service-form.tsx";
import { TestService } from "./test-service.tsx";

type Standing = VendorsReply["vendors"][number];

export type ServiceRowProps = {
  readonly id: string;
  readonly kind: VendorKindsReply["kinds"][number] | undefined;
  /** Absent: not saved yet, or its secret is missing. */
  readonly standing: Standing | undefined;
  readonly isStandingKnown: boolean;
  readonly credentials: Loaded<CredentialsReply>;
  readonly onTried: () => void;
};

export function ServiceRow({
  id,
  kind,
  standing,
  isStandingKnown,
  credentials,
  onTried,
}: ServiceRowProps): JSX.Element {
  const { t, i18n } = useTranslation();
  const { draft, base, edit } = useDraft();
  const [open, setOpen] = useState<"edit" | "test">();
  const isSaved = base.vendors.some((vendor) => vendor.id === id);
  const vendor = draft.vendors.find((one) => one.id === id);
  const set = credentials.value?.credentials.find(({ purpose }) => purpose === `vendor:${id}`);
  const needsSecret =
    kind !== undefined && kind.secrets.length > 0 && credentials.value !== undefined && set === undefined;
  const name = serviceName(id);
  const toggle = (which: "edit" | "test") => setOpen(open === which ? undefined : which);
  return (
    <div className="service">
      <div className="service-head">
        <h2>{name}</h2>
        <State standing={standing} isSaved={isSaved} needsSecret={needsSecret} isKnown={isStandingKnown} />
      </div>
      <p className="facts">
        {standing !== undefined && (
          <>
            {t(`region.${standing.region}`)} · {t(`retention.${standing.retention}`)} ·{" "}
            {t("services.today", { count: standing.billedToday, value: number(standing.billedToday, i18n.language) })}
          </>
        )}
        {set !== undefined && (
          <>
            {standing !== undefined && " · "}
            {t("services.setOn", { when: moment(set.setAt, i18n.language) })}
          </>
        )}
      </p>
      {standing !== undefined && standing.articlesOnly && <p className="note">{t("services.articlesOnly")}</p>}
      {standing !== undefined && standing.alarm !== null && (
        <p className="alarm">
          {t("services.alarm", { what: t(`outcome.${standing.alarm}`, { defaultValue: standing.alarm }) })}
        </p>
      )}
      {standing !== undefined && standing.pairs.length > 0 && <Pairs name={name} pairs={standing.pairs} />}
      <div className="actions">
        <Action onClick={() => toggle("test")} isDisabled={!isSaved} label={t("services.testLabel", { name })}>
          {t("services.test")}
        </Action>
        <Action onClick={() => toggle("edit")} label={t("services.editLabel", { name })}>
          {t("services.edit")}
        </Action>
        <Action
          label={t("services.removeLabel", { name })}
          onClick={() =>
            edit((now) => ({
              ...now,
              vendors: now.vendors.filter((one) => one.id !== id),
              routing: { ...now.routing, pairs: now.routing.pairs.map((rule) => without(rule, id)) },
            }))
          }
        >
          {t("services.remove")}
        </Action>
        {!isSaved && <span className="note">{t("services.saveFirst")}</span>}
      </div>
      {open === "test" && <TestService id={id} onTried={onTried} />}
      {open === "edit" && kind !== undefined && vendor !== undefined && (
        <ServiceForm
          kind={kind}
          settings={vendor.settings}
          credentials={credentials}
          submitLabel={t("do.apply")}
          onSecretsSet={onTried}
          onDone={(settings) => {
            edit((now) => ({ ...now, vendors: now.vendors.map((one) => (one.id === id ? { id, settings } : one)) }));
            setOpen(undefined);
          }}
        >
          <Action onClick={() => setOpen(undefined)}>{t("do.cancel")}</Action>
        </ServiceForm>
      )}
    </div>
  );
}

type Rule = ReturnType<typeof useDraft>["draft"]["routing"]["pairs"][number];

/** A rule may not name a service that is gone; one that named no other asks all again. */
function without({ vendors, ...rule }: Rule, id: string): Rule {
  const left = vendors?.filter((vendor) => vendor !== id) ?? [];
  return left.length === 0 ? rule : { ...rule, vendors: left };
}

function State({
  standing,
  isSaved,
  needsSecret,
  isKnown,
}: {
  readonly standing: Standing | undefined;
  readonly isSaved: boolean;
  readonly needsSecret: boolean;
  readonly isKnown: boolean;
}): JSX.Element | null {
  const { t } = useTranslation();
  if (!isSaved) return <span className="state is-quiet">{t("state.unsaved")}</span>;
  if (needsSecret) return <span className="state is-bad">{t("state.noSecret")}</span>;
  if (standing === undefined) return isKnown ? <span className="state is-bad">{t("state.notReady")}</span> : null;
  if (standing.alarm !== null) return <span className="state is-bad">{t("state.alarm")}</span>;
  const open = standing.pairs.filter(({ circuit }) => circuit !== "closed").length;
  if (open > 0) return <span className="state is-warn">{t("state.paused", { count: open })}</span>;
  return <span className="state is-good">{t("state.ready")}</span>;
}

function Pairs({ name, pairs }: { readonly name: string; readonly pairs: Standing["pairs"] }): JSX.Element {
  const { t, i18n } = useTranslation();
  const ms = (value: number | null) => (value === null ? "–" : `${number(value, i18n.language)} ms`);
  return (
    <details>
      <summary>{t("services.pairs", { count: pairs.length })}</summary>
      <Scroll label={t("services.pairsOf", { name })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("pairs.pair")}</th>
              <th scope="col">{t("services.circuit")}</th>
              <th scope="col" className="number" title={t("services.p50Hint")}>
                p50
              </th>
              <th scope="col" className="number" title={t("services.p95Hint")}>
                p95
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ pair, circuit, p50, p95 }) => (
              <tr key={pair}>
                <th scope="row">{pairName(pair, i18n.language, t("pairs.any"))}</th>
                <td>{t(`circuit.${circuit}`)}</td>
                <td className="number">{ms(p50)}</td>
                <td className="number">{ms(p95)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
