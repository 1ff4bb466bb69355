import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { startCustomer, type Customer } from "./customer.ts";
import { readCurlExamples } from "./files.ts";
import { runBash, type Ran } from "./run-bash.ts";

const examples = readCurlExamples();
let customer: Customer;
let ran: readonly Ran[] = [];

beforeAll(async () => {
  customer = await startCustomer();
  // Rows need some seconds to arrive, as the page says.
  const scripts = examples.map(({ title, script }) => (title === "Jobs" ? `sleep 5\n${script}` : script));
  const variables = { SOTTOVOCE: customer.url, TENANT: customer.tenant, API_KEY: customer.apiKey };
  ran = await runBash(scripts, { folder: customer.folder, variables });
}, 120_000);
afterAll(() => customer?.stop());

/** One check for each command of the page; `pseudo` of the emulator writes another alphabet's look-alikes, never the same text. */
const CHECKS: Readonly<Record<string, readonly ((output: string) => void)[]>> = {
  "Start a session": [(output) => expect(output).toBe("eyJ…")],
  "Translate a ticket": [
    (output) => {
      const { source, translations, masked, warnings } = z
        .object({
          source: z.object({ language: z.string() }),
          translations: z.array(z.string()),
          masked: z.object({ byEntity: z.record(z.string(), z.number()) }),
          warnings: z.array(z.string()),
        })
        .parse(JSON.parse(output));
      expect(source.language).toBe("es");
      expect(translations[0]).toContain("maria.ferrer@example.com");
      expect(translations[0]).not.toContain("todavía");
      expect(masked.byEntity).toEqual({ EMAIL: 1 });
      expect(warnings).toEqual([]);
    },
  ],
  "Translate HTML": [
    (output) => {
      const [html = ""] = z.array(z.string()).parse(JSON.parse(output));
      expect(html).toMatch(/^<p>.*<b>.*<\/b>.*<code>npm start<\/code><\/p>$/);
      expect(html).not.toContain("Escriba");
    },
  ],
  "Translate a chat": [
    (output) => {
      const translations = z.array(z.string()).length(2).parse(JSON.parse(output));
      expect(translations[1]).toContain("+34 612 345 678");
    },
  ],
  "Segments as they finish": [
    (output) => {
      const names = [...output.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
      expect(names).toEqual(["source", "segment", "segment", "done"]);
      expect(output).toMatch(/^data: \{"index":1,"translation":"/m);
    },
  ],
  Jobs: [
    (output) => {
      expect(output.match(/"status": "ok"/g)).toHaveLength(2);
      expect(output).toContain('"vendor": "libretranslate"');
      expect(output.trim().split("\n").at(-1)).toBe("2");
    },
    (output) => {
      const attempts = z.array(z.object({ vendor: z.string(), outcome: z.string() })).parse(JSON.parse(output));
      expect(attempts.at(-1)).toEqual({ vendor: "libretranslate", outcome: "ok" });
    },
  ],
  "Jobs as CSV": [
    (output) => {
      const [head = "", row = ""] = output.split("\n");
      expect(head).toContain("status");
      expect(row).toContain("libretranslate");
      expect(row.split(",")).toHaveLength(head.split(",").length);
    },
  ],
  Usage: [
    (output) => {
      const rows = z.array(z.object({ key: z.string(), jobs: z.number() })).parse(JSON.parse(output));
      expect(rows).toEqual([{ key: "libretranslate", jobs: 4 }]);
    },
  ],
  "Verify a receipt": [
    (output) => {
      expect(output).toContain('"valid": true');
      expect(output).toContain('"own": true');
      expect(output).toContain('"row": "same"');
      expect(output.trim().split("\n").at(-1)).toBe('"EdDSA"');
    },
  ],
  "Say how good it was": [(output) => expect(output).toBe("true")],
  "When something is wrong": [
    (output) => expect(JSON.parse(output)).toEqual({ code: "invalid_request", field: "target" }),
  ],
};

describe("docs/api/curl.md against the real Worker", () => {
  it("has a check for each of its commands", () => {
    const own = Object.entries(CHECKS).flatMap(([title, checks]) => checks.map(() => title));
    expect(examples.map(({ title }) => title)).toEqual(own);
  });

  const counts = new Map<string, number>();
  it.each(
    examples.map(({ title }, index) => {
      const nth = counts.get(title) ?? 0;
      counts.set(title, nth + 1);
      return { title, nth, index };
    }),
  )("$title ($nth)", ({ title, nth, index }) => {
    const one = ran[index];
    expect(one?.errors).toBe("");
    const check = CHECKS[title]?.[nth];
    expect(check).toBeDefined();
    check?.(one?.output ?? "");
  });

  it("leaves no word of a text in what the Worker wrote", () => {
    expect(customer.output()).not.toMatch(/maria|ferrer|612 345|nosotros/i);
  });
});
