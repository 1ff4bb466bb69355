import { KeyCreated } from "@sottovoce/contract";
import { Checkbox, Field, Input } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { Action, Notice, Problem } from "../parts.tsx";
import { useAct } from "../use-act.ts";

const SCOPES = ["translate", "read", "admin"] as const;
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const MOST_DAYS = 730;

export function NewKey({ onMade }: { readonly onMade: () => void }): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const { isBusy, error, value, start, clear } = useAct<KeyCreated>();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly string[]>(["translate"]);
  const [days, setDays] = useState(90);
  const isNameWrong = name !== "" && !NAME.test(name);
  const canMake = NAME.test(name) && scopes.length > 0 && days >= 1 && days <= MOST_DAYS;
  const make = () =>
    start(async () => {
      const reply = await session.call({
        method: "POST",
        path: "/v1/keys",
        body: { name, scopes, days },
        reply: KeyCreated,
      });
      if (reply.ok) {
        setName("");
        onMade();
      }
      return reply;
    });
  if (value !== undefined) return <Made made={value} onDone={clear} />;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (canMake) make();
      }}
    >
      {error !== undefined && <Problem error={error} />}
      <Field>
        <Field.Label>{t("keys.name")}</Field.Label>
        <Field.Hint>{t("keys.nameHint")}</Field.Hint>
        <Input
          isCompact
          className="code"
          dir="ltr"
          autoComplete="off"
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.target.value)}
          {...(isNameWrong ? { validation: "error" as const } : {})}
        />
        {isNameWrong && <Field.Message validation="error">{t("keys.nameWrong")}</Field.Message>}
      </Field>
      <fieldset className="checks">
        <legend>{t("keys.scopes")}</legend>
        {SCOPES.map((scope) => (
          <Field key={scope}>
            <Checkbox
              checked={scopes.includes(scope)}
              onChange={(event) =>
                setScopes(SCOPES.filter((one) => (one === scope ? event.target.checked : scopes.includes(one))))
              }
            >
              <Field.Label isRegular>{t(`scope.${scope}`)}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </fieldset>
      <div className="narrow">
        <Field>
          <Field.Label>{t("keys.days")}</Field.Label>
          <Input
            isCompact
            type="number"
            min={1}
            max={MOST_DAYS}
            value={Number.isNaN(days) ? "" : days}
            onChange={(event) => setDays(event.target.valueAsNumber)}
          />
        </Field>
      </div>
      <div className="actions">
        <Action type="submit" isPrimary isDisabled={!canMake || isBusy}>
          {isBusy ? t("save.busy") : t("keys.make")}
        </Action>
      </div>
    </form>
  );
}

/** The only time it is seen. Leaving the screen or the button forgets it. */
function Made({ made, onDone }: { readonly made: KeyCreated; readonly onDone: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    navigator.clipboard.writeText(made.secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Notice tone="success" title={t("keys.madeTitle", { name: made.name })}>
      <p className="advice">{t("keys.once")}</p>
      <Field>
        <Field.Label className="unseen">{t("keys.secret")}</Field.Label>
        <Input
          readOnly
          isCompact
          className="code"
          dir="ltr"
          value={made.secret}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div className="actions">
        <Action isPrimary onClick={copy}>
          {t("keys.copy")}
        </Action>
        <Action onClick={onDone}>{t("keys.done")}</Action>
        <output>{copied !== undefined && t(copied ? "keys.copied" : "keys.notCopied")}</output>
      </div>
    </Notice>
  );
}
