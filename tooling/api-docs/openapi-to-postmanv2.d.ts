/** Its own declarations need packages that it does not bring. */
declare module "openapi-to-postmanv2" {
  type Result = {
    readonly result: boolean;
    readonly reason?: string;
    readonly output: readonly { readonly type: string; readonly data: unknown }[];
  };
  export function convert(
    input: { readonly type: "json"; readonly data: object },
    options: Readonly<Record<string, unknown>>,
    callback: (error: Error | null, result: Result) => void,
  ): void;
}
