import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as z from "zod/mini";

export type Ran = { readonly code: number; readonly stdout: string };
/** Runs a program of the repository to its end. */
export type Run = (program: string, args: readonly string[]) => Ran;

export const runIn =
  (root: string): Run =>
  (program, args) => {
    const path = program === "git" ? program : join(root, "node_modules/.bin", program);
    const { status, stdout } = spawnSync(path, args, { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
    return { code: status ?? 1, stdout: stdout ?? "" };
  };

/** A part of the folder: what is written, and how it went in a few words. */
export type Part = { readonly content: string; readonly outcome: string };

const Severities = z.record(z.string(), z.number());
const Audit = z.object({ metadata: z.object({ vulnerabilities: Severities }) });

/** Where nobody answers, it was not run, and that is what is said. */
export function auditDependencies(run: Run): Part {
  const { stdout } = run("pnpm", ["audit", "--json"]);
  const parsed = Audit.safeParse(readJson(stdout));
  if (!parsed.success) {
    const outcome = "NOT RUN: no registry answered";
    return { content: `${JSON.stringify({ ran: false, why: outcome }, undefined, 2)}\n`, outcome };
  }
  const found = Object.entries(parsed.data.metadata.vulnerabilities).filter(([, number]) => number > 0);
  const outcome = found.length === 0 ? "no known vulnerability" : found.map(([level, n]) => `${n} ${level}`).join(", ");
  return { content: stdout, outcome };
}

const Licences = z.record(
  z.string(),
  z.array(z.object({ name: z.string(), versions: z.array(z.string()), license: z.optional(z.string()) })),
);

export function listLicences(run: Run): Part {
  const parsed = Licences.safeParse(readJson(run("pnpm", ["--recursive", "licenses", "list", "--json"]).stdout));
  if (!parsed.success) return { content: "{}\n", outcome: "NOT RUN: packages are not installed" };
  // Where packages lie on this machine is nobody's evidence.
  const licences = Object.fromEntries(
    Object.entries(parsed.data).map(([licence, all]) => [
      licence,
      all.map(({ name, versions }) => ({ name, versions })),
    ]),
  );
  const packages = Object.values(licences).flat().length;
  const outcome = `${packages} packages under ${Object.keys(licences).length} licences`;
  return { content: `${JSON.stringify(licences, undefined, 2)}\n`, outcome };
}

const Bom = z.object({ bomFormat: z.literal("CycloneDX"), specVersion: z.string(), components: z.array(z.unknown()) });

export function makeSbom(run: Run): Part {
  const { stdout } = run("pnpm", ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application"]);
  const parsed = Bom.safeParse(readJson(stdout));
  if (!parsed.success) return { content: "{}\n", outcome: "NOT RUN: pnpm gave no bill of materials" };
  return {
    content: stdout,
    outcome: `CycloneDX ${parsed.data.specVersion}, ${parsed.data.components.length} components`,
  };
}

export type Commit = { readonly id: string; readonly isDirty: boolean };

export function commitOf(run: Run): Commit {
  const { code, stdout } = run("git", ["rev-parse", "HEAD"]);
  if (code !== 0) return { id: "unknown", isDirty: true };
  return { id: stdout.trim(), isDirty: run("git", ["status", "--porcelain"]).stdout.trim() !== "" };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
