import { UsageDimension, UsageReply } from "@sottovoce/contract";
import { Field, Select } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import type * as z from "zod/mini";
import { useSession } from "../contexts.ts";
import { Loading, Page, Section } from "../parts.tsx";
import { useLoad } from "../use-load.ts";
import { WithDraft } from "../with-draft.tsx";
import { Budgets } from "./budgets.tsx";
import { UsageTable } from "./usage-table.tsx";

const PERIODS = [7, 30, 90] as const;
const DAY = 86_400;

export function Usage(): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const [by, setBy] = useState<z.infer<typeof UsageDimension>>("day");
  const [days, setDays] = useState<(typeof PERIODS)[number]>(30);
  const usage = useLoad(`usage ${by} ${days}`, () => {
    const to = Math.floor(Date.now() / 1000);
    const query = { by, from: to - (days - 1) * DAY, to };
    return session.call({ method: "GET", path: "/v1/usage", query, reply: UsageReply });
  });
  return (
    <Page title={t("usage.title")} intro={t("usage.intro")}>
      <div className="fields">
        <Field>
          <Field.Label>{t("usage.by")}</Field.Label>
          <Select
            isCompact
            value={by}
            onChange={(event) => setBy(UsageDimension.options.find((one) => one === event.target.value) ?? "day")}
          >
            {UsageDimension.options.map((one) => (
              <option key={one} value={one}>
                {t(`usage.by.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Field.Label>{t("usage.period")}</Field.Label>
          <Select
            isCompact
            value={days}
            onChange={(event) => setDays(PERIODS.find((one) => String(one) === event.target.value) ?? 30)}
          >
            {PERIODS.map((count) => (
              <option key={count} value={count}>
                {t("usage.days", { count })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Loading loaded={usage} isEmpty={({ rows }) => rows.length === 0} empty={t("usage.empty")}>
        {(reply) => <UsageTable reply={reply} by={by} />}
      </Loading>
      <Section title={t("budgets.title")} note={t("budgets.note")}>
        <WithDraft>
          <Budgets />
        </WithDraft>
      </Section>
    </Page>
  );
}
