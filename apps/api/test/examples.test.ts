import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { routes } from "../src/app.ts";
import { curlOf } from "../src/docs-page.ts";
import { exampleOf } from "../src/examples/index.ts";

const described = routes.flatMap((route) =>
  route.documentation === undefined
    ? []
    : [{ name: `${route.method} ${route.path}`, route, about: route.documentation, example: exampleOf(route) }],
);

describe.each(described)("the example of $name", ({ route, about, example }) => {
  it("fits its schemas, and has what they ask for", () => {
    if (about.body !== undefined) expect(z.safeParse(about.body, example.body).error?.issues).toBeUndefined();
    if (about.query !== undefined) expect(z.safeParse(about.query, example.query).error?.issues).toBeUndefined();
    if (about.reply !== undefined) {
      // Parsing drops what the schema does not know.
      expect(z.parse(about.reply, example.reply)).toEqual(example.reply);
    }
    expect(example.reply === undefined).toBe(about.reply === undefined);
    expect("body" in example).toBe(about.body !== undefined);
  });

  it("says which version it changes, where the route asks for that", () => {
    const asks = about.errors.includes("precondition_required");
    expect(example.headers?.["If-Match"] !== undefined).toBe(asks);
    expect(curlOf(route, example).includes("If-Match")).toBe(asks);
  });
});
