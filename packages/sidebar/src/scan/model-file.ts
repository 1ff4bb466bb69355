/**
 * CRM packages take few types of files: Zendesk refuses `.bin`, Oracle's own packages hold `.json` and no other data. So
 * there the model is one JSON string with a character for each byte. Weights lie around zero; moved by 64 they are mostly
 * ASCII, and the file is hardly larger than the bytes, compressed or not.
 */
const SHIFT = 0x40;
const QUOTE = 0x22;

/** The bytes of `names.bin` as JSON. */
export function packModel(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode((byte + SHIFT) & 0xff);
  return JSON.stringify(text);
}

/** The model's bytes from its file, packed or not. */
export function unpackModel(file: Uint8Array): Uint8Array {
  if (file[0] !== QUOTE) return file;
  const text: unknown = JSON.parse(new TextDecoder().decode(file));
  if (typeof text !== "string") throw new Error("the name model is not one string");
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) - SHIFT;
  return bytes;
}
