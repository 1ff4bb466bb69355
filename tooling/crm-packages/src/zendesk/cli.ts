import { fileURLToPath } from "node:url";
import { packZendesk } from "./pack.ts";

/** `npm run package:zendesk`: the built app, checked and zipped for upload. */
const dist = fileURLToPath(new URL("dist/", import.meta.resolve("@sottovoce/zendesk/package.json")));
const zip = `${dist}sottovoce-zendesk.zip`;
const { written, findings, bytes } = await packZendesk(`${dist}package`, zip);
for (const { level, rule, path, message } of findings)
  process.stdout.write(`${level}  ${rule}  ${path ?? ""} ${message}\n`);
process.stdout.write(written ? `${zip}  ${bytes} bytes\n` : "no package was written\n");
process.exitCode = written ? 0 : 1;
