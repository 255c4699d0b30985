import { AudioError } from "./audio-error.ts";
import { A_LAW, MU_LAW } from "./g711.ts";
import { bytesFromPcm16, pcm16FromBytes } from "./pcm.ts";

/** A sound of one channel. */
export interface Sound {
  /** Samples a second, 1,000 to 384,000. */
  readonly sampleRate: number;
  readonly samples: Int16Array;
}

/** Which channel of a file with two: one leg of a recorded call, or the mean of both. */
export type Channel = "left" | "right" | "mean";

/** Format tags of Microsoft's mmreg.h. */
const FORMAT = { pcm: 1, aLaw: 6, muLaw: 7, extensible: 0xfffe } as const;

/** The 14 bytes that follow the format tag in the subformat GUID of an extensible header (KSDATAFORMAT_SUBTYPE_…). */
const SUBFORMAT_TAIL = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];

/** Rates outside are a damaged header or a trap: a header alone must not ask for hours of resampling. */
const RATES = { least: 1_000, most: 384_000 } as const;

interface Format {
  readonly tag: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: number;
}

/**
 * Reads a RIFF/WAVE file of PCM16 or G.711, plain or extensible, with one or two channels. Chunks may come in any
 * order, unknown ones are passed over; data that ends early, as in a recording cut off, is taken as far as it goes.
 * Throws AudioError for anything else, whatever the bytes.
 */
export function readWav(bytes: Uint8Array, channel: Channel = "mean"): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tagAt(view, 0) !== "RIFF" || tagAt(view, 8) !== "WAVE")
    throw new AudioError("it is not a RIFF/WAVE file");
  let format: Format | undefined;
  let data: Uint8Array | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const body = bytes.subarray(at + 8, at + 8 + size);
    const tag = tagAt(view, at);
    if (tag === "fmt " && format === undefined) format = readFormat(body);
    if (tag === "data" && data === undefined) data = body;
    // A chunk of odd size is followed by one byte of padding.
    at += 8 + size + (size & 1);
  }
  if (format === undefined) throw new AudioError("it has no format chunk");
  if (data === undefined) throw new AudioError("it has no data chunk");
  return {
    sampleRate: format.sampleRate,
    samples: oneChannel(decode(data, format), format.channels, channel),
  };
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function readFormat(body: Uint8Array): Format {
  if (body.length < 16) throw new AudioError("its format chunk is cut short");
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const format = {
    tag: view.getUint16(0, true),
    channels: view.getUint16(2, true),
    sampleRate: view.getUint32(4, true),
    bits: view.getUint16(14, true),
  };
  if (format.tag === FORMAT.extensible) {
    if (body.length < 40 || SUBFORMAT_TAIL.some((byte, index) => body[26 + index] !== byte))
      throw new AudioError("its extensible format is unknown");
    format.tag = view.getUint16(24, true);
  }
  if (format.channels !== 1 && format.channels !== 2)
    throw new AudioError(`it has ${format.channels} channels, and one or two are read`);
  if (format.sampleRate < RATES.least || format.sampleRate > RATES.most)
    throw new AudioError(`its rate of ${format.sampleRate} Hz is outside ${RATES.least} to ${RATES.most}`);
  return format;
}

/** All samples of the data chunk, channels interleaved. */
function decode(data: Uint8Array, { tag, bits }: Format): Int16Array {
  if (tag === FORMAT.pcm && bits === 16) return pcm16FromBytes(data, "little");
  if (tag === FORMAT.muLaw && bits === 8) return MU_LAW.decode(data);
  if (tag === FORMAT.aLaw && bits === 8) return A_LAW.decode(data);
  throw new AudioError(`its coding (format ${tag}, ${bits} bits) is neither PCM16 nor G.711`);
}

function oneChannel(interleaved: Int16Array, channels: number, channel: Channel): Int16Array {
  if (channels === 1) return interleaved;
  const samples = new Int16Array(interleaved.length >> 1);
  for (let index = 0; index < samples.length; index += 1) {
    const left = interleaved[2 * index] ?? 0;
    const right = interleaved[2 * index + 1] ?? 0;
    samples[index] = channel === "left" ? left : channel === "right" ? right : (left + right) >> 1;
  }
  return samples;
}

/** Sizes of the two codings that `writeWav` knows, as they stand in the header. */
const CODINGS = {
  pcm16: { tag: FORMAT.pcm, bytes: 2, encode: (samples: Int16Array) => bytesFromPcm16(samples, "little") },
  "mu-law": { tag: FORMAT.muLaw, bytes: 1, encode: (samples: Int16Array) => MU_LAW.encode(samples) },
  "a-law": { tag: FORMAT.aLaw, bytes: 1, encode: (samples: Int16Array) => A_LAW.encode(samples) },
} as const;

/** A WAV file of one channel, in PCM16 unless told otherwise. Rates are whole numbers of Hz. */
export function writeWav({ sampleRate, samples }: Sound, coding: keyof typeof CODINGS = "pcm16"): Uint8Array {
  const { tag, bytes, encode } = CODINGS[coding];
  const data = encode(samples);
  const padding = data.length & 1;
  // A coding other than PCM has an extension size (here 0) and a fact chunk with the number of samples.
  const formatSize = tag === FORMAT.pcm ? 16 : 18;
  const factSize = tag === FORMAT.pcm ? 0 : 12;
  const dataAt = 20 + formatSize + factSize;
  const file = new Uint8Array(dataAt + 8 + data.length + padding);
  const view = new DataView(file.buffer);
  const chunk = (at: number, name: string, size: number) => {
    for (let index = 0; index < 4; index += 1) file[at + index] = name.charCodeAt(index);
    view.setUint32(at + 4, size, true);
  };
  chunk(0, "RIFF", file.length - 8);
  for (let index = 0; index < 4; index += 1) file[8 + index] = "WAVE".charCodeAt(index);
  chunk(12, "fmt ", formatSize);
  view.setUint16(20, tag, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * bytes, true);
  view.setUint16(32, bytes, true);
  view.setUint16(34, bytes * 8, true);
  if (factSize > 0) {
    chunk(20 + formatSize, "fact", 4);
    view.setUint32(28 + formatSize, samples.length, true);
  }
  chunk(dataAt, "data", data.length);
  file.set(data, dataAt + 8);
  return file;
}
