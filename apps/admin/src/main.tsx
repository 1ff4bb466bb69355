import { createRoot } from "react-dom/client";
import { createSession } from "./session/session.ts";
import { createSettingsStore } from "./settings/store.ts";
import { App } from "./view/app.tsx";
import "./style.css";

const root = document.getElementById("root");
if (root !== null) {
  const session = createSession({
    baseUrl: globalThis.location.origin,
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
  });
  createRoot(root).render(
    <App session={session} settings={createSettingsStore(session)} locale={globalThis.navigator.language} />,
  );
}
