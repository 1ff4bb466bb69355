import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { changesOf } from "../settings/changes.ts";
import { isChanged, type Outcome } from "../settings/store.ts";
import { ChangeList } from "./change-list.tsx";
import { useSettings } from "./contexts.ts";
import { Action, Notice, Problem } from "./parts.tsx";
import { pathName } from "./path-name.ts";

/** Always in reach: what was changed and not saved yet, and what became of the last save. */
export function SaveBar(): JSX.Element | null {
  const { t } = useTranslation();
  const { store, state } = useSettings();
  const { base, draft, outcome, isBusy, canUndo, canRedo } = state;
  const hasDraft = isChanged(state);
  const isLoadFailure = outcome?.kind === "failed" && draft === undefined;
  if ((!hasDraft && outcome === undefined) || isLoadFailure) return <output />;
  const changes = hasDraft ? changesOf(base?.settings, draft) : [];
  const isAsking = outcome?.kind === "asks" || outcome?.kind === "conflict";
  return (
    <aside className="save-bar" aria-label={t("save.label")}>
      {outcome !== undefined && <OutcomeNotice outcome={outcome} />}
      {hasDraft && !isAsking && (
        <div className="save-line">
          <details>
            <summary>
              <output>{t("save.changes", { count: changes.length })}</output>
            </summary>
            <ChangeList changes={changes} />
          </details>
          <div className="actions">
            <Action isDisabled={!canUndo || isBusy} onClick={store.undo}>
              {t("save.undo")}
            </Action>
            {canRedo && (
              <Action isDisabled={isBusy} onClick={store.redo}>
                {t("save.redo")}
              </Action>
            )}
            <Action isDisabled={isBusy} onClick={store.discard}>
              {t("save.discard")}
            </Action>
            <Action isPrimary isDisabled={isBusy} onClick={() => void store.save()}>
              {isBusy ? t("save.busy") : t("save.do")}
            </Action>
          </div>
        </div>
      )}
    </aside>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { t } = useTranslation();
  const { store, state } = useSettings();
  const close = <Action onClick={store.dismiss}>{t("do.close")}</Action>;
  switch (outcome.kind) {
    case "saved":
      return (
        <div className="save-line">
          <output className="saved">{t("save.saved", { version: outcome.version })}</output>
          {close}
        </div>
      );
    case "proposed":
      return (
        <Notice tone="info" title={t("save.proposed")}>
          <p className="advice">{t("save.proposedNext")}</p>
          <div className="actions">{close}</div>
        </Notice>
      );
    case "asks":
      return (
        <Notice tone="warning" title={t("save.asks")}>
          <p className="advice">{t("save.asksWhat")}</p>
          <ul>
            {outcome.weakens.map((path) => (
              <li key={path}>{pathName(path, t)}</li>
            ))}
          </ul>
          <div className="actions">
            <Action onClick={store.dismiss}>{t("save.back")}</Action>
            <Action isPrimary isDisabled={state.isBusy} onClick={() => void store.save(true)}>
              {t("save.propose")}
            </Action>
          </div>
        </Notice>
      );
    case "conflict":
      return (
        <Notice tone="warning" title={t("save.conflict")}>
          <p className="advice">{t("save.conflictWhat")}</p>
          <ChangeList changes={outcome.theirs} marked={outcome.clashes} />
          <div className="actions">
            <Action onClick={store.discard}>{t("save.takeTheirs")}</Action>
            <Action isPrimary onClick={store.reapply}>
              {t("save.reapply")}
            </Action>
          </div>
        </Notice>
      );
    case "failed":
      return (
        <Problem error={outcome.error}>
          <span className="note">{isChanged(state) && t("save.kept")}</span>
          {close}
        </Problem>
      );
  }
}
