/** Of the account that the Zendesk stand-in is. */
export const SUBDOMAIN = "workbench";

/** What the workbench's server tells its pages. */
export type PageConfig = {
  readonly zendeskAppOrigin: string;
  readonly zendeskAppPath: string;
  readonly oracleUrl: string;
  /** The installation's settings, as an administrator would have typed them, without the secret one. */
  readonly settings: {
    readonly apiUrl: string;
    /** Absent where the API has no customer for the workbench: then the development key is the proof. */
    readonly tenant?: string;
    readonly developmentKey: string;
  };
};
