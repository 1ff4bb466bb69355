/** What the tenant's object uses of the Worker's bindings. */
export type TenantBindings = {
  readonly JOBS: Queue;
  /** See services/secrets/root-keys.ts. */
  readonly ROOT_KEYS: string;
};
