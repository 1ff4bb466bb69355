import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { CrashGuard } from "./crash-guard.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("shows the fallback when a child breaks, and the child again after a restart", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const Child = () => {
    if (isBroken) throw new Error("broken");
    return <p>back</p>;
  };
  render(
    <CrashGuard fallback={(restart) => <button onClick={restart}>again</button>}>
      <Child />
    </CrashGuard>,
  );
  isBroken = false;
  fireEvent.click(screen.getByRole("button", { name: "again" }));
  expect(screen.getByText("back")).toBeTruthy();
});
