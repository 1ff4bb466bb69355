import { install, runTypeScript } from "./bootstrap.mjs";

// The child ends the stack on Ctrl-C; this process only waits for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
install();
process.exit(runTypeScript("tooling/start/main.ts", process.argv.slice(2)));
