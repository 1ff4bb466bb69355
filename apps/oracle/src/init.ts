import { loadExtension } from "./loader.ts";
import { registerPane } from "./register-pane.ts";

// The console extension's start page: hidden, loaded once when the agent signs in.
await registerPane(await loadExtension(window), new URL("pane.html", window.location.href).href);
