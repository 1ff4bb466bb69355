import type { DryRunReply } from "@sottovoce/contract";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft, useSettingsStore } from "../contexts.ts";
import { languageName, number, serviceName } from "../names.ts";
import { Action, Notice, Problem, Scroll, Section } from "../parts.tsx";
import { pathName } from "../path-name.ts";
import { useAct } from "../use-act.ts";

/** What the draft would do to tickets that we made up. */
export function DryRun(): JSX.Element {
  const { t } = useTranslation();
  const store = useSettingsStore();
  const { draft } = useDraft();
  const { isBusy, error, value, start } = useAct<DryRunReply>();
  const run = () => start(() => store.dryRun(draft));
  return (
    <Section title={t("dryRun.title")} note={t("dryRun.note")}>
      <div className="actions">
        <Action onClick={run} isDisabled={isBusy}>
          {isBusy ? t("dryRun.busy") : t("dryRun.do")}
        </Action>
      </div>
      {error !== undefined && <Problem error={error} onRetry={run} />}
      {value !== undefined && <Outcome reply={value} />}
    </Section>
  );
}

function Outcome({ reply: { weakens, tickets } }: { readonly reply: DryRunReply }): JSX.Element {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  return (
    <>
      {weakens.length > 0 && (
        <Notice tone="warning" title={t("save.asks")}>
          <ul>
            {weakens.map((path) => (
              <li key={path}>{pathName(path, t)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Scroll label={t("dryRun.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("dryRun.ticket")}</th>
              <th scope="col" className="number">
                {t("dryRun.now")}
              </th>
              <th scope="col" className="number">
                {t("dryRun.then")}
              </th>
              <th scope="col">{t("dryRun.asked")}</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map(({ language, maskedNow, maskedThen, vendors, excluded }, index) => (
              <tr key={`${index} ${language}`}>
                <th scope="row">{languageName(language, locale)}</th>
                <td className="number">{number(maskedNow, locale)}</td>
                <td className={maskedThen < maskedNow ? "number bad" : "number"}>{number(maskedThen, locale)}</td>
                <td>
                  {vendors.length === 0 ? t("dryRun.nobody") : vendors.map(serviceName).join(", ")}
                  {excluded.map(({ id, reason }) => (
                    <span key={id} className="note block">
                      {serviceName(id)}: {t(`excluded.${reason}`, { defaultValue: reason })}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h3>{t("dryRun.saw")}</h3>
      {tickets.map(({ language, vendorWouldSee }, index) => (
        <details key={`${index} ${language}`}>
          <summary>{languageName(language, locale)}</summary>
          <p className="saw" dir="auto" lang={language}>
            <Chips text={vendorWouldSee} />
          </p>
        </details>
      ))}
    </>
  );
}

/** Pseudonyms (`⟦PERSON 1⟧`) stand out from the text around them. */
const Chips = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {text.split(/(⟦[^⟦⟧]{1,60}⟧)/u).map((piece, index) =>
      piece.startsWith("⟦") ? (
        // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
        <span key={index} className="chip" dir="ltr">
          {piece.slice(1, -1)}
        </span>
      ) : (
        piece
      ),
    )}
  </>
);
