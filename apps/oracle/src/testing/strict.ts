import { ABSENT, DECLARED, type Argument, type InterfaceName, type Release, type Signature } from "./declared.ts";

/** Something that works here by luck only and would break on a real site. Never holds what was passed. */
export type Violation = {
  readonly where: string;
  readonly what: "undeclared" | "assigned" | "arguments" | "not-in-the-stand-in" | "request";
  readonly detail: string;
};

export type Report = (violation: Violation) => void;

/** Wraps an implementation so that only what Oracle declares can be reached, with arguments of the declared kinds. */
export type Strict = <T extends object>(name: InterfaceName, implementation: T) => T;

export function strictly(release: Release, report: Report): Strict {
  const refuse = (violation: Violation): never => {
    report(violation);
    throw new TypeError(`${violation.where}.${violation.detail}: ${violation.what}`);
  };

  const read = (name: InterfaceName, implementation: object, member: string): unknown => {
    const signature = (DECLARED[name] as Record<string, Signature>)[member];
    if (signature === undefined) return refuse({ where: name, what: "undeclared", detail: member });
    if (ABSENT[release][name]?.includes(member) === true) return undefined;
    const value: unknown = Reflect.get(implementation, member);
    if (signature === "value") return value;
    if (typeof value !== "function") return refuse({ where: name, what: "not-in-the-stand-in", detail: member });
    return (...given: readonly unknown[]): unknown => {
      if (!accepts(signature, given)) refuse({ where: name, what: "arguments", detail: member });
      return Reflect.apply(value, implementation, given);
    };
  };

  return (name, implementation) =>
    new Proxy(implementation, {
      // `await` and the engine itself look for `then` and for symbols; neither says anything about the caller.
      get: (target, member) =>
        typeof member === "symbol" || member === "then" ? undefined : read(name, target, member),
      has: (target, member) => typeof member === "string" && read(name, target, member) !== undefined,
      set: (_target, member) => refuse({ where: name, what: "assigned", detail: String(member) }),
      deleteProperty: (_target, member) => refuse({ where: name, what: "assigned", detail: String(member) }),
      defineProperty: (_target, member) => refuse({ where: name, what: "assigned", detail: String(member) }),
      ownKeys: () => [],
    });
}

function accepts(signature: Exclude<Signature, "value">, given: readonly unknown[]): boolean {
  if (given.length > signature.length) return false;
  return signature.every((declared, index) => {
    const isOptional = declared.endsWith("?");
    const kind = (isOptional ? declared.slice(0, -1) : declared) as Argument;
    const value = given[index];
    return value === undefined ? isOptional || kind === "any" : is(kind, value);
  });
}

function is(kind: Argument, value: unknown): boolean {
  switch (kind) {
    case "any":
      return true;
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "object":
      return typeof value === "object" && value !== null;
    default:
      return typeof value === kind;
  }
}
