/** The samples' own bytes. PCM16 goes over Asterisk's sockets little-endian, as every machine that runs Node has it. */
export function bytesOf(samples: Int16Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** Reads little-endian PCM16 into one array that is used again and again; grows with the longest message. */
export function createPcmReader(): (bytes: Uint8Array) => Int16Array {
  let samples = new Int16Array(0);
  return (bytes) => {
    // A message may begin at an odd address, where no Int16Array can be laid over it.
    const count = bytes.length >> 1;
    if (samples.length < count) samples = new Int16Array(count);
    bytesOf(samples).set(bytes.subarray(0, count * 2));
    return samples.subarray(0, count);
  };
}
