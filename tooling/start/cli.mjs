import { install, runTypeScript, say } from "./bootstrap.mjs";

const [name = "", ...args] = process.argv.slice(2);
if (!["scan", "identify", "verify-receipt"].includes(name)) {
  say("usage: scan | identify | verify-receipt");
  process.exit(2);
}
install({ quiet: true });
process.exit(runTypeScript(`tooling/cli/${name}.ts`, args));
