export type Property = {
  readonly id: `S${number}`;
  readonly text: string;
  /** Nothing is released while it fails. */
  readonly isGate: boolean;
};

/** The security and privacy properties, S1 to S63. Lines that begin with `!` are gates. */
const TEXTS = `
!No seeded value of a ticket or chat is in anything that is sent to a service
!In browser mode no seeded value is in any request that leaves the tab
!The scan comes before every other step
!No setting, role, header or field turns the scan off for tickets and chats
!A detector that fails, or an unknown language, blocks or goes stricter; nothing is sent as it is
Recall by kind and language is at or above the stated threshold, and published
Kinds with a check digit are found always, however they are split
A second scan at the edge refuses or masks what the tab missed
Language detection calls no service with unmasked text
Nothing of contact, requester or agent-profile records is read
Pseudonyms of two conversations share no information; inside one they are the same
Pseudonyms are not derived from values
Text that looks like a pseudonym is escaped and comes back unchanged
!Restoring gives every value back byte for byte, each as often as in the source
!A pseudonym that is dropped, doubled, altered, invented or moved is detected
A service cannot have one value put in another's place
Restored text is inserted as text, never as markup or template
HTML is sanitised both ways, tags balanced, links unchanged
!AES-256-GCM by WebCrypto only; any change of ciphertext, nonce, tag or context is an error
!A sealed blob of another tenant, job or purpose does not open
!A fresh data key for each use; no (key, nonce) pair repeats in a million
Data keys cannot be exported, are not logged or stored, and end with the answer
A sealed mapping of a job travels with the caller; neither side alone can read it
Envelope keys rotate online; two versions open during the switch, one afterwards
Credentials of services are sealed, write-only, and unreadable once a tenant is deleted
Tokens and MACs are compared in constant time
!A random marker is in no table, queue, log, cache or error after any request
!The schema has no column that can hold a sentence
!The published list of stored fields equals the schema and what the API returns
Logs, traces and sinks are off in the Worker's configuration
No content and no record's id in any address
Every answer of the API is no-store
Browser storage stays free of content; memory is cleared with the ticket
Errors are codes; messages of services are never passed on
Rows of metadata vanish at their time; the longer history of the database is said
No hash of content is stored
!Every route needs a valid, unexpired, bound token of a fixed algorithm
!The tenant comes from the credential only; two tenants never meet on any route
!Routes of admins refuse agents; only named fields are written
No state of a request is shared between requests
Weakening privacy needs a second admin
API keys have 128 bits or more, are hashed, scoped, expiring and revocable at once
!Only checked https hosts are called, no redirects, no private addresses
!A service that keeps texts cannot be used for tickets and chats
Each service is told to keep nothing, on every call
Timeouts, size caps, one bounded retry, circuit breaker
Outgoing headers carry nothing of tenant, agent, ticket or browser
Text is data to a language model: injection changes nothing
Budgets by agent, tenant and day; size caps while streaming
Every regular expression is linear-time
An idempotency key prevents double billing without storing the answer
A content policy without inline script; framed by the CRM only
CORS by exact origins
HSTS, nosniff, referrer policy
Bundles hold no secret
The audit log is append-only, hash-chained and verifiable offline
Receipts are signed and can be verified without us; a day's root stays
Failed sign-ins, blocked leaks and quota hits are events that an admin sees
Metadata can be exported and erased by keyed reference
SBOM, lockfile, hashes of bundles
Assessments and data flow are checked when routes, schema or services change
The region "eu" means EU services and EU jurisdiction, or nothing
Screen readers never announce originals while the privacy view is on`;

export const PROPERTIES: readonly Property[] = TEXTS.trim()
  .split("\n")
  .map((line, index) => ({ id: `S${index + 1}`, text: line.replace(/^!/u, ""), isGate: line.startsWith("!") }));
