import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { targets } from "./targets.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const read = (path: string) => readFile(`${dist}${path}`, "utf8");
const manifest = async (target: string) => JSON.parse(await read(`${target}/manifest.json`));

describe.each([
  ["local", "./zaf_sdk.js"],
  ["package", "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"],
])("the %s build", (target, sdk) => {
  it("loads its SDK before the app, and runs no script of the page's own", async () => {
    const page = await read(`${target}/assets/index.html`);
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/gu)];
    expect(scripts.map(([, , inline]) => inline)).toEqual(scripts.map(() => ""));
    const sources = scripts.map(([, attributes]) => /\bsrc="([^"]+)"/u.exec(attributes ?? "")?.[1]);
    expect(sources[0]).toBe(sdk);
    expect(sources).toHaveLength(2);
    expect(page).not.toMatch(/\son[a-z]+=|%[A-Z_]+%/u);
  });

  it("has a policy without inline or evaluated script", async () => {
    const page = await read(`${target}/assets/index.html`);
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1] ?? "";
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src"));
    expect(policy).toContain("default-src 'none'");
    expect(scripts).toMatch(/^script-src 'self'(?: https:\/\/static\.zdassets\.com)?$/u);
  });

  it("holds the engine for a worker and for the page, and its name model as a type that Zendesk takes", async () => {
    const names = await readdir(`${dist}${target}/assets`);
    expect(names).toEqual(expect.arrayContaining(["scan-worker.js", "worker-engine.js", "engine.js", "names.json"]));
    expect(await read(`${target}/assets/main.js`)).not.toContain("names.bin");
    const page = await read(`${target}/assets/index.html`);
    expect(page).toContain("worker-src 'self'");
    expect(page).toMatch(/connect-src 'self' /u);
  });

  it("names its files plainly and points at no folder", async () => {
    const names = await readdir(`${dist}${target}/assets`);
    for (const name of names) expect(name).toMatch(/^[\w.-]+\.(?:html|js|css|png|json)$/u);
    expect(await read(`${target}/assets/index.html`)).not.toMatch(/(?:src|href)="\//u);
  });
});

it("is the same app in both, byte for byte", async () => {
  const names = (await readdir(`${dist}package/assets`)).filter((name) => name !== "index.html");
  for (const name of names)
    expect(await readFile(`${dist}package/assets/${name}`)).toEqual(await readFile(`${dist}local/assets/${name}`));
});

it("has a development key in the local manifest only", async () => {
  const names = async (target: string) =>
    (await manifest(target)).parameters.map((parameter: { readonly name: string }) => parameter.name);
  expect(await names("local")).toEqual(["apiUrl", "tenant", "appSharedSecret", "developmentKey"]);
  expect(await names("package")).toEqual(["apiUrl", "tenant", "appSharedSecret", "apiHost"]);
});

it("keeps the installation's secret for signing only, and lets it go to the API's host only", async () => {
  const { parameters, domainWhitelist } = await manifest("package");
  expect(parameters).toContainEqual({
    name: "appSharedSecret",
    type: "text",
    required: true,
    secure: true,
    scopes: ["jwt_secret_key"],
  });
  expect(domainWhitelist).toEqual(["{{setting.apiHost}}"]);
});

it("knows the host by itself where the package is made for one API", () => {
  const made = targets("https://api.example.com").find(({ name }) => name === "package");
  expect(made).toMatchObject({
    domainWhitelist: ["api.example.com"],
    connectSources: ["https://api.example.com"],
    parameters: [],
  });
});

it("sends nothing to an address without TLS, once packaged", async () => {
  expect(await read("package/assets/index.html")).not.toContain("http://");
});
