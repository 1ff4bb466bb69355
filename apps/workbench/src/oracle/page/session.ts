import { createDesktop, type Desktop, type Release } from "@sottovoce/oracle/testing";
import { RESPONSE_ENTRY_TYPE, WIRE, type SiteState } from "../wire.ts";
import type { SampleIncident } from "../sample-incidents.ts";

/** One agent's login: the desktop, and the site's incidents as last read. */
export type Session = {
  readonly desktop: Desktop;
  readonly sample: (incident: number) => SampleIncident | undefined;
  readonly samples: () => readonly SampleIncident[];
  readonly state: () => SiteState;
  /** Reads the site again. */
  readonly reload: () => Promise<void>;
  readonly post: (path: string) => Promise<unknown>;
};

export const NOTE = "NOTE";
export const RESPONSE = RESPONSE_ENTRY_TYPE;

export async function signIn(release: Release, language: string): Promise<Session> {
  const read = async (): Promise<SiteState> => (await fetch(WIRE.state)).json();
  const post = async (path: string): Promise<unknown> => (await fetch(path, { method: "POST" })).json();
  let state = await read();
  const desktop = createDesktop({
    release,
    interfaceUrl: location.origin,
    properties: state.properties,
    issueToken: async () => ((await post(WIRE.token)) as { readonly token: string }).token,
    threadTypes: [NOTE, RESPONSE],
  });
  desktop.knobs.language = language;
  return {
    desktop,
    samples: () => state.incidents,
    sample: (incident) => state.incidents.find(({ incident: { id } }) => id === incident),
    state: () => state,
    reload: async () => {
      state = await read();
      desktop.changed();
    },
    post,
  };
}
