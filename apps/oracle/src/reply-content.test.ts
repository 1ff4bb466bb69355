import { describe, expect, it } from "vitest";
import { appendReply } from "./reply-content.ts";
import { readEditor } from "./testing/index.ts";

const HOSTILE = [
  ["an element that runs", 'El pago <img src=x onerror="alert(1)"> llegó'],
  ["a script", "Danke <script>alert(1)</script> sehr"],
  ["an end of what it stands in", '"></div></div><svg onload=alert(1)> grazie'],
  ["a comment", "ありがとう <!-- --!><b>ございます</b>"],
  ["entities", "شكرا &lt;b&gt; &amp;amp; &#60;i>"],
  ["half a tag", "a <b"],
] as const;

describe("appendReply", () => {
  it.each(HOSTILE)("makes text of a translation that holds %s, in a rich editor", (_what, reply) => {
    const { content, format } = appendReply("<p>Borrador</p>", reply, "html");
    const read = readEditor(content);
    expect(format).toBe("html");
    expect(read.text).toContain(reply);
    expect(read.interpreted).toEqual([]);
    // All its markup is what was there and one division.
    expect(content.match(/<[^>]*>/gu)).toEqual(["<p>", "</p>", '<div dir="auto">', "</div>"]);
  });

  it.each(HOSTILE)("makes text of it where a plain editor holds HTML: %s", (_what, reply) => {
    const { content, format } = appendReply("<p>Borrador</p>", reply, "text");
    expect(format).toBe("html");
    expect(content.match(/<[^>]*>/gu)).toEqual(["<p>", "</p>", '<div dir="auto">', "</div>"]);
  });

  it.each(HOSTILE)("hands it over as it is as plain text: %s", (_what, reply) => {
    expect(appendReply("Borrador", reply, "text")).toEqual({ content: `Borrador\n\n${reply}`, format: "text" });
    expect(appendReply("", reply, "text").content).toBe(reply);
  });
});
