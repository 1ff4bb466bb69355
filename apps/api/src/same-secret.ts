/** Compared by digest and in constant time, so that neither length nor prefix of a secret can be measured (S26). */
export async function isSameSecret(expected: string, given: string): Promise<boolean> {
  const [left, right] = await Promise.all([digest(expected), digest(given)]);
  return crypto.subtle.timingSafeEqual(left, right);
}

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
