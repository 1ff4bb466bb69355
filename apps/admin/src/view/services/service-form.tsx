import { CredentialsReply, type Settings, type VendorKindsReply } from "@sottovoce/contract";
import { Checkbox, Field, Input, Select, Textarea } from "@zendeskgarden/react-forms";
import { useState, type JSX, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { moment } from "../names.ts";
import { Action, Problem } from "../parts.tsx";
import { useAct } from "../use-act.ts";
import type { Loaded } from "../use-load.ts";
import { fieldsOf, fitsPattern, humanName, type ServiceField } from "./field-schema.ts";

export type VendorSettings = Settings["vendors"][number]["settings"];

export type ServiceFormProps = {
  readonly kind: VendorKindsReply["kinds"][number];
  readonly settings: VendorSettings;
  readonly credentials: Loaded<CredentialsReply>;
  readonly submitLabel: string;
  readonly onDone: (settings: VendorSettings) => void;
  readonly onSecretsSet: () => void;
  readonly children: ReactNode;
};

/** A service's own fields. Secrets go straight to the API and leave the page; the rest joins the draft. */
export function ServiceForm({
  kind,
  settings,
  credentials,
  submitLabel,
  onDone,
  onSecretsSet,
  children,
}: ServiceFormProps): JSX.Element {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const { isBusy, error, start } = useAct<CredentialsReply>();
  const fields = fieldsOf(kind.settings, kind.secrets);
  const [values, setValues] = useState<VendorSettings>(settings);
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const purpose = `vendor:${kind.id}`;
  const set = credentials.value?.credentials.find((one) => one.purpose === purpose);

  const submit = (): void => {
    const given = Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== ""));
    const hasSecrets = Object.keys(given).length > 0;
    const isMissing = ({ name, isRequired, isSecret }: ServiceField): boolean =>
      isRequired &&
      (isSecret ? (hasSecrets || set === undefined) && given[name] === undefined : (values[name] ?? "") === "");
    const refused = fields.filter((field) => {
      const value = field.isSecret ? given[field.name] : values[field.name];
      return isMissing(field) || (typeof value === "string" && value !== "" && !fitsPattern(value, field.pattern));
    });
    setWrong(new Set(refused.map(({ name }) => name)));
    if (refused.length > 0) return;
    const plain = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
    if (!hasSecrets) return onDone(plain);
    start(async () => {
      const body = { purpose, secrets: given };
      const reply = await session.call({ method: "POST", path: "/v1/credentials", body, reply: CredentialsReply });
      if (reply.ok) {
        setSecrets({});
        credentials.reload();
        onSecretsSet();
        onDone(plain);
      }
      return reply;
    });
  };

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          isWrong={wrong.has(field.name)}
          value={field.isSecret ? secrets[field.name] : values[field.name]}
          setSince={set?.fields.includes(field.name) === true ? moment(set.setAt, i18n.language) : undefined}
          onChange={(value) =>
            field.isSecret
              ? setSecrets({ ...secrets, [field.name]: String(value) })
              : setValues({ ...values, [field.name]: value })
          }
        />
      ))}
      {kind.secrets.length > 0 && <p className="note">{t("services.secretsNote")}</p>}
      {error !== undefined && <Problem error={error} />}
      <div className="actions">
        <Action type="submit" isPrimary isDisabled={isBusy}>
          {isBusy ? t("save.busy") : submitLabel}
        </Action>
        {children}
      </div>
    </form>
  );
}

type FieldInputProps = {
  readonly field: ServiceField;
  readonly value: VendorSettings[string] | undefined;
  readonly isWrong: boolean;
  /** Of a secret that is there already. */
  readonly setSince: string | undefined;
  readonly onChange: (value: string | number | boolean) => void;
};

function FieldInput({ field, value, isWrong, setSince, onChange }: FieldInputProps): JSX.Element {
  const { t } = useTranslation();
  const { name, kind, choices, preset, isRequired, isSecret } = field;
  const label =
    isSecret || LABELLED.has(name)
      ? t(`field.${isSecret ? "secret" : name}`, { name: humanName(name) })
      : humanName(name);
  if (kind === "flag")
    return (
      <Field>
        <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          <Field.Label>{label}</Field.Label>
          {name === "retentionConfirmed" && <Field.Hint>{t("field.retentionConfirmed.hint")}</Field.Hint>}
        </Checkbox>
      </Field>
    );
  const common = { "aria-required": isRequired, isCompact: true, ...(isWrong ? { validation: "error" as const } : {}) };
  const text = value === undefined ? "" : String(value);
  return (
    <Field>
      <Field.Label isRegular={!isRequired}>
        {label} {!isRequired && <span className="note">{t("field.optional")}</span>}
      </Field.Label>
      {isSecret && setSince !== undefined && <Field.Hint>{t("services.setOn", { when: setSince })}</Field.Hint>}
      {kind === "choice" ? (
        <Select
          {...common}
          value={text === "" ? String(preset ?? "") : text}
          onChange={(event) => onChange(event.target.value)}
        >
          {preset === undefined && <option value="">{t("do.choose")}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : isSecret && name === "privateKey" ? (
        <Textarea
          {...common}
          className="code"
          dir="ltr"
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          {...common}
          type={isSecret ? "password" : "text"}
          className="code"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(kind === "number" ? Number(event.target.value) : event.target.value)}
        />
      )}
      {isWrong && <Field.Message validation="error">{t(text === "" ? "field.missing" : "field.wrong")}</Field.Message>}
    </Field>
  );
}

/** The rest is said as the services' own pages say it. */
const LABELLED: ReadonlySet<string> = new Set([
  "region",
  "retentionConfirmed",
  "url",
  "model",
  "glossaryId",
  "processedIn",
]);
