import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { packZendesk } from "./pack.ts";
import { checkZendeskFiles, validateZendeskPackage } from "./validate.ts";

type Json = Record<string, unknown>;

const MANIFEST: Json = {
  name: "Example",
  author: { name: "A", email: "a@author.example", url: "https://author.example" },
  defaultLocale: "en",
  private: true,
  version: "1.0.0",
  frameworkVersion: "2.0",
  location: { support: { ticket_sidebar: { url: "assets/index.html", flexible: true } } },
  parameters: [{ name: "apiUrl", type: "url", required: true }],
};
const ENGLISH: Json = { app: { name: "Example", parameters: { apiUrl: { label: "Address" } } } };

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

const contents = (changes: Record<string, Uint8Array | string | undefined> = {}) => {
  const all: Record<string, Uint8Array | string | undefined> = {
    "manifest.json": JSON.stringify(MANIFEST),
    "translations/en.json": JSON.stringify(ENGLISH),
    "assets/index.html": "<!doctype html>",
    "assets/logo.png": png(320, 320),
    "assets/logo-small.png": png(128, 128),
    ...changes,
  };
  const entries = Object.entries(all).flatMap(([path, content]): [string, Uint8Array][] =>
    content === undefined ? [] : [[path, typeof content === "string" ? strToU8(content) : content]],
  );
  return Object.fromEntries(entries);
};

const check = (changes: Record<string, Uint8Array | string | undefined>, symlinks: string[] = []) =>
  checkZendeskFiles({ files: new Map(Object.entries(contents(changes))), symlinks });
const withManifest = (changes: Json) => check({ "manifest.json": JSON.stringify({ ...MANIFEST, ...changes }) });
const withEnglish = (english: unknown, manifest: Json = {}) =>
  check({
    "translations/en.json": JSON.stringify(english),
    "manifest.json": JSON.stringify({ ...MANIFEST, ...manifest }),
  });
const at = (place: string, value: unknown) => withManifest({ location: { support: { [place]: value } } });
const parameters = (...list: Json[]) => withManifest({ parameters: list });
const secured = (parameter: Json, domain = "api.example.com") =>
  withManifest({ parameters: [parameter], domainWhitelist: [domain] });

it("has nothing against a package that keeps every rule", () => {
  expect(check({})).toEqual([]);
});

const ERRORS: readonly [rule: string, findings: ReturnType<typeof check>][] = [
  ["manifest-missing", check({ "manifest.json": undefined })],
  ["manifest-nested", check({ "manifest.json": undefined, "app/manifest.json": "{}" })],
  ["invalid-json", check({ "manifest.json": "[1]" })],
  ["invalid-json", check({ "manifest.json": "{" })],
  ["duplicate-key", check({ "manifest.json": JSON.stringify(MANIFEST).replace("{", '{"name":"twice",') })],
  ["unknown-key", withManifest({ colour: "red" })],
  ["missing-key", withManifest({ author: undefined })],
  ["missing-key", withManifest({ location: undefined })],
  ["missing-key", withManifest({ frameworkVersion: undefined })],
  ["missing-key", withManifest({ defaultLocale: undefined })],
  ["author", withManifest({ author: { name: 7 } })],
  ["author-url", withManifest({ author: { url: "author.example" } })],
  ["framework-version", withManifest({ frameworkVersion: "1.0" })],
  ["default-locale", withManifest({ defaultLocale: "zh-Hans" })],
  ["not-boolean", withManifest({ private: "yes" })],
  ["no-template", withManifest({ noTemplate: true })],
  ["domain-whitelist", withManifest({ domainWhitelist: "api.example.com" })],
  ["domain-whitelist", withManifest({ domainWhitelist: ["api.example.com/"] })],
  ["terms-url", withManifest({ termsConditionsURL: "terms" })],
  ["experiment", withManifest({ experiments: { telepathy: true } })],
  ["location", withManifest({ location: "support" })],
  ["unknown-product", withManifest({ location: { guide: { article: "assets/index.html" } } })],
  ["unknown-location", at("help_center_editor", "assets/index.html")],
  ["location-url-blank", at("ticket_sidebar", { flexible: true })],
  ["location-url-insecure", at("ticket_sidebar", "http://app.example/index.html")],
  ["location-url-outside", at("ticket_sidebar", "index.html")],
  ["location-url-missing", at("ticket_sidebar", "assets/other.html")],
  ["location-flexible", at("ticket_sidebar", { url: "assets/index.html", flexible: "yes" })],
  ["location-size", at("ticket_sidebar", { url: "assets/index.html", size: 3 })],
  ["icon-missing", at("nav_bar", "assets/index.html")],
  ["parameters", withManifest({ parameters: { apiUrl: "url" } })],
  ["parameter-name", parameters({ type: "text" })],
  ["parameter-name", parameters({ name: "name" })],
  ["parameter-twice", parameters({ name: "a" }, { name: "a" })],
  ["parameter-type", parameters({ name: "a", type: "dropdown" })],
  ["parameter-type", parameters({ name: "a", type: "password" })],
  ["parameter-boolean", parameters({ name: "a", required: "true" })],
  ["parameter-hidden", parameters({ name: "a", type: "hidden", required: true })],
  ["parameter-oauth", parameters({ name: "a", type: "oauth" }, { name: "b", type: "oauth" })],
  ["parameter-scopes", parameters({ name: "a", scopes: ["header"] })],
  ["parameter-scopes", parameters({ name: "a", secure: true, scopes: [] })],
  ["parameter-scopes", parameters({ name: "a", secure: true, scopes: ["cookie"] })],
  ["translation-missing", check({ "translations/en.json": undefined })],
  ["translation-locale", check({ "translations/zh-Hans.json": "{}" })],
  ["translation-app", withEnglish({})],
  ["translation-name", withEnglish({ app: {} })],
  ["translation-public", withEnglish(ENGLISH, { private: false })],
  ["translation-label", withEnglish({ app: { name: "Example", parameters: { apiUrl: {} } } })],
  ["translation-leaf", withEnglish({ ...ENGLISH, count: 3 })],
  ["symlink", check({}, ["assets/link.js"])],
  ["image-missing", check({ "assets/logo.png": undefined })],
  ["image-size", check({ "assets/logo.png": png(300, 320) })],
  ["image-size", check({ "assets/banner.png": png(800, 200) })],
  ["image-type", check({ "assets/logo-small.png": "GIF89a and more of the same kind" })],
  ["blocked-type", check({ "assets/model.bin": "0" })],
  ["blocked-type", check({ "notes/read.PDF": "0" })],
];

describe("errors, by the rule's name", () => {
  it.each(ERRORS)("%s (%#)", (rule, findings) => {
    expect(findings.filter(({ level }) => level === "error").map((finding) => finding.rule)).toContain(rule);
  });
});

const WARNINGS: readonly [rule: string, findings: ReturnType<typeof check>][] = [
  ["parameter-unscoped", secured({ name: "a", secure: true })],
  ["parameter-insecure", parameters({ name: "apiToken" })],
  ["parameter-default", secured({ name: "a", secure: true, scopes: ["header"], default: "x" })],
  ["whitelist-missing", parameters({ name: "a", secure: true, scopes: ["jwt_secret_key"] })],
  ["whitelist-parameter", withManifest({ domainWhitelist: ["{{setting.gone}}"] })],
  ["whitelist-parameter", secured({ name: "a", secure: true, scopes: ["header"] }, "{{setting.a}}")],
  ["translation-name-long", withEnglish({ app: { name: "x".repeat(41) } })],
  ["unlisted-type", check({ "assets/scan.wasm": "0" })],
  ["insecure-url", check({ "assets/main.js": 'fetch("http://api.example.com")' })],
  ["secret-word", check({ "assets/main.js": 'const password = "hunter2hunter2"' })],
  ["svg-view-box", check({ "assets/icon.svg": "<svg></svg>" })],
  ["svg-bitmap", check({ "assets/icon.svg": '<svg viewBox="0 0 18 18"><image href="x"/></svg>' })],
];

describe("warnings, by the rule's name, which do not stop an upload", () => {
  it.each(WARNINGS)("%s (%#)", (rule, findings) => {
    expect(findings.map(({ level, rule: found }) => [level, found])).toEqual([["warning", rule]]);
  });
});

describe("what Zendesk allows", () => {
  it.each([
    ["a location by its old product name", { location: { zendesk: { ticket_sidebar: "assets/index.html" } } }],
    ["an https location", { location: { support: { ticket_sidebar: "https://app.example/" } } }],
    ["a local location", { location: { support: { ticket_sidebar: "http://localhost:3000/" } } }],
    ["a setting in a location", { location: { support: { ticket_sidebar: "{{setting.host}}/" } } }],
    ["a location that does not load by itself", { location: { support: { background: { autoLoad: false } } } }],
    [
      "a setting in the domain list",
      {
        domainWhitelist: ["{{setting.host}}", "api.example.com"],
        parameters: [...(MANIFEST["parameters"] as Json[]), { name: "host", type: "text" }],
      },
    ],
  ])("%s", (_name, changes) => {
    expect(withManifest(changes)).toEqual([]);
  });

  it("a region in a translation's file name", () => {
    expect(check({ "translations/es-419.json": JSON.stringify(ENGLISH) })).toEqual([]);
  });
});

describe("folders and zips", () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  const folderOf = async (files: Record<string, Uint8Array>) => {
    const folder = await mkdtemp(join(tmpdir(), "package-"));
    folders.push(folder);
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(join(folder, path, ".."), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return folder;
  };

  it("reads both alike, and leaves tmp/ and dot files out", async () => {
    const files = { ...contents(), "tmp/app.zip": strToU8("0"), ".zcliignore": strToU8("x") };
    const folder = await folderOf(files);
    expect(await validateZendeskPackage(folder)).toEqual([]);
    const zip = join(folder, "tmp", "whole.zip");
    await writeFile(zip, zipSync(contents()));
    expect(await validateZendeskPackage(zip)).toEqual([]);
  });

  it("sees links in a folder and in a zip", async () => {
    const folder = await folderOf(contents());
    await symlink(join(folder, "manifest.json"), join(folder, "assets", "link.json"));
    expect((await validateZendeskPackage(folder)).map(({ rule }) => rule)).toEqual(["symlink"]);
    const zip = join(await folderOf({}), "linked.zip");
    const link = [strToU8("../manifest.json"), { os: 3, attrs: 0o120777 << 16 }] as const;
    await writeFile(zip, zipSync({ ...contents(), "assets/link.json": [link[0], link[1]] }));
    expect((await validateZendeskPackage(zip)).map(({ rule }) => rule)).toEqual(["symlink"]);
  });

  it("packs the same bytes twice, and nothing when there is an error", async () => {
    const folder = await folderOf(contents());
    const out = await folderOf({});
    const first = await packZendesk(folder, join(out, "one.zip"));
    await packZendesk(folder, join(out, "two.zip"));
    expect(first.written).toBe(true);
    expect(await readFile(join(out, "one.zip"))).toEqual(await readFile(join(out, "two.zip")));
    expect(await validateZendeskPackage(join(out, "one.zip"))).toEqual([]);

    await writeFile(join(folder, "manifest.json"), "{}");
    const broken = await packZendesk(folder, join(out, "three.zip"));
    expect(broken.written).toBe(false);
    await expect(readFile(join(out, "three.zip"))).rejects.toThrow();
  });
});
