import { Field, Select } from "@zendeskgarden/react-forms";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { byName } from "../names.ts";

export type PairFieldsProps = {
  readonly source: string;
  readonly target: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Offers `*` as well. */
  readonly hasAny?: boolean;
  readonly onChange: (pair: { readonly source: string; readonly target: string }) => void;
};

export function PairFields({
  source,
  target,
  sources,
  targets,
  hasAny = false,
  onChange,
}: PairFieldsProps): JSX.Element {
  const { t, i18n } = useTranslation();
  const options = (tags: readonly string[]) => (
    <>
      {hasAny && <option value="*">{t("pairs.any")}</option>}
      {byName(tags, i18n.language).map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </>
  );
  return (
    <>
      <Field>
        <Field.Label>{t("pairs.from")}</Field.Label>
        <Select isCompact value={source} onChange={(event) => onChange({ source: event.target.value, target })}>
          {options(sources)}
        </Select>
      </Field>
      <Field>
        <Field.Label>{t("pairs.to")}</Field.Label>
        <Select isCompact value={target} onChange={(event) => onChange({ source, target: event.target.value })}>
          {options(targets)}
        </Select>
      </Field>
    </>
  );
}
