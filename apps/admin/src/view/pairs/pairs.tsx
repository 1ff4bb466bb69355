import type { RoutingSettings } from "@sottovoce/contract";
import { Checkbox, Field, Input, Toggle } from "@zendeskgarden/react-forms";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../contexts.ts";
import { pairName } from "../names.ts";
import { OrderedList } from "../ordered-list.tsx";
import { Action, Page, Section } from "../parts.tsx";
import { WithDraft } from "../with-draft.tsx";
import { POLICIES, PolicyField, RuleForm } from "./rule-form.tsx";

export function Pairs(): JSX.Element {
  const { t } = useTranslation();
  return (
    <Page title={t("pairs.title")} intro={t("pairs.intro")}>
      <WithDraft>
        <Routing />
      </WithDraft>
    </Page>
  );
}

function Routing(): JSX.Element {
  const { t, i18n } = useTranslation();
  const { draft, edit } = useDraft();
  const { routing } = draft;
  const change = (next: Partial<RoutingSettings>): void =>
    edit((now) => ({ ...now, routing: { ...now.routing, ...next } }));
  const { pairs } = routing;
  return (
    <>
      <Section title={t("pairs.general")}>
        <div className="narrow">
          <PolicyField
            value={routing.policy}
            options={POLICIES}
            onChange={(policy) => change({ policy: policy ?? "order" })}
          />
        </div>
      </Section>
      <Section title={t("pairs.rules")} note={t("pairs.rulesNote")}>
        {pairs.length === 0 ? (
          <p className="empty">{t("pairs.empty")}</p>
        ) : (
          <OrderedList
            label={t("pairs.rules")}
            items={pairs.map((rule, index) => ({ rule, index }))}
            keyOf={({ index }) => String(index)}
            nameOf={({ rule, index }) => `${index + 1}: ${pairName(rule.pair, i18n.language, t("pairs.any"))}`}
            onOrder={(items) => change({ pairs: items.map(({ rule }) => rule) })}
          >
            {({ rule }, index) => (
              <RuleForm
                rule={rule}
                number={index + 1}
                services={draft.vendors.map(({ id }) => id)}
                onChange={(next) => change({ pairs: pairs.with(index, next) })}
                onRemove={() => change({ pairs: pairs.toSpliced(index, 1) })}
              />
            )}
          </OrderedList>
        )}
        <div className="actions">
          <Action onClick={() => change({ pairs: [...pairs, { pair: "*>*" }] })}>{t("pairs.add")}</Action>
        </div>
      </Section>
      <Regions />
      <Hedge />
    </>
  );
}

const REGIONS = ["eu", "us", "local", "other"] as const;

function Regions(): JSX.Element {
  const { t } = useTranslation();
  const { draft, base, edit } = useDraft();
  const { regions } = draft.routing;
  const set = (next: readonly (typeof REGIONS)[number][] | undefined): void =>
    edit((now) => {
      const { regions: _before, ...routing } = now.routing;
      return { ...now, routing: next === undefined ? routing : { ...routing, regions: [...next] } };
    });
  const allowed = regions ?? REGIONS;
  const before = base.routing.regions ?? REGIONS;
  const isWider = allowed.some((region) => !before.includes(region));
  return (
    <Section title={t("regions.title")} note={t("regions.note")}>
      <fieldset className="checks">
        <legend className="unseen">{t("regions.title")}</legend>
        {REGIONS.map((region) => (
          <Field key={region}>
            <Checkbox
              checked={allowed.includes(region)}
              disabled={allowed.length === 1 && allowed.includes(region)}
              onChange={(event) => {
                const next = REGIONS.filter((one) => (one === region ? event.target.checked : allowed.includes(one)));
                set(next.length === REGIONS.length ? undefined : next);
              }}
            >
              <Field.Label isRegular>{t(`region.${region}`)}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </fieldset>
      {isWider && <p className="weaker">{t("weaker")}</p>}
    </Section>
  );
}

/** Milliseconds: what the API takes. */
const [SOONEST, LATEST] = [100, 10_000];

function Hedge(): JSX.Element {
  const { t } = useTranslation();
  const { draft, base, edit } = useDraft();
  const { hedge } = draft.routing;
  const set = (next: RoutingSettings["hedge"]): void =>
    edit((now) => {
      const { hedge: _before, ...routing } = now.routing;
      return { ...now, routing: next === undefined ? routing : { ...routing, hedge: next } };
    });
  return (
    <Section title={t("hedge.title")}>
      <Field>
        <Toggle checked={hedge !== undefined} onChange={(event) => set(event.target.checked ? {} : undefined)}>
          <Field.Label isRegular>{t("hedge.label")}</Field.Label>
          <Field.Hint>{t("hedge.hint")}</Field.Hint>
        </Toggle>
      </Field>
      {hedge !== undefined && (
        <div className="narrow">
          <Field>
            <Field.Label>{t("hedge.after")}</Field.Label>
            <Field.Hint>{t("hedge.afterHint")}</Field.Hint>
            <Input
              isCompact
              type="number"
              min={SOONEST}
              max={LATEST}
              step={100}
              value={hedge.after ?? ""}
              onChange={(event) => {
                const after = event.target.valueAsNumber;
                set(Number.isInteger(after) ? { after: Math.min(after, LATEST) } : {});
              }}
              onBlur={() => {
                if (hedge.after !== undefined && hedge.after < SOONEST) set({ after: SOONEST });
              }}
            />
          </Field>
        </div>
      )}
      {hedge !== undefined && base.routing.hedge === undefined && <p className="weaker">{t("weaker")}</p>}
    </Section>
  );
}
