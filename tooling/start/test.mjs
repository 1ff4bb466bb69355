import { install, runTypeScript } from "./bootstrap.mjs";

install();
process.exit(runTypeScript("tooling/start/test.ts", process.argv.slice(2)));
