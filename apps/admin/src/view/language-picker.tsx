import { Field, Select } from "@zendeskgarden/react-forms";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { CATALOGS } from "../i18n/create-i18n.ts";
import { languageName } from "./names.ts";

export type LanguagePickerProps = { readonly language: string; readonly onLanguage: (language: string) => void };

/** Each language in its own words. */
export function LanguagePicker({ language, onLanguage }: LanguagePickerProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className="language">
      <Field>
        <Field.Label className="unseen">{t("nav.language")}</Field.Label>
        <Select isCompact value={language} onChange={(event) => onLanguage(event.target.value)}>
          {Object.keys(CATALOGS).map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag, tag)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
