import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { expect, it } from "vitest";
import type { Conversation } from "./host.ts";
import { mount } from "./mount.tsx";
import { fakeEdge } from "./testing/fake-edge.ts";
import { fakeHost } from "./testing/fake-host.ts";
import { ownEngine } from "./testing/own-engine.ts";

const chat = (id: string, body: string): Conversation => ({
  id,
  contentType: "chat",
  messages: [{ id: `${id}-1`, author: "customer", format: "text", body }],
});

/** Texts with real masking, and what must not leave the tab of each. */
const TALKS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "Spanish",
    "Hola, soy Lucía Ferrán. Mi correo es lucia.ferran@correo.example y mi IBAN ES91 2100 0418 4502 0005 1332. Gracias por el pedido",
    ["Ferrán", "lucia.ferran", "0418"],
  ],
  [
    "German",
    "Guten Tag, ich bin Jürgen Müller und meine IBAN ist DE89 3704 0044 0532 0130 00. Die Bestellung ist nicht da.",
    ["Müller", "3704"],
  ],
  [
    "Italian",
    "Buongiorno, sono Giulia Bianchi, il mio telefono è +39 347 123 4567. Grazie per l'ordine",
    ["Bianchi", "347"],
  ],
  ["Japanese", "田中太郎と申します。メールは tanaka@mail.example です。商品が届きません。", ["tanaka@mail"]],
  ["Arabic", "مرحبا، بريدي fatima@barid.example والطلب لم يصل بعد. شكرا", ["fatima@barid"]],
];

it.each(TALKS)("masks %s with the real detector, and puts everything back on the screen", async (_, body, secrets) => {
  const host = fakeHost({ conversation: chat("c1", body) });
  const edge = fakeEdge();
  const root = document.createElement("div");
  document.body.append(root);
  const unmount = mount({ host, root, fetch: edge.fetch, engine: ownEngine });
  await screen.findByText("All messages are translated.", {}, { timeout: 4000 });
  for (const secret of secrets) {
    expect(edge.controls.sent()).not.toContain(secret);
    expect(root.textContent).toContain(secret);
  }
  expect(host.controls.heights().length).toBeGreaterThan(0);
  act(() => unmount());
  expect(root.textContent).toBe("");
  expect(host.controls.listeners()).toBe(0);
  root.remove();
});

it("is judged by an axe that does see what is wrong", async () => {
  const root = document.createElement("div");
  root.innerHTML = `<button></button><img src="x"><select><option>a</option></select>`;
  document.body.append(root);
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(["button-name", "image-alt", "select-name"]));
  root.remove();
});
