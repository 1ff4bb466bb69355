import { BudgetReply } from "@sottovoce/contract";
import { Field, Input } from "@zendeskgarden/react-forms";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft, useSession } from "../contexts.ts";
import { number } from "../names.ts";
import { Loading } from "../parts.tsx";
import { useLoad } from "../use-load.ts";

const LIMITS = ["tenantDaily", "agentDaily"] as const;
const MOST = 1_000_000_000;

export function Budgets(): JSX.Element {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const { draft, edit } = useDraft();
  const spent = useLoad("budget", () => session.call({ method: "GET", path: "/v1/budget", reply: BudgetReply }));
  const set = (name: (typeof LIMITS)[number], value: number | undefined): void =>
    edit((now) => {
      const { [name]: _before, ...others } = now.budgets;
      return { ...now, budgets: value === undefined ? others : { ...others, [name]: value } };
    });
  return (
    <>
      <Loading loaded={spent}>
        {({ today, tenantDaily }) => (
          <p>
            {tenantDaily === null
              ? t("budgets.today", { value: number(today, i18n.language) })
              : t("budgets.todayOf", {
                  value: number(today, i18n.language),
                  limit: number(tenantDaily, i18n.language),
                })}
          </p>
        )}
      </Loading>
      <div className="fields">
        {LIMITS.map((name) => (
          <Field key={name}>
            <Field.Label>{t(`budgets.${name}`)}</Field.Label>
            <Input
              isCompact
              type="number"
              min={0}
              max={MOST}
              step={1000}
              placeholder={t("budgets.none")}
              value={draft.budgets[name] ?? ""}
              onChange={(event) => {
                const value = event.target.valueAsNumber;
                set(name, Number.isInteger(value) ? Math.min(Math.max(value, 0), MOST) : undefined);
              }}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
