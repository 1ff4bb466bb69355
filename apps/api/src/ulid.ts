/** Crockford's base 32. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A ULID whose time is cut to the minute, as everything that is kept of a job: sorted by minute, and in a minute by chance.
 *
 * @param milliseconds Since 1970. @param bytes Ten random ones.
 */
export function makeJobId(milliseconds: number, bytes: Uint8Array): string {
  let id = encodeTime(Math.floor(milliseconds / 60_000) * 60_000);
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

/** The lowest id of that millisecond: ids from one to another are the rows of a time. */
export const firstIdAt = (milliseconds: number): string => encodeTime(milliseconds).padEnd(26, "0");

/** Milliseconds since 1970 that an id was made at, cut to the minute. */
export const timeOf = (id: string): number =>
  Array.from(id.slice(0, 10)).reduce((time, character) => time * 32 + ALPHABET.indexOf(character), 0);

function encodeTime(milliseconds: number): string {
  let time = milliseconds;
  let text = "";
  for (let position = 0; position < 10; position += 1) {
    text = ALPHABET.charAt(time % 32) + text;
    time = Math.floor(time / 32);
  }
  return text;
}
