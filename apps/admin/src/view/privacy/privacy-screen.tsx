import type { Entity, Settings } from "@sottovoce/contract";
import { Field, Input, Toggle } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../contexts.ts";
import { Action, Page, Section } from "../parts.tsx";
import { WithDraft } from "../with-draft.tsx";
import { CustomPatterns } from "./custom-patterns.tsx";
import { DryRun } from "./dry-run.tsx";
import { GROUPS, MAY_BE_VISIBLE, type Group } from "./entity-groups.ts";
import { Kept } from "./kept.tsx";
import { Proposals } from "./proposals.tsx";

export function PrivacyScreen(): JSX.Element {
  const { t } = useTranslation();
  return (
    <Page title={t("privacy.title")} intro={t("privacy.intro")}>
      <WithDraft>
        <Proposals />
        <Entities />
        <AllowedTerms />
        <CustomPatterns />
        <Kept />
        <DryRun />
      </WithDraft>
    </Page>
  );
}

const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

const withPrivacy = (settings: Settings, next: Partial<Settings["privacy"]>): Settings => ({
  ...settings,
  privacy: { ...settings.privacy, ...next },
});

function Entities(): JSX.Element {
  const { t } = useTranslation();
  const { draft, base, edit } = useDraft();
  const { visible } = draft.privacy;
  const setMasked = (entity: Entity, isMasked: boolean): void =>
    edit((now) => {
      const others = now.privacy.visible.filter((one) => one !== entity);
      return withPrivacy(now, { visible: isMasked ? others : [...others, entity] });
    });
  return (
    <Section title={t("privacy.kinds")} note={t("privacy.kindsNote")}>
      <div className="groups">
        {GROUP_NAMES.map((group) => (
          <fieldset key={group} className="group">
            <legend>{t(`group.${group}`)}</legend>
            {GROUPS[group].map((entity) => {
              const isLocked = !MAY_BE_VISIBLE.has(entity);
              const isMasked = isLocked || !visible.includes(entity);
              return (
                <div key={entity} className="entity">
                  <Field>
                    <Toggle
                      checked={isMasked}
                      disabled={isLocked}
                      onChange={(event) => setMasked(entity, event.target.checked)}
                    >
                      <Field.Label isRegular>{t(`entity.${entity}`)}</Field.Label>
                      <Field.Hint>
                        {t(isLocked ? "privacy.locked" : isMasked ? "privacy.masked" : "privacy.visible")}
                      </Field.Hint>
                    </Toggle>
                  </Field>
                  {!isMasked && !base.privacy.visible.includes(entity) && <p className="weaker">{t("weaker")}</p>}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

/** What the API takes. */
const [SHORTEST, LONGEST] = [2, 80];

function AllowedTerms(): JSX.Element {
  const { t } = useTranslation();
  const { draft, base, edit } = useDraft();
  const { allow } = draft.privacy;
  const [term, setTerm] = useState("");
  const wanted = term.trim();
  const isKnown = allow.some((one) => one.toLowerCase() === wanted.toLowerCase());
  const canAdd = wanted.length >= SHORTEST && wanted.length <= LONGEST && !isKnown;
  return (
    <Section title={t("allow.title")} note={t("allow.note")}>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!canAdd) return;
          edit((now) => withPrivacy(now, { allow: [...now.privacy.allow, wanted] }));
          setTerm("");
        }}
      >
        <Field>
          <Field.Label>{t("allow.term")}</Field.Label>
          <Input isCompact maxLength={LONGEST} value={term} onChange={(event) => setTerm(event.target.value)} />
          {isKnown && <Field.Message validation="warning">{t("allow.known")}</Field.Message>}
        </Field>
        <Action type="submit" isDisabled={!canAdd}>
          {t("do.add")}
        </Action>
      </form>
      {allow.length === 0 ? (
        <p className="empty">{t("allow.empty")}</p>
      ) : (
        <ul className="chips">
          {allow.map((one) => (
            <li key={one}>
              <span dir="auto">{one}</span>
              <button
                type="button"
                aria-label={t("allow.remove", { term: one })}
                onClick={() =>
                  edit((now) => withPrivacy(now, { allow: now.privacy.allow.filter((other) => other !== one) }))
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {allow.some((one) => !base.privacy.allow.includes(one)) && <p className="weaker">{t("weaker")}</p>}
    </Section>
  );
}
