import { readFileSync } from "node:fs";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";

/** JSON with comments and trailing commas, as wrangler takes it. @throws Error that names the file and the place */
export function readJsonc(file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(readFileSync(file, "utf8"), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${printParseErrorCode(error.error)} at ${error.offset}`);
  return value;
}
