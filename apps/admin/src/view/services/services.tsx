import { CredentialsReply, VendorKindsReply, VendorsReply } from "@sottovoce/contract";
import { Field, Select } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import { useDraft, useSession, useSettings } from "../contexts.ts";
import { serviceName } from "../names.ts";
import { OrderedList } from "../ordered-list.tsx";
import { Action, Loading, Page, Section } from "../parts.tsx";
import { useLoad } from "../use-load.ts";
import { WithDraft } from "../with-draft.tsx";
import { Compare } from "./compare.tsx";
import { ServiceForm } from "./service-form.tsx";
import { ServiceRow } from "./service-row.tsx";

export function Services(): JSX.Element {
  const { t } = useTranslation();
  return (
    <Page title={t("services.title")} intro={t("services.intro")}>
      <WithDraft>
        <ServiceList />
      </WithDraft>
    </Page>
  );
}

function ServiceList(): JSX.Element {
  const { t } = useTranslation();
  const session = useSession();
  const version = useSettings().state.base?.version ?? 0;
  const { draft, base, edit } = useDraft();
  const kinds = useLoad("kinds", () =>
    session.call({ method: "GET", path: "/v1/vendors/kinds", reply: VendorKindsReply }),
  );
  const standing = useLoad(`vendors ${version}`, () =>
    session.call({ method: "GET", path: "/v1/vendors", reply: VendorsReply }),
  );
  const credentials = useLoad("credentials", () =>
    session.call({ method: "GET", path: "/v1/credentials", reply: CredentialsReply }),
  );
  return (
    <>
      <Loading loaded={kinds}>
        {({ kinds: all }) => (
          <>
            {standing.error !== undefined && <Loading loaded={standing}>{() => null}</Loading>}
            {draft.vendors.length === 0 ? (
              <p className="empty">{t("services.empty")}</p>
            ) : (
              <OrderedList
                label={t("services.title")}
                items={draft.vendors}
                keyOf={({ id }) => id}
                nameOf={({ id }) => serviceName(id)}
                onOrder={(vendors) => edit((now) => ({ ...now, vendors: [...vendors] }))}
              >
                {({ id }) => (
                  <ServiceRow
                    id={id}
                    kind={all.find((one) => one.id === id)}
                    standing={standing.value?.vendors.find((one) => one.id === id)}
                    isStandingKnown={standing.value !== undefined}
                    credentials={credentials}
                    onTried={standing.reload}
                  />
                )}
              </OrderedList>
            )}
            <AddService kinds={all} credentials={credentials} onSecretsSet={standing.reload} />
          </>
        )}
      </Loading>
      {base.vendors.length > 0 && <Compare ids={base.vendors.map(({ id }) => id)} />}
    </>
  );
}

function AddService({
  kinds,
  credentials,
  onSecretsSet,
}: {
  readonly kinds: VendorKindsReply["kinds"];
  readonly credentials: ReturnType<typeof useLoad<CredentialsReply>>;
  readonly onSecretsSet: () => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { draft, edit } = useDraft();
  const [id, setId] = useState("");
  const free = kinds.filter((kind) => !draft.vendors.some((vendor) => vendor.id === kind.id));
  const kind = free.find((one) => one.id === id);
  return (
    <Section title={t("services.add")} note={t("services.addNote")}>
      <div className="narrow">
        <Field>
          <Field.Label>{t("services.which")}</Field.Label>
          <Select isCompact value={kind?.id ?? ""} onChange={(event) => setId(event.target.value)}>
            <option value="">{t("do.choose")}</option>
            {free.map((one) => (
              <option key={one.id} value={one.id}>
                {serviceName(one.id)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {kind !== undefined && (
        <ServiceForm
          key={kind.id}
          kind={kind}
          settings={{}}
          credentials={credentials}
          submitLabel={t("services.addThis", { name: serviceName(kind.id) })}
          onSecretsSet={onSecretsSet}
          onDone={(settings) => {
            edit((now) => ({ ...now, vendors: [...now.vendors, { id: kind.id, settings }] }));
            // Meanwhile another one may have been chosen.
            setId((now) => (now === kind.id ? "" : now));
          }}
        >
          <Action onClick={() => setId("")}>{t("do.cancel")}</Action>
        </ServiceForm>
      )}
    </Section>
  );
}
