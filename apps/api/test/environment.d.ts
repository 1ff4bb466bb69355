import type { D1Migration } from "cloudflare:test";
import type * as worker from "../src/index.ts";

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof worker;
    }
    interface Env {
      /** Put there by vitest.config.ts. */
      TEST_MIGRATIONS: D1Migration[];
    }
  }
}
