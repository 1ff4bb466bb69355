import type { Settings } from "@sottovoce/contract";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useEffect, useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../contexts.ts";
import { Action, Section } from "../parts.tsx";
import type { checkPattern as Check, PatternCheck } from "./check-pattern.ts";

type Pattern = Settings["privacy"]["custom"][number];
const NAME = /^[A-Z][A-Z0-9_]{0,29}$/;
const LONGEST = 200;

export function CustomPatterns(): JSX.Element {
  const { t } = useTranslation();
  const { draft, base, edit } = useDraft();
  const { custom } = draft.privacy;
  const [adding, setAdding] = useState(false);
  const set = (next: readonly Pattern[]): void =>
    edit((now) => ({ ...now, privacy: { ...now.privacy, custom: [...next] } }));
  const isWeaker = base.privacy.custom.some(
    (old) => !custom.some(({ name, pattern }) => name === old.name && pattern === old.pattern),
  );
  return (
    <Section title={t("custom.title")} note={t("custom.note")}>
      {custom.length === 0 && !adding && <p className="empty">{t("custom.empty")}</p>}
      {custom.length > 0 && (
        <ul className="plain">
          {custom.map(({ name, pattern }) => (
            <li key={name} className="inline">
              <span>
                <strong dir="ltr">{name}</strong> <code dir="ltr">{pattern}</code>
              </span>
              <Action
                label={t("custom.remove", { name })}
                onClick={() => set(custom.filter((one) => one.name !== name))}
              >
                {t("do.remove")}
              </Action>
            </li>
          ))}
        </ul>
      )}
      {isWeaker && <p className="weaker">{t("weaker")}</p>}
      {adding ? (
        <PatternForm
          names={custom.map(({ name }) => name)}
          onCancel={() => setAdding(false)}
          onAdd={(pattern) => {
            set([...custom, pattern]);
            setAdding(false);
          }}
        />
      ) : (
        <div className="actions">
          <Action onClick={() => setAdding(true)}>{t("custom.add")}</Action>
        </div>
      )}
    </Section>
  );
}

type PatternFormProps = {
  readonly names: readonly string[];
  readonly onAdd: (pattern: Pattern) => void;
  readonly onCancel: () => void;
};

function PatternForm({ names, onAdd, onCancel }: PatternFormProps): JSX.Element {
  const { t } = useTranslation();
  const check = useCheck();
  const [name, setName] = useState("");
  const [pattern, setPattern] = useState("");
  const [sample, setSample] = useState("");
  const isNameWrong = name !== "" && (!NAME.test(name) || names.includes(name));
  const result = check === undefined || pattern === "" ? undefined : check(pattern, sample);
  const isReady = NAME.test(name) && !names.includes(name) && result?.kind === "ok";
  return (
    <form
      className="form panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAdd({ name, pattern });
      }}
    >
      <Field>
        <Field.Label>{t("custom.name")}</Field.Label>
        <Field.Hint>{t("custom.nameHint")}</Field.Hint>
        <Input
          isCompact
          className="code"
          dir="ltr"
          maxLength={30}
          value={name}
          onChange={(event) => setName(event.target.value.toUpperCase())}
          {...(isNameWrong ? { validation: "error" as const } : {})}
        />
        {isNameWrong && (
          <Field.Message validation="error">
            {t(names.includes(name) ? "custom.nameTaken" : "custom.nameWrong")}
          </Field.Message>
        )}
      </Field>
      <Field>
        <Field.Label>{t("custom.pattern")}</Field.Label>
        <Field.Hint>{t("custom.patternHint")}</Field.Hint>
        <Input
          isCompact
          className="code"
          dir="ltr"
          spellCheck={false}
          maxLength={LONGEST}
          value={pattern}
          onChange={(event) => setPattern(event.target.value)}
        />
      </Field>
      <Field>
        <Field.Label>{t("custom.sample")}</Field.Label>
        <Field.Hint>{t("custom.sampleHint")}</Field.Hint>
        <Input
          isCompact
          dir="auto"
          maxLength={2_000}
          value={sample}
          onChange={(event) => setSample(event.target.value)}
        />
      </Field>
      <output>{result !== undefined && <Result result={result} hasSample={sample !== ""} />}</output>
      <div className="actions">
        <Action type="submit" isPrimary isDisabled={!isReady}>
          {t("do.add")}
        </Action>
        <Action onClick={onCancel}>{t("do.cancel")}</Action>
      </div>
    </form>
  );
}

function Result({ result, hasSample }: { readonly result: PatternCheck; readonly hasSample: boolean }): JSX.Element {
  const { t } = useTranslation();
  if (result.kind !== "ok") return <span className="alarm">{t(`custom.${result.kind}`)}</span>;
  if (!hasSample) return <span className="note">{t("custom.ok")}</span>;
  return (
    <span className="note">
      {t("custom.found", { count: result.found.length })}{" "}
      {result.found.map((text, index) => (
        <mark key={`${index} ${text}`} dir="auto">
          {text}
        </mark>
      ))}
    </span>
  );
}

/** The engine is loaded when somebody writes a pattern, not before. */
function useCheck(): typeof Check | undefined {
  const [check, setCheck] = useState<{ readonly run: typeof Check }>();
  useEffect(() => {
    let isCurrent = true;
    void import("./check-pattern.ts").then(
      ({ checkPattern }) => {
        if (isCurrent) setCheck({ run: checkPattern });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return check?.run;
}
