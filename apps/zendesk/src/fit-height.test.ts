// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { fitHeight } from "./fit-height.ts";
import { fakeZaf } from "./testing/fake-zaf.ts";

const heights = (client: ReturnType<typeof fakeZaf>) =>
  client.controls.sizes().map((size) => (size as { readonly height: string }).height);

function stage(visible: readonly (number | undefined)[]) {
  const client = fakeZaf();
  const left = [...visible];
  const height = fitHeight({ client, visibleHeight: () => Promise.resolve(left.shift()) });
  height.setFallback(640);
  return { client, height };
}

it("asks for the whole window first, and then for what is in sight of it", async () => {
  const { client, height } = stage([733]);
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "733px"]);
});

it("never asks for less than a conversation and a composer need", async () => {
  const { client, height } = stage([120]);
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "480px"]);
});

it("tells the height again when the agent comes back, without growing first", async () => {
  const { client, height } = stage([733]);
  height.fit();
  await expect.poll(() => heights(client)).toHaveLength(2);
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "733px", "733px"]);
});

it("measures again when the window has changed", async () => {
  const { client, height } = stage([733, 500]);
  height.fit();
  await expect.poll(() => heights(client)).toHaveLength(2);
  client.controls.answer("viewport.size", { width: 1440, height: 667 });
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "733px", "667px", "500px"]);
});

it("takes a guess while hidden, and measures as soon as it is shown", async () => {
  const { client, height } = stage([undefined, 733]);
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "750px"]);
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "750px", "900px", "733px"]);
});

it.each([undefined, "900", { height: "tall" }, { height: -1 }, { height: 1e9 }])(
  "asks for what the sidebar wants where Zendesk answers %j",
  async (answer) => {
    const { client, height } = stage([733]);
    client.controls.answer("viewport.size", answer);
    height.fit();
    await expect.poll(() => heights(client)).toEqual(["640px"]);
  },
);

it("asks for what the sidebar wants where Zendesk refuses to say", async () => {
  const { client, height } = stage([733]);
  client.controls.refuse("viewport.size");
  height.fit();
  await expect.poll(() => heights(client)).toEqual(["640px"]);
});

it("runs once more after a burst, not once for each", async () => {
  const { client, height } = stage([733]);
  for (let time = 0; time < 5; time += 1) height.fit();
  await expect.poll(() => heights(client)).toEqual(["900px", "733px", "733px"]);
});
