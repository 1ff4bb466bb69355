import { readFileSync, writeFileSync } from "node:fs";
import { renderThreats, type Threat } from "./threat.ts";

const folder = new URL("../../docs/security/", import.meta.url);
const { threats } = JSON.parse(readFileSync(new URL("threats.json", folder), "utf8")) as { readonly threats: Threat[] };
writeFileSync(new URL("threats.md", folder), renderThreats(threats));
