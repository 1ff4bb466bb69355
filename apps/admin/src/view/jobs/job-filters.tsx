import { Job } from "@sottovoce/contract";
import { Field, Input, Select } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../contexts.ts";
import { byName, LANGUAGES, serviceName } from "../names.ts";
import { Action } from "../parts.tsx";
import type { Filters } from "./jobs.tsx";

const STATUSES = Job.shape.status.options;
const CONTENT = Job.shape.contentType.options;
const DAY = 86_400;

/** A day of the calendar (UTC), as Unix seconds. */
const secondsOf = (day: string): number | undefined => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : at / 1000;
};

export function JobFilters({
  filters,
  onChange,
}: {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}): JSX.Element {
  const { t, i18n } = useTranslation();
  const { state } = useSettings();
  const [days, setDays] = useState({ from: "", to: "" });
  const set = <K extends keyof Filters>(name: K, value: Filters[K] | undefined): void => {
    const { [name]: _before, ...others } = filters;
    onChange(value === undefined ? (others as Filters) : ({ ...others, [name]: value } as Filters));
  };
  const services = state.base?.settings.vendors.map(({ id }) => id) ?? [];
  const choice = (
    label: string,
    name: keyof Filters,
    options: readonly { readonly tag: string; readonly name: string }[],
  ) => (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select
        isCompact
        value={String(filters[name] ?? "")}
        onChange={(event) => set(name, event.target.value === "" ? undefined : (event.target.value as never))}
      >
        <option value="">{t("jobs.any")}</option>
        {options.map((option) => (
          <option key={option.tag} value={option.tag}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
  const languages = byName(LANGUAGES, i18n.language);
  return (
    <fieldset className="filters">
      <legend className="unseen">{t("jobs.filters")}</legend>
      <div className="fields">
        <Field>
          <Field.Label>{t("jobs.from")}</Field.Label>
          <Input
            isCompact
            type="date"
            value={days.from}
            onChange={(event) => {
              setDays({ ...days, from: event.target.value });
              set("from", secondsOf(event.target.value));
            }}
          />
        </Field>
        <Field>
          <Field.Label>{t("jobs.to")}</Field.Label>
          <Input
            isCompact
            type="date"
            value={days.to}
            onChange={(event) => {
              setDays({ ...days, to: event.target.value });
              const start = secondsOf(event.target.value);
              set("to", start === undefined ? undefined : start + DAY);
            }}
          />
        </Field>
        {choice(
          t("jobs.status"),
          "status",
          STATUSES.map((tag) => ({ tag, name: t(`status.${tag}`) })),
        )}
        {choice(
          t("jobs.content"),
          "contentType",
          CONTENT.map((tag) => ({ tag, name: t(`content.${tag}`) })),
        )}
        {choice(
          t("jobs.service"),
          "vendor",
          services.map((tag) => ({ tag, name: serviceName(tag) })),
        )}
        {choice(t("pairs.from"), "source", languages)}
        {choice(t("pairs.to"), "target", languages)}
        {Object.keys(filters).length > 0 && (
          <Action
            onClick={() => {
              setDays({ from: "", to: "" });
              onChange({});
            }}
          >
            {t("jobs.clear")}
          </Action>
        )}
      </div>
    </fieldset>
  );
}
