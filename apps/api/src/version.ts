/** Of the API's behaviour, as /healthz, OpenAPI and receipts say it. */
export const VERSION = "0.1.0";

/** Of the rules by which text is masked; on every job and receipt. */
export const POLICY_VERSION = 1;
