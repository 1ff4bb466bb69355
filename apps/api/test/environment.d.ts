import type { D1Migration } from "cloudflare:test";

declare global {
  namespace Cloudflare {
    interface Env {
      /** Put there by vitest.config.ts. */
      TEST_STORED_FIELDS: string;
      TEST_MIGRATIONS: D1Migration[];
    }
  }
}
