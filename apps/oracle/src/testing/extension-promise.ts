/** What the framework rejects with. */
export type ErrorData = { readonly getDesc: () => string };

export type Settle<T> = {
  readonly resolve: (value: T) => void;
  readonly reject: (error: ErrorData) => void;
};

/**
 * The framework's promise: thenable, `then` chains, `catch` returns nothing, there is no `finally`, and whoever holds it
 * can settle it. A class because pages say `new ExtensionPromise(…)`.
 */
export class ExtensionPromise<T> {
  readonly #settled: Promise<T>;
  readonly #settle: Settle<T>;

  constructor(handler?: (resolve: Settle<T>["resolve"], reject: Settle<T>["reject"]) => void) {
    let settle: Settle<T> | undefined;
    this.#settled = new Promise<T>((resolve, reject) => {
      settle = { resolve, reject };
    });
    if (settle === undefined) throw new Error("a promise runs its executor at once");
    this.#settle = settle;
    // The real one stays silent about rejections that nobody listens to.
    this.#settled.catch(() => undefined);
    handler?.(this.#settle.resolve, this.#settle.reject);
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being thenable is the contract
  then<R>(
    fulfilled: (value: T) => R | PromiseLike<R>,
    rejected?: (error: unknown) => R | PromiseLike<R>,
  ): ExtensionPromise<R> {
    const next = new ExtensionPromise<R>();
    this.#settled
      .then(fulfilled, rejected)
      .then(next.#settle.resolve, (error: unknown) => next.#settle.reject(asErrorData(error)));
    return next;
  }

  catch(rejected: (error: unknown) => void): void {
    this.#settled.catch(rejected);
  }

  resolve(value: T): this {
    this.#settle.resolve(value);
    return this;
  }

  reject(error: ErrorData): this {
    this.#settle.reject(error);
    return this;
  }
}

export function resolved<T>(value: T): ExtensionPromise<T> {
  return new ExtensionPromise<T>().resolve(value);
}

export function rejected<T>(description: string): ExtensionPromise<T> {
  return new ExtensionPromise<T>().reject(errorData(description));
}

export function errorData(description: string): ErrorData {
  return { getDesc: () => description };
}

export function fromPromise<T>(promise: Promise<T>): ExtensionPromise<T> {
  return new ExtensionPromise<T>((resolve, reject) => {
    promise.then(resolve, (error: unknown) => reject(asErrorData(error)));
  });
}

function asErrorData(error: unknown): ErrorData {
  const described = error as Partial<ErrorData> | undefined;
  return typeof described?.getDesc === "function" ? (error as ErrorData) : errorData("the operation failed");
}
