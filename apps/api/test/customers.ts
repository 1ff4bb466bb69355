import type { TenantCreated } from "@sottovoce/contract";
import type { startApi } from "./start-api.ts";

export const OPERATOR_KEY = "an-operators-key-of-the-tests-0123456789";

type Api = ReturnType<typeof startApi>;

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** A customer made as an operator makes one, and calls with its first admin's key. */
export async function makeCustomer(api: Api, region: "auto" | "eu" = "auto") {
  const response = await api.call("/v1/tenants", { body: { region }, headers: bearer(OPERATOR_KEY) });
  if (!response.ok) throw new Error(`no customer: ${response.status} ${await response.text()}`);
  const { tenant, adminKey } = await response.json<TenantCreated>();
  const call = (path: string, init: Parameters<Api["call"]>[1] = {}) =>
    api.call(path, { ...init, headers: { ...bearer(adminKey), ...init.headers } });
  /** Parsed, or an error that says what came. */
  const read = async <T>(path: string, init: Parameters<Api["call"]>[1] = {}): Promise<T> => {
    const answer = await call(path, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json<T>();
  };
  const secondAdmin = async (): Promise<string> => {
    const answer = await api.call("/v1/tenants:admin-key", { body: { tenant }, headers: bearer(OPERATOR_KEY) });
    return (await answer.json<{ adminKey: string }>()).adminKey;
  };
  return { tenant, adminKey, call, read, secondAdmin };
}

export type Customer = Awaited<ReturnType<typeof makeCustomer>>;

/** Saves settings over whatever is in force. */
export async function save(customer: Customer, settings: unknown): Promise<Response> {
  const current = await customer.call("/v1/settings");
  return customer.call("/v1/settings", {
    method: "PUT",
    body: settings,
    headers: { "if-match": current.headers.get("etag") ?? "" },
  });
}
