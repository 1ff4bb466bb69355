/** The two installations that one bundle is put together for. */
export type Target = {
  readonly name: "local" | "package";
  readonly sdk: string;
  readonly connectSources: readonly string[];
  /** Parameters that this installation has besides the manifest's own. */
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
  /** Parameters of the manifest's own that may be left empty here. */
  readonly optional: readonly string[];
  /** Hosts that Zendesk's proxy may carry the secret's signature to: bare names. */
  readonly domainWhitelist: readonly string[];
};

/** Zendesk asks that packaged apps load its own script; the workbench and offline tests use the one from npm. */
const ZENDESK_SDK = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";

/**
 * @param apiOrigin where the packaged app may send anything at all. Without one the address is an installation's
 * setting, unknown when the package is made, so any https origin has to be allowed, and the administrator types the
 * host for Zendesk's proxy as well, which takes no address there.
 */
export function targets(apiOrigin: string | undefined): readonly Target[] {
  return [
    {
      name: "local",
      sdk: "./zaf_sdk.js",
      connectSources: ["https:", "http://127.0.0.1:*", "http://localhost:*"],
      parameters: [{ name: "developmentKey", type: "text", required: false }],
      // Where Zendesk does not know the installation, as with `zcli apps:server`, its proxy signs nothing.
      optional: ["tenant", "appSharedSecret"],
      domainWhitelist: ["127.0.0.1", "localhost"],
    },
    {
      name: "package",
      sdk: ZENDESK_SDK,
      optional: [],
      ...(apiOrigin === undefined
        ? {
            connectSources: ["https:"],
            parameters: [{ name: "apiHost", type: "text", required: true }],
            domainWhitelist: ["{{setting.apiHost}}"],
          }
        : { connectSources: [apiOrigin], parameters: [], domainWhitelist: [new URL(apiOrigin).hostname] }),
    },
  ];
}

/** Remote images in a customer's message would tell their sender that it was read: nothing is fetched but the API and the app's own files. */
export function contentPolicy(target: Target): string {
  const scripts = target.sdk.startsWith("https:") ? ["'self'", new URL(target.sdk).origin] : ["'self'"];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // styled-components writes its rules into style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    // Its own origin, for the name model.
    `connect-src 'self' ${target.connectSources.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
