import { afterAll, afterEach, beforeAll } from "vitest";
import { createEmulator, listen, pseudo, type Emulator } from "../index.ts";

export type Started = {
  readonly emulator: Emulator;
  /** Of the server, with a vendor's host behind it. */
  readonly at: (host: string) => string;
};

/** An emulator for a test file, behind real HTTP. Rules of a test end with it. */
export function start(as?: string): Started {
  const emulator = createEmulator({ engine: pseudo() });
  let url = "";
  let close = () => Promise.resolve();
  beforeAll(async () => {
    ({ url, close } = await listen(emulator, as === undefined ? {} : { as }));
  });
  afterEach(() => emulator.faults.clear());
  afterAll(() => close());
  return { emulator, at: (host) => (host === "" ? url : `${url}/${host}`) };
}

/** What the double makes of a text: not the business of these tests, which ask whether the client can read the answer. */
export async function translated(text: string, source: string, target: string): Promise<string> {
  const [piece] = (await pseudo().translate([{ kind: "text", value: text }], { source, target })) ?? [];
  return piece?.value ?? "";
}
