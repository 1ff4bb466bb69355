import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

/** The SDK from npm as a classic script, unchanged: the client that a real app would bring. */
export async function npmSdk(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("zendesk_app_framework_sdk"));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry, name: "ZAFClient", formats: ["iife"], fileName: () => "zaf_sdk.js" },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = outputs[0]?.output[0];
  if (chunk === undefined) throw new Error("the SDK was not built");
  return chunk.code;
}
