/** Crockford's base 32. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A ULID whose time is cut to the minute, as everything that is kept of a job: sorted by minute, and in a minute by chance.
 *
 * @param milliseconds Since 1970. @param bytes Ten random ones.
 */
export function makeJobId(milliseconds: number, bytes: Uint8Array): string {
  let time = Math.floor(milliseconds / 60_000) * 60_000;
  let id = "";
  for (let position = 0; position < 10; position += 1) {
    id = ALPHABET.charAt(time % 32) + id;
    time = Math.floor(time / 32);
  }
  let bits = 0;
  let held = 0;
  for (const byte of bytes.subarray(0, 10)) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      id += ALPHABET.charAt((bits >> held) & 31);
    }
    bits &= (1 << held) - 1;
  }
  return id;
}
