type PortalRequest = {
  readonly method: string;
  readonly path: string;
  /** As it was posted. */
  readonly body: string;
};

export type Portal = {
  readonly answer: (request: PortalRequest) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** How often the controller was called. */
  readonly calls: () => number;
};

/** Where the sample controller answers, see customer-portal/. */
export const CONTROLLER_PATH = "/cc/Sottovoce/token";

/** The Customer Portal with the sample controller on it: it knows the agent by a session in a posted form, and signs for them. */
export function createPortal(options: {
  readonly isLive: (sessionToken: string) => boolean;
  /** Makes the JWT for an agent whose session lives. */
  readonly mint: () => Promise<string>;
}): Portal {
  let calls = 0;
  return {
    calls: () => calls,
    answer: async ({ method, path, body }) => {
      if (path !== CONTROLLER_PATH) return { status: 404, body: {} };
      if (method !== "POST") return { status: 405, body: {} };
      calls += 1;
      const session = new URLSearchParams(body).get("session_id") ?? "";
      return options.isLive(session)
        ? { status: 200, body: { token: await options.mint() } }
        : { status: 403, body: {} };
    },
  };
}
