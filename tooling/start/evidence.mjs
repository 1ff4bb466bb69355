import { install, runTypeScript } from "./bootstrap.mjs";

install({ quiet: true });
process.exit(runTypeScript("tooling/evidence/main.ts", process.argv.slice(2)));
