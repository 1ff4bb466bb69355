import * as z from "zod/mini";
import { ContentType, Region } from "./translations.ts";

/** How vendors that may be asked are put in order. */
export const RoutingPolicy = z.enum(["order", "quality", "speed", "price"]);

/** `es>en`, or `*` on either side. */
export const PairRule = z.string().check(z.regex(/^(\*|[a-z]{2,3})>(\*|[a-z]{2,3})$/));
export const VendorId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const Word = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** How the admin wants vendors to be chosen. Every field may be left out. Strict: a misspelt one is an error. */
export const RoutingSettings = z.strictObject({
  /** `order`: as the vendors are listed. */
  policy: z._default(RoutingPolicy, "order"),
  /** Another order or policy for some pairs or contents; the first rule that fits decides. */
  pairs: z._default(
    z
      .array(
        z.strictObject({
          pair: PairRule,
          /** Absent: for every kind of content. */
          contentTypes: z.optional(z.array(ContentType).check(z.minLength(1), z.maxLength(3))),
          policy: z.optional(RoutingPolicy),
          /** Only these, in this order. */
          vendors: z.optional(z.array(VendorId).check(z.minLength(1), z.maxLength(20))),
        }),
      )
      .check(z.maxLength(200)),
    [],
  ),
  /** Where text may be translated. Absent: anywhere. */
  regions: z.optional(z.array(Region).check(z.minLength(1), z.maxLength(4))),
  /** Price of a million characters, in any one currency, for the policy `price`. */
  prices: z._default(z.record(VendorId, z.number().check(z.nonnegative())), {}),
  /** Characters a vendor may be sent on one day (UTC). */
  dailyCharacters: z._default(z.record(VendorId, z.int().check(z.nonnegative())), {}),
  /** A second vendor of no weaker privacy is asked when the first is slow, in chats only. It costs twice and shows the text to two. */
  hedge: z.optional(
    z.strictObject({
      /** Milliseconds. Absent: the first vendor's own 95th percentile. */
      after: z.optional(z.int().check(z.minimum(100), z.maximum(10_000))),
    }),
  ),
  /** Words of the customer's products: said to vendors that take a glossary in the request, and used alone where a paragraph is nothing else. */
  terms: z._default(
    z.array(z.strictObject({ pair: PairRule, source: Word, target: Word })).check(z.maxLength(2_000)),
    [],
  ),
});
export type RoutingSettings = z.infer<typeof RoutingSettings>;
