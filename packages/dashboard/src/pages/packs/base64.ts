/** Bytes that are handed to `fromCharCode` at once: browsers bound the number of arguments. */
const STRETCH = 0x8000;

/** Base64 (RFC 4648) of bytes. */
export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += STRETCH)
    binary += String.fromCharCode(...bytes.subarray(from, from + STRETCH));
  return btoa(binary);
}
