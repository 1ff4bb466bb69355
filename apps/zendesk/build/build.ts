import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { contentPolicy, targets, type Target } from "./targets.ts";

/**
 * Builds the app once and puts it together twice: `dist/local` for the workbench and for tests, with the SDK from npm;
 * `dist/package` for Zendesk, with Zendesk's own. Set API_ORIGIN to let the packaged app reach that origin only.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist/`;
const SDK_PACKAGE = fileURLToPath(import.meta.resolve("zendesk_app_framework_sdk"));

await rm(dist, { recursive: true, force: true });
await build({ root, logLevel: "warn" });
await build({
  root,
  configFile: false,
  logLevel: "warn",
  build: {
    outDir: "dist/sdk",
    minify: false,
    reportCompressedSize: false,
    lib: { entry: SDK_PACKAGE, name: "ZAFClient", formats: ["iife"], fileName: () => "zaf_sdk.js" },
  },
});
for (const target of targets(process.env["API_ORIGIN"])) await assemble(target);
await rm(`${dist}bundle`, { recursive: true });
await rm(`${dist}sdk`, { recursive: true });

async function assemble(target: Target): Promise<void> {
  const folder = `${dist}${target.name}/`;
  await mkdir(`${folder}assets`, { recursive: true });
  await cp(`${dist}bundle`, `${folder}assets`, { recursive: true });
  await cp(`${root}translations`, `${folder}translations`, { recursive: true });
  for (const name of ["logo.png", "logo-small.png"]) await cp(`${root}assets/${name}`, `${folder}assets/${name}`);
  if (target.name === "local") await cp(`${dist}sdk/zaf_sdk.js`, `${folder}assets/zaf_sdk.js`);

  const page = await readFile(`${dist}bundle/index.html`, "utf8");
  const filled = page.replace("%POLICY%", contentPolicy(target)).replace("%ZAF_SDK%", target.sdk);
  await writeFile(`${folder}assets/index.html`, filled);

  const manifest = JSON.parse(await readFile(`${root}manifest.json`, "utf8"));
  const own = manifest.parameters.map((parameter: { readonly name: string }) =>
    target.optional.includes(parameter.name) ? { ...parameter, required: false } : parameter,
  );
  const filledManifest = {
    ...manifest,
    domainWhitelist: target.domainWhitelist,
    parameters: [...own, ...target.parameters],
  };
  await writeFile(`${folder}manifest.json`, `${JSON.stringify(filledManifest, undefined, 2)}\n`);
}
