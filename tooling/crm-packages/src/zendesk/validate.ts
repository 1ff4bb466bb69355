import { readFile, stat } from "node:fs/promises";
import { assetRules } from "./asset-rules.ts";
import type { PackageFinding } from "./finding.ts";
import { locationRules } from "./location-rules.ts";
import { manifestRules } from "./manifest-rules.ts";
import { readManifest } from "./manifest.ts";
import { readFolder, readZip, type PackageFiles } from "./package-files.ts";
import { parameterRules } from "./parameter-rules.ts";
import { translationRules } from "./translation-rules.ts";

/** Checks a folder or a zip against the rules that Zendesk's own validator runs on upload, without a network. */
export async function validateZendeskPackage(path: string): Promise<readonly PackageFinding[]> {
  const isFolder = (await stat(path)).isDirectory();
  return checkZendeskFiles(isFolder ? await readFolder(path) : readZip(await readFile(path)));
}

export function checkZendeskFiles(files: PackageFiles): readonly PackageFinding[] {
  const { value: manifest, findings } = readManifest(files);
  return [
    ...findings,
    ...(manifest === undefined
      ? []
      : [
          ...manifestRules(manifest),
          ...locationRules(manifest, files),
          ...parameterRules(manifest),
          ...translationRules(manifest, files),
        ]),
    ...assetRules(files),
  ];
}
