import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The browser that the tests drive. Installs Debian's where it may, says what to do where it may not. */
export function ensureChromium(say: (text: string) => void): boolean {
  const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (existsSync(path)) return true;
  const mayInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!mayInstall) {
    say(`the browser tests need Chromium: install Debian's package "chromium", or set CHROMIUM to the path of one`);
    return false;
  }
  say("installing Debian's Chromium for the browser tests …");
  const started = Date.now();
  // The Noto fonts let the screens be looked at in Japanese and Arabic too.
  const packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const { status, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (status !== 0) say(stderr);
  }
  say(
    existsSync(path)
      ? `installed Chromium in ${Math.round((Date.now() - started) / 1000)} s`
      : "Chromium could not be installed",
  );
  return existsSync(path);
}
