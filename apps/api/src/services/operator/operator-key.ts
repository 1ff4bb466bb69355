import type { Env } from "../../env.ts";
import { isSameSecret } from "../../same-secret.ts";

/** At least 128 bits, as `openssl rand -base64 32` writes them. */
export const isOperatorKeyStrong = (key: string): boolean => /^[A-Za-z0-9_\-+/=]{32,200}$/.test(key);

/** @param given What stands after `Bearer` */
export async function isOperator({ operatorKey }: Env, given: string): Promise<boolean> {
  return operatorKey !== undefined && (await isSameSecret(operatorKey, given));
}
