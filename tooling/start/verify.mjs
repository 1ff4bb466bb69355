import { install, runTypeScript } from "./bootstrap.mjs";

install();
process.exit(runTypeScript("tooling/start/verify.ts", process.argv.slice(2)));
