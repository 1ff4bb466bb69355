import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { changesOf } from "../../settings/changes.ts";
import { ChangeList } from "../change-list.tsx";
import { useSettings } from "../contexts.ts";
import { moment, shortActor } from "../names.ts";
import { Action, Section } from "../parts.tsx";
import { pathName } from "../path-name.ts";

/** What waits for a second admin. */
export function Proposals(): JSX.Element | null {
  const { t, i18n } = useTranslation();
  const { store, state } = useSettings();
  const { proposals, base, isBusy } = state;
  if (proposals.length === 0) return null;
  return (
    <Section title={t("proposals.title")} note={t("proposals.note")}>
      <ul className="plain">
        {proposals.map(({ id, at, by, base: version, weakens, settings }) => (
          <li key={id} className="panel">
            <p>
              <strong>{weakens.map((path) => pathName(path, t)).join(", ")}</strong>
            </p>
            <p className="note">
              {t("proposals.by", { who: shortActor(by), when: moment(at, i18n.language), version })}
            </p>
            <details>
              <summary>{t("proposals.changes")}</summary>
              <ChangeList changes={changesOf(base?.settings, settings)} />
            </details>
            <div className="actions">
              <Action isPrimary isDisabled={isBusy} onClick={() => void store.approve(id)}>
                {t("proposals.approve")}
              </Action>
              <Action isDisabled={isBusy} onClick={() => void store.reject(id)}>
                {t("proposals.reject")}
              </Action>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
