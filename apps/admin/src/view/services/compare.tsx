import { CompareReply } from "@sottovoce/contract";
import { Checkbox, Field } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { LANGUAGES, number, serviceName, TRIAL_LANGUAGES } from "../names.ts";
import { Action, Problem, Scroll, Section } from "../parts.tsx";
import { useAct } from "../use-act.ts";
import { PairFields } from "./pair-fields.tsx";

const MOST = 4;

/** Services side by side on the same sentences. */
export function Compare({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const [pair, setPair] = useState({ source: "es", target: "en" });
  const [chosen, setChosen] = useState<readonly string[]>(ids.slice(0, 2));
  const { isBusy, error, value, start } = useAct<CompareReply>();
  const vendors = chosen.filter((id) => ids.includes(id));
  const run = () =>
    start(() => session.call({ method: "POST", path: "/v1/compare", body: { vendors, ...pair }, reply: CompareReply }));
  return (
    <Section title={t("compare.title")} note={t("services.ownTexts")}>
      <fieldset className="checks">
        <legend>{t("compare.which", { count: MOST })}</legend>
        {ids.map((id) => (
          <Field key={id}>
            <Checkbox
              checked={vendors.includes(id)}
              disabled={!vendors.includes(id) && vendors.length >= MOST}
              onChange={(event) =>
                setChosen(event.target.checked ? [...vendors, id] : vendors.filter((one) => one !== id))
              }
            >
              <Field.Label isRegular>{serviceName(id)}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </fieldset>
      <div className="fields">
        <PairFields {...pair} sources={TRIAL_LANGUAGES} targets={LANGUAGES} onChange={setPair} />
        <Action isDisabled={isBusy || vendors.length === 0} onClick={run}>
          {isBusy ? t("compare.busy") : t("compare.do")}
        </Action>
      </div>
      {error !== undefined && <Problem error={error} onRetry={run} />}
      {value !== undefined && <Comparison reply={value} />}
    </Section>
  );
}

function Comparison({ reply: { texts, rows } }: { readonly reply: CompareReply }): JSX.Element {
  const { t, i18n } = useTranslation();
  return (
    <Scroll label={t("compare.title")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("compare.service")}</th>
            <th scope="col">{t("compare.outcome")}</th>
            <th scope="col" className="number">
              {t("compare.time")}
            </th>
            {texts.map((text) => (
              <th key={text} scope="col" dir="auto" className="text">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ vendor, ok, outcome, ms, translations }) => (
            <tr key={vendor}>
              <th scope="row">{serviceName(vendor)}</th>
              <td className={ok ? undefined : "bad"}>{t(`outcome.${outcome}`, { defaultValue: outcome })}</td>
              <td className="number">{ms === null ? "–" : `${number(ms, i18n.language)} ms`}</td>
              {texts.map((text, index) => (
                <td key={text} dir="auto" className="text">
                  {translations?.[index] ?? "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
