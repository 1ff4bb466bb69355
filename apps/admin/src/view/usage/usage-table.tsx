import type { UsageReply } from "@sottovoce/contract";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { dayName, number, pairName, serviceName } from "../names.ts";
import { Scroll } from "../parts.tsx";

/** A table whose one column is drawn as well: the numbers are the chart, so nobody is left out. */
export function UsageTable({
  reply: { rows, byEntity },
  by,
}: {
  readonly reply: UsageReply;
  readonly by: string;
}): JSX.Element {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const most = Math.max(1, ...rows.map(({ billedCharacters }) => billedCharacters));
  const name = (key: string): string => {
    if (by === "day") return dayName(Date.parse(`${key}T00:00:00Z`) / 1000, locale);
    if (by === "vendor") return serviceName(key);
    if (by === "pair") return pairName(key, locale, t("pairs.any"));
    if (by === "contentType") return t(`content.${key}`, { defaultValue: key });
    return by === "status" ? t(`status.${key}`, { defaultValue: key }) : key;
  };
  const kinds = Object.entries(byEntity).toSorted(([, a], [, b]) => b - a);
  return (
    <>
      <Scroll label={t("usage.title")}>
        <table className="usage">
          <thead>
            <tr>
              <th scope="col">{t(`usage.by.${by}`)}</th>
              <th scope="col" className="number">
                {t("usage.characters")}
              </th>
              <td aria-hidden="true" className="bar-head" />
              <th scope="col" className="number">
                {t("usage.jobs")}
              </th>
              <th scope="col" className="number" title={t("usage.failedHint")}>
                {t("usage.failed")}
              </th>
              <th scope="col" className="number">
                {t("jobs.masked")}
              </th>
              <th scope="col" className="number" title={t("usage.latencyHint")}>
                {t("jobs.time")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, jobs, ok, billedCharacters, masked, latencyMs }) => (
              <tr key={key}>
                <th scope="row">{name(key)}</th>
                <td className="number">{number(billedCharacters, locale)}</td>
                <td aria-hidden="true" className="bar-cell">
                  <div className="bar" style={{ inlineSize: `${(100 * billedCharacters) / most}%` }} />
                </td>
                <td className="number">{number(jobs, locale)}</td>
                <td className={jobs > ok ? "number bad" : "number"}>{number(jobs - ok, locale)}</td>
                <td className="number">{number(masked, locale)}</td>
                <td className="number">{number(Math.round(latencyMs), locale)} ms</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {kinds.length > 0 && (
        <>
          <h3>{t("usage.kinds")}</h3>
          <ul className="chips">
            {kinds.map(([entity, count]) => (
              <li key={entity}>
                {t(`entity.${entity}`, { defaultValue: entity })} <strong>{number(count, locale)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
