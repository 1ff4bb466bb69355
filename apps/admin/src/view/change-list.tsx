import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../settings/changes.ts";
import { pathName } from "./path-name.ts";

/** What was and what is, one line each. `marked`: both admins changed it. */
export function ChangeList({
  changes,
  marked = [],
}: {
  readonly changes: readonly Change[];
  readonly marked?: readonly string[];
}): JSX.Element {
  const { t } = useTranslation();
  if (changes.length === 0) return <p className="empty">{t("changes.none")}</p>;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.path}>
          <strong>{pathName(change.path, t)}</strong>
          {marked.includes(change.path) && <span className="mark"> {t("changes.both")}</span>}
          <Values change={change} />
        </li>
      ))}
    </ul>
  );
}

/** Lists are said by what came and what went: the rest of them has not changed. */
function Values({ change: { before, after } }: { readonly change: Change }): JSX.Element {
  const { t } = useTranslation();
  if (Array.isArray(before) && Array.isArray(after)) {
    const [was, is] = [before.map(asText), after.map(asText)];
    const gone = was.filter((one) => !is.includes(one));
    const come = is.filter((one) => !was.includes(one));
    if (gone.length + come.length > 0)
      return (
        <span className="values" dir="ltr">
          {gone.map((one) => (
            <del key={one}>{one}</del>
          ))}
          {come.map((one) => (
            <ins key={one}>{one}</ins>
          ))}
        </span>
      );
    return (
      <span className="values">
        {t("changes.order")} <ins dir="ltr">{is.join(", ")}</ins>
      </span>
    );
  }
  return (
    <span className="values" dir="ltr">
      {before !== undefined && <del>{asText(before)}</del>}
      {after !== undefined && <ins>{asText(after)}</ins>}
    </span>
  );
}

const asText = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (isNamed(value)) {
    const { id, ...rest } = value;
    return Object.values(rest).every((one) => JSON.stringify(one) === "{}") ? id : JSON.stringify(value);
  }
  return JSON.stringify(value);
};

const isNamed = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
