import { Hono } from "hono";

/** What one would write without us: a Hono Worker that hands text to DeepL and the answer back. Nothing is scanned, masked, checked or recorded. */
const app = new Hono<{ Bindings: { VENDOR: string; KEY: string } }>();

app.post("/v1/translations", async (c) => {
  const { segments, source, target } = await c.req.json<{ segments: string[]; source: string; target: string }>();
  const answer = await fetch(`${c.env.VENDOR}/api.deepl.com/v2/translate`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `DeepL-Auth-Key ${c.env.KEY}`,
      "user-agent": "bare-proxy/1.0",
    },
    body: JSON.stringify({
      text: segments,
      source_lang: source.toUpperCase(),
      target_lang: target === "en" ? "EN-US" : target,
    }),
  });
  const { translations } = await answer.json<{ translations: { text: string }[] }>();
  return c.json({ translations: translations.map(({ text }) => text) });
});

export default app;
