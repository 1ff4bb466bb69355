import { json, type Answer, type Call } from "../emulation.ts";
import { CREDENTIALS } from "../credentials.ts";
import { need } from "../wire/checks.ts";

const SHARED = /^api(?:-nam|-apc|-eur)?\.cognitive\.microsofttranslator\.com$/;

const MESSAGES: Readonly<Record<number, string>> = {
  400000: "One of the request inputs is not valid.",
  400003: "One of the language specifiers is missing or is not valid.",
  400005: "An input text is missing or is not valid.",
  400019: "One of the specified languages is not supported.",
  400021: "The API version parameter is missing or is not valid.",
  400035: "The source language is not valid.",
  400036: "The target language is missing or is not valid.",
  400042: "One of the options specified is not valid.",
  400050: "The input text is too long.",
  400071: "The value is not valid for TextType.",
  400072: "The array of input text has too many elements.",
  400074: "The body of the request is not valid JSON.",
  400077: "The maximum request size has been exceeded.",
  401000: "The request is not authorized because credentials are missing or invalid.",
  403001: "The operation is not allowed because the subscription has exceeded its free quota.",
  404000: "The requested resource was not found.",
  405000: "The request method is not supported for the requested resource.",
  408001: "The translation system requested is being prepared. Please retry in a few minutes.",
  415000: "The Content-Type header is missing or is not valid.",
  429000: "The server rejected the request because the client has exceeded request limits.",
  429001: "The server rejected the request because the client has exceeded request limits.",
  500000: "An unexpected error occurred.",
  503000: "Service is temporarily unavailable. Please retry.",
};

/** Six digits, of which the first three are the HTTP status. The newer version writes them as text. */
export const azureError = (code: number, asText: boolean): Answer =>
  json(
    Math.floor(code / 1000),
    { error: { code: asText ? String(code) : code, message: MESSAGES[code] ?? "Error" } },
    { "x-requestid": "emulated" },
  );

export const isAzure = (host: string): boolean => SHARED.test(host) || host === CREDENTIALS.azure.customHost;

/** The path without what a host of one's own puts before it; empty where that is not there. */
export function azurePath({ host, path }: Call, prefixes: readonly string[]): string {
  if (SHARED.test(host)) return path;
  const prefix = prefixes.find((one) => path.startsWith(`${one}/`));
  return prefix === undefined ? "" : path.slice(prefix.length);
}

/** A key of a regional resource needs its region at the shared hosts. */
export function authorizeAzure({ headers, host }: Call, refuse: (code: number) => Answer): void {
  const { key, region } = CREDENTIALS.azure;
  need(headers.get("ocp-apim-subscription-key") === key, () => refuse(401000));
  const given = headers.get("ocp-apim-subscription-region");
  need(SHARED.test(host) ? given === region : given === null || given === region, () => refuse(401000));
}

export const azureCodes = (asText: boolean) =>
  Object.fromEntries(
    [403001, 408001, 429000, 429001, 429002, 400050, 400077].map((code) => [
      String(code),
      () => azureError(code, asText),
    ]),
  );
