import { install, runTypeScript } from "./bootstrap.mjs";

// The child ends on Ctrl-C; this process only waits for it.
process.on("SIGINT", () => {});
install({ quiet: true });
process.exit(runTypeScript("tooling/deploy/main.ts", process.argv.slice(2)));
