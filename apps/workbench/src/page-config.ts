/** What the workbench's server tells its pages. */
export type PageConfig = {
  readonly zendeskAppOrigin: string;
  readonly zendeskAppPath: string;
  readonly oracleUrl: string;
  /** The installation's settings, as an administrator would have typed them. */
  readonly settings: { readonly apiUrl: string; readonly developmentKey: string };
};
