import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { report } from "@sottovoce/testing/report";

const receiptKey = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: join(import.meta.dirname, "wrangler.jsonc") },
      miniflare: {
        // Nothing under test reaches the network.
        outboundService: () => new Response(null, { status: 503 }),
        bindings: {
          ENVIRONMENT: "development",
          SESSION_SECRET: "a secret of the tests, thirty-two bytes long or more",
          ROOT_KEYS: JSON.stringify({ 1: randomBytes(32).toString("base64") }),
          OPERATOR_KEY: "an-operators-key-of-the-tests-0123456789",
          DEVELOPMENT_KEY: "the-development-key-of-the-tests",
          RECEIPT_KEY: JSON.stringify(receiptKey),
          ALLOWED_ORIGINS: "http://127.0.0.1:4173,https://*.apps.zdusercontent.com",
          VENDORS: JSON.stringify([{ id: "apertium", settings: { url: "http://127.0.0.1:9" } }]),
          TEST_STORED_FIELDS: readFileSync(join(import.meta.dirname, "../../docs/privacy/stored-fields.md"), "utf8"),
          TEST_MIGRATIONS: await readD1Migrations(join(import.meta.dirname, "src/db/migrations")),
        },
      },
    }),
  ],
  test: { name: "api", isolate: false, ...report },
});
