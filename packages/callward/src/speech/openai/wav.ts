import { bytesFromPcm16 } from "@callward/audio";

/** A WAV file of PCM16 mono (RIFF WAVE, format 1), as one that transcribes expects its audio. */
export function wavFile(audio: Int16Array, sampleRate: number): Blob {
  const header = new DataView(new ArrayBuffer(44));
  const ascii = (at: number, text: string) => {
    for (const [index, char] of [...text].entries()) header.setUint8(at + index, char.charCodeAt(0));
  };
  ascii(0, "RIFF");
  header.setUint32(4, 36 + audio.byteLength, true);
  ascii(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  ascii(36, "data");
  header.setUint32(40, audio.byteLength, true);
  return new Blob([header.buffer, new Uint8Array(bytesFromPcm16(audio)).buffer], { type: "audio/wav" });
}
