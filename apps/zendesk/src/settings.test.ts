import { expect, it } from "vitest";
import { settingsOf } from "./settings.ts";

const TENANT = "01JZZZZZZZZZZZZZZZZZZZZZZZ";
const from = (apiUrl: unknown, more: object = { tenant: TENANT }) => settingsOf({ settings: { apiUrl, ...more } });

it.each([
  ["https://api.example.com", "https://api.example.com"],
  [" https://api.example.com/eu/ ", "https://api.example.com/eu"],
  ["http://127.0.0.1:8787/", "http://127.0.0.1:8787"],
  ["http://localhost:8787", "http://localhost:8787"],
])("takes %s as the API's address", (typed, apiUrl) => {
  expect(from(typed)).toEqual({ apiUrl, tenant: TENANT });
});

it.each([
  undefined,
  "",
  "api.example.com",
  "http://api.example.com",
  "https://user:secret@api.example.com",
  "https://api.example.com/?key=1",
  "https://{{setting.apiHost}}/",
  "javascript:alert(1)",
])("takes %s for no address at all", (typed) => {
  expect(from(typed)).toBeUndefined();
});

it.each([` ${TENANT} `, TENANT.toLowerCase()])("takes %j for the customer's number", (tenant) => {
  expect(from("https://a.example", { tenant })?.tenant).toBe(TENANT);
});

it.each(["northwind", `${TENANT}0`, "{{setting.appSharedSecret}}", "01JZZZZZZZZZZZZZZZZZZZZZZU"])(
  "takes %s for no customer's number, whatever else is there",
  (tenant) => {
    expect(from("https://a.example", { tenant, developmentKey: "k" })).toBeUndefined();
  },
);

it("needs a customer's number, or a development key in its place", () => {
  expect(from("https://a.example", {})).toBeUndefined();
  expect(from("https://a.example", { tenant: null, developmentKey: "" })).toBeUndefined();
  expect(from("https://a.example", { developmentKey: "k" })).toEqual({
    apiUrl: "https://a.example",
    developmentKey: "k",
  });
});

it("wants the host that Zendesk's proxy knows to be the address's own", () => {
  expect(from("https://a.example/eu", { tenant: TENANT, apiHost: "A.example " })).toBeDefined();
  expect(from("https://a.example", { tenant: TENANT, apiHost: "b.example" })).toBeUndefined();
});
