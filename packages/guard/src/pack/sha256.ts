/** Round constants of SHA-256 (FIPS 180-4 §4.2.2): the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K = new Uint32Array(64);
/** Initial hash (§5.3.3): the same of the square roots of the first eight primes. */
const H = new Uint32Array(8);
{
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  let prime = 2;
  for (let count = 0; count < 64; prime += 1) {
    let composite = false;
    for (let factor = 2; factor * factor <= prime; factor += 1) if (prime % factor === 0) composite = true;
    if (composite) continue;
    if (count < 8) H[count] = fraction(Math.sqrt(prime));
    K[count] = fraction(Math.cbrt(prime));
    count += 1;
  }
}

const rotate = (value: number, bits: number) => (value >>> bits) | (value << (32 - bits));

/** SHA-256 of the UTF-8 bytes of a text, in hex. In plain JavaScript, because the guard runs where no node:crypto is. */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text);
  const padded = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  const hash = H.slice();
  const w = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(offset + 4 * t);
    for (let t = 16; t < 64; t += 1) {
      const [w15 = 0, w2 = 0, w16 = 0, w7 = 0] = [w[t - 15], w[t - 2], w[t - 16], w[t - 7]];
      const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
      const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
      w[t] = w16 + s0 + w7 + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let t = 0; t < 64; t += 1) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (w[t] ?? 0)) >>> 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      hash[index] = (hash[index] ?? 0) + value;
    });
  }
  return [...hash].map((value) => value.toString(16).padStart(8, "0")).join("");
}
