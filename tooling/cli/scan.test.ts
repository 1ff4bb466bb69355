import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("scan.ts", import.meta.url));

function scan(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: "utf8" });
  return {
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stdout,
    stderr,
    status,
  };
}

describe("scan", () => {
  it("answers every line in order with offsets into its text", () => {
    const text = "Hola, soy Marta Gil, mi correo es marta@correo.es";
    const { lines, stderr, status } = scan(
      `${JSON.stringify({ id: "a", text, lang: "es" })}\n\n${JSON.stringify({ id: 2, text: "nada" })}\n`,
    );
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(lines.map(({ id }) => id)).toEqual(["a", 2]);
    expect(
      lines[0].findings.map((one: { start: number; end: number; entity: string }) => [
        one.entity,
        text.slice(one.start, one.end),
      ]),
    ).toEqual([
      ["PERSON", "Marta Gil"],
      ["EMAIL", "marta@correo.es"],
    ]);
    expect(Object.keys(lines[0].findings[0])).toEqual(["start", "end", "entity", "score", "by"]);
    expect(lines[1].findings).toEqual([]);
  });

  it("leaves out what the default policy leaves visible, unless asked for all", () => {
    const line = JSON.stringify({ id: 1, text: "Llega el 12/03/2025" });
    expect(scan(line).lines[0].findings).toEqual([]);
    expect(scan(line, "--all").lines[0].findings).toMatchObject([{ entity: "DATE", start: 9, end: 19 }]);
  });

  it("finds with the name model too", () => {
    const text = "Gestern war Nguyen Thi Lan bei uns im Laden.";
    const { lines } = scan(JSON.stringify({ id: 1, text, lang: "de" }));
    expect(lines[0].findings).toContainEqual(expect.objectContaining({ entity: "PERSON", by: "name-tagger" }));
  });

  it("names a bad line by its number and never by its text, goes on, and ends with 1", () => {
    const { lines, stderr, status } = scan(
      `{"id":1,"text":"x"}\n{"id":2, canary-7731\n{"id":3}\n{"id":4,"text":"y"}\n`,
    );
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([1, 4]);
    expect(stderr).toContain("line 2");
    expect(stderr).toContain("line 3");
    expect(stderr).not.toContain("canary");
  });
});
