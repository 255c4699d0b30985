/** The samples' own bytes. PCM16 goes over Asterisk's sockets little-endian, as every machine that runs Node has it. */
export function bytesOf(samples: Int16Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

/**
 * Reads little-endian PCM16. Valid until the bytes change or the next message is read: the samples are laid over the bytes
 * where that can be, else copied into one array that is used again and again and grows with the longest message.
 */
export function createPcmReader(): (bytes: Uint8Array) => Int16Array {
  let samples = new Int16Array(0);
  return (bytes) => {
    const count = bytes.length >> 1;
    // No Int16Array can begin at an odd address.
    if (bytes.byteOffset % 2 === 0 && bytes.buffer instanceof ArrayBuffer)
      return new Int16Array(bytes.buffer, bytes.byteOffset, count);
    if (samples.length < count) samples = new Int16Array(count);
    bytesOf(samples).set(bytes.subarray(0, count * 2));
    return samples.subarray(0, count);
  };
}
