import { IconButton } from "@zendeskgarden/react-buttons";
import { Item, Menu } from "@zendeskgarden/react-dropdowns";
import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import { MoreIcon } from "./icons.tsx";

export type MoreMenuProps = {
  readonly onRetranslate: () => void;
  readonly onCopyMasked: () => void;
  readonly onHelp: () => void;
};

/** What is rarely needed. Its own file is fetched after the sidebar stands: a menu that keeps every rule is not small. */
export function MoreMenu({ onRetranslate, onCopyMasked, onHelp }: MoreMenuProps): JSX.Element {
  const { t } = useTranslation();
  const choices: Readonly<Record<string, () => void>> = {
    retranslate: onRetranslate,
    copyMasked: onCopyMasked,
    help: onHelp,
  };
  return (
    <Menu
      isCompact
      placement="bottom-end"
      button={(props) => (
        <IconButton {...props} size="small" isBasic aria-label={t("header.menu")}>
          <MoreIcon />
        </IconButton>
      )}
      onChange={({ value }) => {
        if (value !== undefined) choices[value]?.();
      }}
    >
      <Item value="retranslate">{t("menu.retranslate")}</Item>
      <Item value="copyMasked">{t("menu.copyMasked")}</Item>
      <Item value="help">{t("menu.help")}</Item>
    </Menu>
  );
}
