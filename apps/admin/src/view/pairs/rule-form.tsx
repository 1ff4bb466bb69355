import type { ContentType, Settings } from "@sottovoce/contract";
import { Checkbox, Field, Select } from "@zendeskgarden/react-forms";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, serviceName } from "../names.ts";
import { OrderedList } from "../ordered-list.tsx";
import { Action } from "../parts.tsx";
import { PairFields } from "../services/pair-fields.tsx";

type Rule = Settings["routing"]["pairs"][number];
type Policy = Settings["routing"]["policy"];

export const POLICIES = ["order", "quality", "speed", "price"] as const satisfies readonly Policy[];
const CONTENT = ["ticket", "chat", "article"] as const satisfies readonly ContentType[];

export type RuleFormProps = {
  readonly rule: Rule;
  readonly number: number;
  readonly services: readonly string[];
  readonly onChange: (rule: Rule) => void;
  readonly onRemove: () => void;
};

/** Which pair and contents, and who is asked in which order. Nothing chosen means as everywhere else. */
export function RuleForm({ rule, number, services, onChange, onRemove }: RuleFormProps): JSX.Element {
  const { t } = useTranslation();
  const [source = "*", target = "*"] = rule.pair.split(">");
  const { contentTypes, policy, vendors, ...rest } = rule;
  /** An optional field that is not chosen is not there. */
  const put = (next: Partial<Pick<Rule, "contentTypes" | "policy" | "vendors">>): void => {
    const wanted = { contentTypes, policy, vendors, ...next };
    onChange({
      ...rest,
      ...(wanted.contentTypes === undefined || wanted.contentTypes.length === 0
        ? {}
        : { contentTypes: wanted.contentTypes }),
      ...(wanted.policy === undefined ? {} : { policy: wanted.policy }),
      ...(wanted.vendors === undefined || wanted.vendors.length === 0 ? {} : { vendors: wanted.vendors }),
    });
  };
  const free = services.filter((id) => !(vendors ?? []).includes(id));
  return (
    <fieldset className="rule">
      <legend>{t("pairs.rule", { number })}</legend>
      <div className="fields">
        <PairFields
          source={source}
          target={target}
          sources={LANGUAGES}
          targets={LANGUAGES}
          hasAny
          onChange={(pair) => onChange({ ...rule, pair: `${pair.source}>${pair.target}` })}
        />
        <PolicyField value={policy} options={POLICIES} hasInherit onChange={(next) => put({ policy: next })} />
      </div>
      <fieldset className="checks">
        <legend>{t("pairs.content")}</legend>
        {CONTENT.map((one) => (
          <Field key={one}>
            <Checkbox
              checked={contentTypes?.includes(one) ?? true}
              disabled={contentTypes?.length === 1 && contentTypes.includes(one)}
              onChange={(event) => {
                const next = CONTENT.filter((each) =>
                  each === one ? event.target.checked : (contentTypes?.includes(each) ?? true),
                );
                put({ contentTypes: next.length === CONTENT.length ? undefined : next });
              }}
            >
              <Field.Label isRegular>{t(`content.${one}`)}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </fieldset>
      <h3>{t("pairs.order")}</h3>
      {vendors === undefined ? (
        <p className="note">{t("pairs.allServices")}</p>
      ) : (
        <OrderedList
          label={t("pairs.order")}
          items={vendors}
          keyOf={(id) => id}
          nameOf={serviceName}
          onOrder={(next) => put({ vendors: [...next] })}
        >
          {(id) => (
            <div className="inline">
              <span>{serviceName(id)}</span>
              <Action
                label={t("services.removeLabel", { name: serviceName(id) })}
                onClick={() => put({ vendors: vendors.filter((one) => one !== id) })}
              >
                {t("do.remove")}
              </Action>
            </div>
          )}
        </OrderedList>
      )}
      <div className="actions">
        {free.length > 0 && (
          <Field>
            <Field.Label className="unseen">{t("pairs.addService")}</Field.Label>
            <Select
              isCompact
              value=""
              onChange={(event) => {
                if (event.target.value !== "") put({ vendors: [...(vendors ?? []), event.target.value] });
              }}
            >
              <option value="">{t("pairs.addService")}</option>
              {free.map((id) => (
                <option key={id} value={id}>
                  {serviceName(id)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Action onClick={onRemove} label={t("pairs.removeRule", { number })}>
          {t("pairs.remove")}
        </Action>
      </div>
    </fieldset>
  );
}

export type PolicyFieldProps = {
  readonly value: Policy | undefined;
  readonly options: readonly Policy[];
  /** Offers to do as everywhere else. */
  readonly hasInherit?: boolean;
  readonly onChange: (policy: Policy | undefined) => void;
};

export function PolicyField({ value, options, hasInherit = false, onChange }: PolicyFieldProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <Field>
      <Field.Label>{t("pairs.policy")}</Field.Label>
      <Select
        isCompact
        value={value ?? ""}
        onChange={(event) => onChange(options.find((one) => one === event.target.value))}
      >
        {hasInherit && <option value="">{t("policy.inherit")}</option>}
        {options.map((one) => (
          <option key={one} value={one}>
            {t(`policy.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
