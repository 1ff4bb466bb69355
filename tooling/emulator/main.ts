/**
 * The emulated vendors as a server on the loopback address:
 *
 *     node tooling/emulator/main.ts [--port N] [--apertium URL] [--seed N] [--chaos SPEC]
 *
 * A vendor is addressed by its host as the first part of the path: `http://127.0.0.1:PORT/api.deepl.com/v2/translate`.
 * `GET /emulator/credentials` says what the vendors accept, `GET /emulator/log` counts calls, `PUT /emulator/faults` takes
 * a JSON list of fault rules. A single request can ask for a fault in its header `x-emulator-fault`.
 *
 * `--apertium` translates the pairs Apertium has; all others, and all without it, get a marked pseudo-translation.
 * `--chaos "deepl 429;retry-after=1 every=3, * drop p=0.05"` makes things go wrong: see faults/rules.ts.
 */
import { parseArgs } from "node:util";
import { createEmulator } from "./emulator.ts";
import { apertium } from "./engine/apertium.ts";
import { firstOf } from "./engine/engine.ts";
import { pseudo } from "./engine/pseudo.ts";
import { parseChaos, seeded } from "./faults/rules.ts";
import { listen } from "./listen.ts";

const DEFAULT_PORT = 8799;

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    apertium: { type: "string" },
    seed: { type: "string" },
    chaos: { type: "string" },
  },
});
const emulator = createEmulator({
  engine: values.apertium === undefined ? pseudo() : firstOf(apertium(values.apertium), pseudo()),
  faults: parseChaos(values.chaos ?? ""),
  random: seeded(Number(values.seed ?? 1)),
});
const { url } = await listen(emulator, { port: Number(values.port ?? DEFAULT_PORT) });
console.log(`${url}/<host of a vendor>/<its path>`);
