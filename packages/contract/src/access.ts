import * as z from "zod/mini";

/** An exact origin that we call or believe: https; plain http for this machine only, and there only where the API is run by its developers. */
const SiteOrigin = z.string().check(
  z.maxLength(300),
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    const { origin, protocol, hostname } = new URL(text);
    return origin === text && (protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1"));
  }),
);

const HttpsUrl = z.string().check(
  z.maxLength(500),
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, username, password, hash } = new URL(text);
    return protocol === "https:" && username === "" && password === "" && hash === "";
  }),
);

/** Compared as it stands with a token's `iss` or `aud`. */
const Name = z.string().check(z.regex(/^[\x21-\x7e]{1,300}$/));

/** SubjectPublicKeyInfo, as `openssl pkey -pubout` writes it. Public, so it is a plain setting. */
const PublicKeyPem = z
  .string()
  .check(
    z.maxLength(2_000),
    z.regex(/^-----BEGIN PUBLIC KEY-----\s[A-Za-z0-9+/=\s]{50,1900}-----END PUBLIC KEY-----\s{0,4}$/),
  );

const Coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{40,700}$/));
const KeyId = z.optional(z.string().check(z.maxLength(200)));
/** Strict: a private or a symmetric key has fields that are not here. */
const PublicJwk = z.discriminatedUnion("kty", [
  z.strictObject({
    kty: z.literal("RSA"),
    n: Coordinate,
    e: z.string().check(z.regex(/^[A-Za-z0-9_-]{2,8}$/)),
    kid: KeyId,
    alg: z.optional(z.literal("RS256")),
    use: z.optional(z.literal("sig")),
  }),
  z.strictObject({
    kty: z.literal("EC"),
    crv: z.literal("P-256"),
    x: Coordinate,
    y: Coordinate,
    kid: KeyId,
    alg: z.optional(z.literal("ES256")),
    use: z.optional(z.literal("sig")),
  }),
]);

const ZendeskAccess = z.strictObject({
  subdomain: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
  /**
   * Numbers of the customer's app at Zendesk. Set: sessions of the proxy's JWT, which names no page, are good on
   * `https://{appId}.apps.zdusercontent.com` only.
   */
  appIds: z.optional(z.array(z.string().check(z.regex(/^\d{1,12}$/))).check(z.minLength(1), z.maxLength(10))),
  /** `aud` of the proxy's JWT. Absent: this API's own origin. */
  audience: z.optional(Name),
  /** Of signed URLs (RS256). Two while one is changed. */
  installationPublicKeys: z.optional(z.array(PublicKeyPem).check(z.minLength(1), z.maxLength(4))),
  installationId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  /** `aud` of signed URLs. Absent: `https://{subdomain}.zendesk.com/api/v2/apps/installations/{installationId}.json`. */
  signedUrlAudience: z.optional(Name),
});

const OracleJwt = z
  .strictObject({
    issuer: Name,
    audience: Name,
    /** Settled here and never read from a token. HS256 is checked with the secret of `access:oracle`. */
    algorithm: z._default(z.enum(["RS256", "ES256", "HS256"]), "RS256"),
    keys: z._default(z.array(z.union([PublicKeyPem, PublicJwk])).check(z.maxLength(4)), []),
  })
  .check(
    z.refine(({ algorithm, keys }) => (algorithm === "HS256") === (keys.length === 0), {
      path: ["keys"],
    }),
  );

const OracleAccess = z.strictObject({
  /** The customer's own sites, and the only ones whose word counts: an attacker's site would say yes to everything. */
  sites: z.array(SiteOrigin).check(z.minLength(1), z.maxLength(10)),
  restVersion: z._default(z.string().check(z.regex(/^(v1\.\d|latest)$/)), "v1.4"),
  /** What a session is tried on. `configurations` holds nobody's data. */
  resource: z._default(z.enum(["configurations", "accounts"]), "configurations"),
  /** Minted by the customer's own controller on the same site, which knows the agent: the stronger proof. */
  jwt: z.optional(OracleJwt),
});

const SalesforceAccess = z.strictObject({
  /** Set: `client.clientId` of the request must be it. */
  consumerKey: z.optional(Name),
  /** `client.instanceUrl` must be one of them. */
  instances: z.array(SiteOrigin).check(z.minLength(1), z.maxLength(20)),
  /** One secret signs for every organisation an app is installed in: say which are the customer's. */
  organizations: z.optional(
    z.array(z.string().check(z.regex(/^00D[A-Za-z0-9]{12}([A-Za-z0-9]{3})?$/))).check(z.minLength(1), z.maxLength(20)),
  ),
});

const Oidc = z
  .strictObject({
    kind: z.literal("oidc"),
    issuer: HttpsUrl,
    audience: Name,
    jwksUrl: HttpsUrl,
    /** Some providers keep their keys on another host than the issuer's. Say so, or it counts as a mistake. */
    jwksOnOtherHost: z._default(z.boolean(), false),
    /** Who is an admin: the claim is this text, or a list that holds it. Nobody else gets in, and nobody as an agent. */
    adminClaim: z.strictObject({ name: Name, value: z.string().check(z.minLength(1), z.maxLength(300)) }),
    /** Seconds since the token was issued. */
    maxAge: z._default(z.int().check(z.minimum(60), z.maximum(3_600)), 600),
  })
  .check(
    z.refine(
      ({ issuer, jwksUrl, jwksOnOtherHost }) =>
        jwksOnOtherHost ||
        !URL.canParse(issuer) ||
        !URL.canParse(jwksUrl) ||
        new URL(issuer).host === new URL(jwksUrl).host,
      { path: ["jwksUrl"] },
    ),
  );

const CloudflareAccess = z.strictObject({
  kind: z.literal("cloudflare-access"),
  /** `{teamDomain}.cloudflareaccess.com` */
  teamDomain: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
  /** The application's audience tag. Whoever its policy lets in is an admin. */
  audience: z.string().check(z.regex(/^[a-f0-9]{64}$/)),
});

/** What each proof of who calls is checked against. Secrets are kept apart, as sealed credentials `access:<crm>`. */
export const Access = z.strictObject({
  zendesk: z.optional(ZendeskAccess),
  oracle: z.optional(OracleAccess),
  salesforce: z.optional(SalesforceAccess),
  /** Of admins. */
  identity: z.optional(z.discriminatedUnion("kind", [Oidc, CloudflareAccess])),
});
export type Access = z.output<typeof Access>;
