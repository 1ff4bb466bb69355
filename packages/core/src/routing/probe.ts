import { asSafeText, type SafeText } from "../pseudonymize/pseudonym.ts";

/** What a vendor is asked to translate when nobody's text should be risked: written by us, names nobody, has a pseudonym to keep. */
export const PROBE: SafeText = asSafeText(
  "Thank you for your message. We will write to ⟦PERSON 1⟧ as soon as we know more.",
);
