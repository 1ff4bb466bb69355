import type { Env } from "../../env.ts";
import { isSameSecret } from "../../same-secret.ts";

export async function isDevelopmentKey({ developmentKey, isProduction }: Env, given: string): Promise<boolean> {
  return !isProduction && developmentKey !== undefined && (await isSameSecret(developmentKey, given));
}
