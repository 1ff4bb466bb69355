/** The two installations that one bundle is put together for. */
export type Target = {
  readonly name: "local" | "package";
  readonly sdk: string;
  readonly connectSources: readonly string[];
  /** Parameters that this installation has besides the manifest's own. */
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
};

/** Zendesk asks that packaged apps load its own script; the workbench and offline tests use the one from npm. */
const ZENDESK_SDK = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";

/**
 * @param apiOrigin where the packaged app may send anything at all. Without one the address is an installation's
 * setting, unknown when the package is made, so any https origin has to be allowed.
 */
export function targets(apiOrigin: string | undefined): readonly Target[] {
  return [
    {
      name: "local",
      sdk: "./zaf_sdk.js",
      connectSources: ["https:", "http://127.0.0.1:*", "http://localhost:*"],
      parameters: [{ name: "developmentKey", type: "text", required: false }],
    },
    { name: "package", sdk: ZENDESK_SDK, connectSources: [apiOrigin ?? "https:"], parameters: [] },
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
