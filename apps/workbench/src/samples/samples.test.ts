import { describe, expect, it } from "vitest";
import { ENTITIES, VISIBLE_BY_DEFAULT } from "@sottovoce/core";
import { hasValidCheckDigit } from "./check-digit.ts";
import { findSample, samples } from "./index.ts";
import { squash, visibleText, visibleTexts } from "./visible-text.ts";

describe("the sample tickets", () => {
  it("have ids of their own, by which they are found", () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    for (const sample of samples) expect(findSample(sample.id)).toBe(sample);
    expect(findSample("es-nada")).toBeUndefined();
  });

  it("cover the languages and kinds that the product is shown with", () => {
    const count = (language: string, contentType?: string) =>
      samples.filter(
        (sample) =>
          sample.language.split("-")[0] === language && (contentType ?? sample.contentType) === sample.contentType,
      ).length;
    expect(["es", "it", "fr", "pt", "ca", "en", "de", "ja", "ar"].map((language) => count(language))).toEqual([
      5, 3, 2, 2, 2, 1, 1, 1, 1,
    ]);
    expect(count("es", "chat")).toBe(1);
    expect(count("it", "chat")).toBe(1);
  });

  it("hold one message close to the cap of 20,000 characters, and one with nothing in it", () => {
    const bodies = samples.flatMap(({ messages }) => messages.map(({ body }) => body));
    const longest = Math.max(...bodies.map(({ length }) => length));
    expect(longest).toBeGreaterThan(19_000);
    expect(longest).toBeLessThanOrEqual(20_000);
    expect(bodies).toContain("");
  });

  it("hold mail that tries to run code, and text that looks like pseudonyms and templates", () => {
    const everything = samples.flatMap(({ messages }) => messages.map(({ body }) => body)).join("\n");
    for (const trap of [
      "<script>",
      "onerror=",
      "<!--",
      "gmail_quote",
      "⟦PERSON 1⟧",
      "{{ticket.id}}",
      "<b>PERSON 1</b>",
    ]) {
      expect(everything).toContain(trap);
    }
  });
});

describe.each(samples.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
  const messages = sample.next === undefined ? sample.messages : [...sample.messages, sample.next];

  it("is a thread of three to ten messages in the order they were sent", () => {
    expect(sample.messages.length).toBeGreaterThanOrEqual(3);
    expect(sample.messages.length).toBeLessThanOrEqual(10);
    const times = messages.map(({ at }) => at);
    for (const at of times) expect(new Date(at).toISOString()).toBe(at.replace("Z", ".000Z"));
    expect(times).toEqual([...new Set(times)].sort());
  });

  it("shows every value that is labelled as personal, exactly as labelled", () => {
    const texts = visibleTexts(sample);
    const missing = sample.seeded.filter(({ value }) => !texts.some((text) => text.includes(value)));
    expect(missing).toEqual([]);
    expect(new Set(sample.seeded.map(({ value }) => value)).size).toBe(sample.seeded.length);
  });

  it("repeats no labelled value in a spelling that is not labelled", () => {
    const values = sample.seeded.map(({ value }) => value).sort((a, b) => b.length - a.length);
    const rest = visibleTexts(sample).map((text) =>
      squash(values.reduce((left, value) => left.replaceAll(value, "\n"), text)),
    );
    const hidden = values.filter((value) => rest.some((text) => text.includes(squash(value))));
    expect(hidden).toEqual([]);
  });

  it("labels a name also where only a part of it stands", () => {
    const values = sample.seeded.map(({ value }) => value).sort((a, b) => b.length - a.length);
    const rest = visibleTexts(sample).flatMap((text) =>
      (values.reduce((left, value) => left.replaceAll(value, "\n"), text).match(/\p{L}{3,}/gu) ?? []).map(squash),
    );
    const names = sample.seeded.filter(({ entity }) => entity === "PERSON").map(({ value }) => value);
    const parts = names.flatMap((name) => name.match(/\p{Lu}\p{L}{2,}/gu) ?? []);
    expect(parts.filter((part) => rest.includes(squash(part)))).toEqual([]);
  });

  it("labels with personal entities only", () => {
    for (const { entity } of sample.seeded) {
      expect(ENTITIES).toContain(entity);
      expect(VISIBLE_BY_DEFAULT).not.toContain(entity);
    }
  });

  it("holds numbers whose check digits are right", () => {
    const wrong = sample.seeded.filter(({ entity, value }) => !hasValidCheckDigit(entity, value));
    expect(wrong.map(({ value }) => value)).toEqual(sample.id === "es-factura-duplicada" ? ["4012 8888 8818 81"] : []);
  });

  it("names no domain that could belong to somebody", () => {
    const bodies = [sample.subject, sample.reply, ...messages.map(({ body }) => body)].join("\n");
    const hosts = [...bodies.matchAll(/(?:@|\/\/|%40|www\.)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/giu)];
    const foreign = hosts
      .map((match) => match[1] ?? "")
      .filter((host) => !/(?:^|\.)example(?:\.(?:com|org|net))?$/iu.test(host));
    expect(foreign).toEqual([]);
  });

  it("has a reply that names somebody and a number from the thread", () => {
    const inReply = sample.seeded.filter(({ value }) => sample.reply.includes(value));
    expect(inReply.some(({ entity }) => entity === "PERSON")).toBe(true);
    expect(inReply.some(({ value }) => /\d{2}/u.test(value))).toBe(true);
    expect(messages.map(visibleText).every((text) => text !== sample.reply)).toBe(true);
  });
});
