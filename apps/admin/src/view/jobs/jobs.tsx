import { JobsReply, type JobsQuery } from "@sottovoce/contract";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../contexts.ts";
import { languageName, moment, number, serviceName } from "../names.ts";
import { Action, Loading, Page, Problem, Scroll } from "../parts.tsx";
import { saveFile } from "../save-file.ts";
import { useAct } from "../use-act.ts";
import { useLoad } from "../use-load.ts";
import { JobFilters } from "./job-filters.tsx";

export type Filters = Pick<JobsQuery, "from" | "to" | "status" | "vendor" | "contentType" | "source" | "target">;

const PAGE = 50;

export function Jobs(): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const [filters, setFilters] = useState<Filters>({});
  /** Cursors of the pages before this one; the last is this one's own. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  const cursor = trail.at(-1);
  const page = useLoad(JSON.stringify([filters, cursor]), () =>
    session.call({ method: "GET", path: "/v1/jobs", query: { ...filters, limit: PAGE, cursor }, reply: JobsReply }),
  );
  const csv = useAct<Blob>();
  const download = () =>
    csv.start(async () => {
      const reply = await session.download({ method: "GET", path: "/v1/jobs.csv", query: filters });
      if (reply.ok) saveFile(reply.value, "sottovoce-jobs.csv");
      return reply;
    });
  return (
    <Page title={t("jobs.title")} intro={t("jobs.intro")}>
      <JobFilters
        filters={filters}
        onChange={(next) => {
          setFilters(next);
          setTrail([]);
        }}
      />
      <div className="actions">
        <Action onClick={page.reload} isDisabled={page.isLoading}>
          {t("do.refresh")}
        </Action>
        <Action onClick={download} isDisabled={csv.isBusy}>
          {csv.isBusy ? t("jobs.csvBusy") : t("jobs.csv")}
        </Action>
      </div>
      {csv.error !== undefined && <Problem error={csv.error} onRetry={download} />}
      <Loading
        loaded={page}
        isEmpty={({ jobs }) => jobs.length === 0}
        empty={Object.keys(filters).length === 0 ? t("jobs.empty") : t("jobs.emptyFiltered")}
      >
        {({ jobs }) => <JobTable jobs={jobs} />}
      </Loading>
      <div className="actions">
        {trail.length > 0 && <Action onClick={() => setTrail(trail.slice(0, -1))}>{t("jobs.newer")}</Action>}
        {page.value?.next !== undefined && page.value.next !== null && (
          <Action onClick={() => setTrail([...trail, page.value?.next ?? ""])}>{t("jobs.older")}</Action>
        )}
      </div>
    </Page>
  );
}

function JobTable({ jobs }: { readonly jobs: JobsReply["jobs"] }): JSX.Element {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  return (
    <Scroll label={t("jobs.title")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("table.when")}</th>
            <th scope="col">{t("jobs.status")}</th>
            <th scope="col">{t("jobs.content")}</th>
            <th scope="col">{t("pairs.pair")}</th>
            <th scope="col">{t("jobs.service")}</th>
            <th scope="col" className="number" title={t("jobs.maskedHint")}>
              {t("jobs.masked")}
            </th>
            <th scope="col" className="number" title={t("jobs.charactersHint")}>
              {t("jobs.characters")}
            </th>
            <th scope="col" className="number">
              {t("jobs.time")}
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row">{moment(job.createdAt, locale)}</th>
              <td className={job.status === "ok" || job.status === "not_needed" ? undefined : "bad"}>
                {t(`status.${job.status}`)}
              </td>
              <td>{t(`content.${job.contentType}`)}</td>
              <td>
                {languageName(job.sourceLanguage, locale)} → {languageName(job.targetLanguage, locale)}
              </td>
              <td>
                {job.vendor === "none" || job.vendor === "" ? "–" : serviceName(job.vendor)}
                {job.failovers > 0 && <span className="note"> {t("jobs.failovers", { count: job.failovers })}</span>}
              </td>
              <td className="number">{number(job.maskedTotal, locale)}</td>
              <td className="number">{number(job.billedCharacters, locale)}</td>
              <td className="number">{number(job.latencyMs, locale)} ms</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
