import { Button } from "@zendeskgarden/react-buttons";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import { useEffect, useRef, type JSX, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClientError } from "@sottovoce/contract";
import { problemWords } from "./problem-words.ts";
import type { Loaded } from "./use-load.ts";

/** A screen: one heading, which has the focus when somebody comes here, and one sentence on what it is for. */
export function Page({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Sottovoce`;
    heading.current?.focus();
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro !== undefined && <p className="intro">{intro}</p>}
      {children}
    </>
  );
}

export function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <section className="section">
      <h2>{title}</h2>
      {note !== undefined && <p className="note">{note}</p>}
      {children}
    </section>
  );
}

export type ActionProps = {
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly isPrimary?: boolean;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: "button" | "submit";
  /** Where the words alone do not say what it is about. */
  readonly label?: string | undefined;
};

export const Action = ({
  children,
  onClick,
  isPrimary = false,
  isDanger = false,
  isDisabled = false,
  type = "button",
  label,
}: ActionProps): JSX.Element => (
  <Button
    size="small"
    type={type}
    isPrimary={isPrimary}
    isDanger={isDanger}
    disabled={isDisabled}
    onClick={onClick}
    {...(label === undefined ? {} : { "aria-label": label })}
  >
    {children}
  </Button>
);

type Tone = "error" | "warning" | "success" | "info";

/** Failures interrupt; the rest waits for its turn. */
export const Notice = ({
  tone,
  title,
  children,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
}): JSX.Element => (
  <Alert type={tone} role={tone === "error" ? "alert" : "status"} className="notice">
    <Title>{title}</Title>
    {children}
  </Alert>
);

/** What happened and what to do next. */
export function Problem({
  error,
  onRetry,
  children,
}: {
  readonly error: ClientError;
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ReactNode;
}): JSX.Element {
  const { t } = useTranslation();
  const { title, advice } = problemWords(error, t);
  return (
    <Notice tone="error" title={title}>
      <p className="advice">
        {advice}
        {error.requestId !== undefined && (
          <small className="request"> {t("problem.request", { id: error.requestId })}</small>
        )}
      </p>
      <div className="actions">
        {onRetry !== undefined && <Action onClick={onRetry}>{t("do.retry")}</Action>}
        {children}
      </div>
    </Notice>
  );
}

/** Waiting, failing and having nothing look the same on every screen. */
export function Loading<T>({
  loaded,
  isEmpty,
  empty,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly isEmpty?: (value: T) => boolean;
  readonly empty?: ReactNode;
  readonly children: (value: T) => ReactNode;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      {loaded.error !== undefined && <Problem error={loaded.error} onRetry={loaded.reload} />}
      {loaded.value === undefined && loaded.error === undefined && (
        <output className="skeleton">
          <span className="unseen">{t("state.loading")}</span>
        </output>
      )}
      {loaded.value !== undefined &&
        (isEmpty?.(loaded.value) === true ? <p className="empty">{empty}</p> : children(loaded.value))}
    </>
  );
}

/** Wide tables scroll in themselves; the page never does. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no pointer has to be able to scroll it
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
