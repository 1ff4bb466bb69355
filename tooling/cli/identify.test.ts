import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("identify.ts", import.meta.url));

describe("identify", () => {
  it("names the language of every line in order, and says und where there is none", () => {
    const texts = [
      "Mi pedido no ha llegado todavía",
      "Wo bleibt meine Bestellung?",
      "注文した商品が届きません",
      "12,50 €",
    ];
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join("\n");
    const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT], { input, encoding: "utf8" });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number; language: string; confidence: number });
    expect(lines.map(({ id, language }) => [id, language])).toEqual([
      [0, "es"],
      [1, "de"],
      [2, "ja"],
      [3, "und"],
    ]);
    expect(lines[0]?.confidence).toBeGreaterThan(0.8);
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("names a bad line by its number and never by its text", () => {
    const { stderr, status } = spawnSync(process.execPath, [SCRIPT], {
      input: '{"id":1,"canary":"x"}\n',
      encoding: "utf8",
    });
    expect(stderr).toContain("line 1");
    expect(stderr).not.toContain("canary");
    expect(status).toBe(1);
  });
});
