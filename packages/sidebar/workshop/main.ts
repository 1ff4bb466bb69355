import { mount } from "../src/mount.tsx";
import { fakeEdge } from "../src/testing/fake-edge.ts";
import { fakeHost } from "../src/testing/fake-host.ts";
import { ErrorCode } from "@sottovoce/contract";
import { SCENARIOS } from "./scenarios.ts";

/**
 * The sidebar without a CRM and without an API; masking is real, translations are marked as invented.
 * ?scenario=spanish|long|german|italian|japanese|arabic|short|empty|none &theme=light|dark &locale=en-US|ar|…
 * &fail=<error code> &failOn=<masked text> &offline=1 &hold=1 &delay=<ms> &editor=reply|note|none|read-only
 */
const query = new URLSearchParams(location.search);
const editor = query.get("editor");

const host = fakeHost({
  conversation: SCENARIOS[query.get("scenario") ?? "spanish"],
  colorScheme: query.get("theme") === "dark" ? "dark" : "light",
  locale: query.get("locale") ?? "en-US",
  editor: editor === "note" || editor === "none" || editor === "read-only" ? editor : "reply",
});
const edge = fakeEdge({ delayMs: Number(query.get("delay") ?? 150) });
const failure = ErrorCode.safeParse(query.get("fail"));
if (failure.success) edge.controls.fail(failure.data, Number(query.get("times") ?? 1), query.get("failOn") ?? "");
if (query.has("offline")) edge.controls.setOffline(true);
if (query.has("hold")) edge.controls.hold();

const root = document.getElementById("root");
if (root !== null) mount({ host, root, fetch: edge.fetch });

// For the console and for screenshots: the levers of the stand-ins.
Object.assign(globalThis, { workshop: { host: host.controls, edge: edge.controls } });
