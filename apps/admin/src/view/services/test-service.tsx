import { VendorTestReply } from "@sottovoce/contract";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { LANGUAGES, number, serviceName, TRIAL_LANGUAGES } from "../names.ts";
import { Action, Notice, Problem } from "../parts.tsx";
import { useAct } from "../use-act.ts";
import { PairFields } from "./pair-fields.tsx";

/** One call of the service with sentences of our own. */
export function TestService({ id, onTried }: { readonly id: string; readonly onTried: () => void }): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const [pair, setPair] = useState({ source: "es", target: "en" });
  const { isBusy, error, value, start } = useAct<VendorTestReply>();
  const run = () =>
    start(async () => {
      const body = { vendor: id, ...pair };
      const reply = await session.call({ method: "POST", path: "/v1/vendors:test", body, reply: VendorTestReply });
      if (reply.ok) onTried();
      return reply;
    });
  return (
    <div className="panel">
      <div className="fields">
        <PairFields {...pair} sources={TRIAL_LANGUAGES} targets={LANGUAGES} onChange={setPair} />
        <Action isPrimary isDisabled={isBusy} onClick={run}>
          {isBusy ? t("services.testing") : t("services.testNow")}
        </Action>
      </div>
      <p className="note">{t("services.ownTexts")}</p>
      {error !== undefined && <Problem error={error} onRetry={run} />}
      {value !== undefined && <Result reply={value} />}
    </div>
  );
}

function Result({
  reply: { vendor, ok, outcome, ms, region, retention, translations, texts },
}: {
  readonly reply: VendorTestReply;
}): JSX.Element {
  const { t, i18n } = useTranslation();
  const name = serviceName(vendor);
  if (!ok)
    return (
      <Notice
        tone="error"
        title={t("services.testFailed", { name, what: t(`outcome.${outcome}`, { defaultValue: outcome }) })}
      >
        <p className="advice">{t(`outcome.${outcome}.next`, { defaultValue: t("outcome.next") })}</p>
      </Notice>
    );
  return (
    <Notice tone="success" title={t("services.testOk", { name, ms: number(ms ?? 0, i18n.language) })}>
      {region !== null && retention !== null && (
        <p className="advice">
          {t(`region.${region}`)} · {t(`retention.${retention}`)}
        </p>
      )}
      <dl className="texts">
        {texts.map((text, index) => (
          <div key={text}>
            <dt dir="auto">{text}</dt>
            <dd dir="auto">{translations?.[index] ?? "–"}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
