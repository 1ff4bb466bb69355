import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("scan.ts", import.meta.url));
const EXPORT = [
  { id: "t-1", lang: "es", text: "Hola, soy Marta Gil, mi correo es marta@correo.es" },
  { id: "t-2", lang: "es", text: "No funciona" },
  { id: 3, text: "Meine IBAN ist DE89 3704 0044 0532 0130 00, seit dem 12.03.2025" },
]
  .map((line) => JSON.stringify(line))
  .join("\n");

function report(input: string, ...args: string[]) {
  return spawnSync(process.execPath, [SCRIPT, "--report", ...args], { input, encoding: "utf8" });
}

describe("the leak audit of an export", () => {
  it("counts by kind, language and recognizer, and names texts by id", () => {
    const { stdout, stderr, status } = report(EXPORT, "--json");
    expect([stderr, status]).toEqual(["", 0]);
    expect(JSON.parse(stdout)).toMatchObject({
      texts: 3,
      withPersonalData: 2,
      masked: { PERSON: { es: 1 }, EMAIL: { es: 1 }, IBAN: { und: 1 } },
      visible: { DATE: { und: 1 } },
      byRecognizer: { email: 1, iban: 1 },
      most: [
        { id: "t-1", findings: 2 },
        { id: 3, findings: 1 },
      ],
      skipped: 0,
    });
  });

  it("is readable text, without a single value", () => {
    const { stdout } = report(EXPORT);
    expect(stdout).toContain("texts with personal data  2 (67 %)");
    expect(stdout).toMatch(/^ {2}EMAIL +1 +es 1$/mu);
    expect(stdout).toMatch(/^ {2}t-1 +2$/mu);
    for (const value of ["Marta", "correo.es", "3704", "12.03"]) expect(stdout).not.toContain(value);
    expect(report(EXPORT, "--json").stdout).not.toContain("Marta");
  });

  it("shows at most three examples of each kind, and only when asked", () => {
    const many = Array.from({ length: 5 }, (_, id) => JSON.stringify({ id, text: `correo: a${id}@correo.es` })).join(
      "\n",
    );
    const { stdout } = report(many, "--show");
    expect(stdout).toContain("EXAMPLES: PERSONAL DATA OF THE EXPORT");
    expect(stdout.match(/a\d@correo\.es/gu)).toEqual(["a0@correo.es", "a1@correo.es", "a2@correo.es"]);
  });

  it("skips a bad line by its number, and reads an empty export", () => {
    const { stdout, stderr, status } = report(`{"id":1,"text":"x"}\n{"canary":1}`);
    expect(stdout).toContain("texts scanned             1  (1 lines skipped)");
    expect(stderr).toContain("line 2");
    expect(stderr + stdout).not.toContain("canary");
    expect(status).toBe(1);
    expect(report("").stdout).toContain("texts with personal data  0 (0 %)");
  });
});
