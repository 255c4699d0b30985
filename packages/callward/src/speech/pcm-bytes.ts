/** Samples as little-endian bytes, the order of every protocol here; the machine's own order on all that Node runs on. */
export function bytesOf(audio: Int16Array): Uint8Array {
  return new Uint8Array(audio.buffer, audio.byteOffset, audio.byteLength);
}

/** Copies little-endian bytes into samples; a half sample at the end is left out. */
export function samplesOf(bytes: Uint8Array): Int16Array {
  const audio = new Int16Array(bytes.byteLength >> 1);
  new Uint8Array(audio.buffer).set(bytes.subarray(0, audio.byteLength));
  return audio;
}
