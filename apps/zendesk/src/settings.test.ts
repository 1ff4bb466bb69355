import { expect, it } from "vitest";
import { settingsOf } from "./settings.ts";

const from = (apiUrl: unknown, more = {}) => settingsOf({ settings: { apiUrl, ...more } });

it.each([
  ["https://api.example.com", "https://api.example.com"],
  [" https://api.example.com/eu/ ", "https://api.example.com/eu"],
  ["http://127.0.0.1:8787/", "http://127.0.0.1:8787"],
  ["http://localhost:8787", "http://localhost:8787"],
])("takes %s as the API's address", (typed, apiUrl) => {
  expect(from(typed)).toEqual({ apiUrl });
});

it.each([
  undefined,
  "",
  "api.example.com",
  "http://api.example.com",
  "https://user:secret@api.example.com",
  "https://api.example.com/?key=1",
  "javascript:alert(1)",
])("takes %s for no address at all", (typed) => {
  expect(from(typed)).toBeUndefined();
});

it("passes a development key on, and treats an empty one as none", () => {
  expect(from("https://a.example", { developmentKey: "k" })?.developmentKey).toBe("k");
  expect(from("https://a.example", { developmentKey: "" })).not.toHaveProperty("developmentKey");
});
