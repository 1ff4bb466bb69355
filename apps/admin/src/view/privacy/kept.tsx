import { Field, Input, Toggle } from "@zendeskgarden/react-forms";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../contexts.ts";
import { Section } from "../parts.tsx";

const MOST_DAYS = 395;

/** How long the facts about a job stay. Its text never did. */
export function Kept(): JSX.Element {
  const { t } = useTranslation();
  const { draft, base, edit } = useDraft();
  const { days, refs } = draft.kept;
  const isWeaker = days > base.kept.days || (refs && !base.kept.refs);
  return (
    <Section title={t("kept.title")} note={t("kept.note")}>
      <div className="narrow">
        <Field>
          <Field.Label>{t("kept.days")}</Field.Label>
          <Input
            isCompact
            type="number"
            min={1}
            max={MOST_DAYS}
            value={days}
            onChange={(event) => {
              const next = event.target.valueAsNumber;
              if (Number.isInteger(next))
                edit((now) => ({ ...now, kept: { ...now.kept, days: Math.min(Math.max(next, 1), MOST_DAYS) } }));
            }}
          />
        </Field>
      </div>
      <Field>
        <Toggle
          checked={refs}
          onChange={(event) => {
            const isOn = event.target.checked;
            edit((now) => ({ ...now, kept: { ...now.kept, refs: isOn } }));
          }}
        >
          <Field.Label isRegular>{t("kept.refs")}</Field.Label>
          <Field.Hint>{t("kept.refsHint")}</Field.Hint>
        </Toggle>
      </Field>
      {isWeaker && <p className="weaker">{t("weaker")}</p>}
    </Section>
  );
}
