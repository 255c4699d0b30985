import { CallwardError } from "../../errors.ts";
import { fromBase64, toBase64 } from "../../learning/bytes.ts";
import { type ConvolutionArrays, fitsItself } from "../../learning/convolution.ts";
import type { Bytes } from "../../learning/eight-bits.ts";
import { shippedWordClasses } from "../../learning/word-classes.ts";
import { shippedWordVectors } from "../../learning/word-vectors.ts";
import type { IntentCalibration, TrainedIntents } from "./intent-model.ts";

const FORMAT = "callward-intents-2";

/** A model in a file: JSON, with its arrays as little-endian bytes in base64. */
interface IntentFile {
  readonly format: typeof FORMAT;
  readonly version: string;
  /** The word classes that its features are made with; another version reads other features. */
  readonly classes: string;
  readonly labels: readonly string[];
  readonly calibration: IntentCalibration;
  readonly scale: number;
  readonly hashes: string;
  readonly idf: string;
  /** Entries of each feature, 16 bits. */
  readonly counts: string;
  /** Labels of the entries: 8 bits where there are at most 256, else 16. */
  readonly entries: string;
  readonly weights: string;
  readonly bias: string;
  /** The word vectors that the networks began with; other ones would not fit their filters. */
  readonly vectors: string;
  readonly networks: readonly NetworkInFile[];
}

/** A network: bytes and their units, the rest as 32-bit numbers. */
interface NetworkInFile {
  readonly filters: number;
  readonly hashes: string;
  readonly words: PackedBytes;
  readonly kernel: PackedBytes;
  readonly bias: string;
  readonly output: PackedBytes;
  readonly outputBias: string;
}

interface PackedBytes {
  readonly scale: number;
  readonly values: string;
}

/** Writes a model as text. What it was trained on is not in it: only hashes and numbers. */
export function writeIntentModel({ version, labels, calibration, arrays, networks }: TrainedIntents): string {
  const { starts } = arrays;
  const counts = new Uint16Array(arrays.hashes.length).map(
    (_, feature) => (starts[feature + 1] ?? 0) - (starts[feature] ?? 0),
  );
  const file: IntentFile = {
    format: FORMAT,
    version,
    classes: shippedWordClasses().version,
    labels,
    calibration,
    scale: arrays.scale,
    hashes: toBase64(arrays.hashes),
    idf: toBase64(arrays.idf),
    counts: toBase64(counts),
    entries: toBase64(labels.length <= 256 ? Uint8Array.from(arrays.labels) : arrays.labels),
    weights: toBase64(arrays.weights),
    bias: toBase64(arrays.bias),
    vectors: shippedWordVectors().version,
    networks: networks.map(packNetwork),
  };
  return JSON.stringify(file);
}

/** Reads what `writeIntentModel` wrote. Throws INTENT_MODEL_INVALID for anything else. */
export function readIntentModel(text: string): TrainedIntents {
  const file = parse(text);
  const counts = new Uint16Array(unpack(file.counts));
  const hashes = new Int32Array(unpack(file.hashes));
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, feature) => {
    starts[feature + 1] = (starts[feature] ?? 0) + count;
  });
  const labels =
    file.labels.length <= 256
      ? Uint16Array.from(fromBase64(file.entries))
      : new Uint16Array(unpack(file.entries));
  const weights = new Int8Array(unpack(file.weights));
  const bias = new Float32Array(unpack(file.bias));
  const idf = new Float32Array(unpack(file.idf));
  const entries = starts[counts.length] ?? 0;
  if (
    hashes.length !== counts.length ||
    idf.length !== counts.length ||
    labels.length !== entries ||
    weights.length !== entries ||
    bias.length !== file.labels.length ||
    labels.some((label) => label >= bias.length)
  )
    throw invalid("its arrays do not fit each other");
  return {
    version: file.version,
    labels: file.labels,
    calibration: file.calibration,
    arrays: {
      classes: file.labels.length,
      hashes,
      idf,
      starts,
      labels,
      weights,
      scale: file.scale,
      bias,
    },
    networks: file.networks.map((network) => unpackNetwork(network, bias.length)),
    known: new Map(),
  };
}

function parse(text: string): IntentFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid("it is no JSON");
  }
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== FORMAT)
    throw invalid(`its format is not "${FORMAT}"`);
  // The format names the fields; lengths are checked where they are unpacked.
  const file = value as IntentFile;
  const classes = shippedWordClasses().version;
  if (file.classes !== classes)
    throw invalid(`it was trained with word classes ${file.classes}, these are ${classes}`);
  if (!Array.isArray(file.networks)) throw invalid("it has no list of networks");
  const vectors = shippedWordVectors().version;
  if (file.vectors !== vectors)
    throw invalid(`it was trained with word vectors ${file.vectors}, these are ${vectors}`);
  return file;
}

function packNetwork(network: ConvolutionArrays): NetworkInFile {
  return {
    filters: network.filters,
    hashes: toBase64(network.hashes),
    words: packBytes(network.vectors),
    kernel: packBytes(network.kernel),
    bias: toBase64(network.bias),
    output: packBytes(network.output),
    outputBias: toBase64(network.outputBias),
  };
}

function unpackNetwork(file: NetworkInFile, classes: number): ConvolutionArrays {
  const network: ConvolutionArrays = {
    classes,
    filters: file.filters,
    hashes: new Int32Array(unpack(file.hashes)),
    vectors: unpackBytes(file.words),
    kernel: unpackBytes(file.kernel),
    bias: new Float32Array(unpack(file.bias)),
    output: unpackBytes(file.output),
    outputBias: new Float32Array(unpack(file.outputBias)),
  };
  if (!fitsItself(network)) throw invalid("the arrays of a network do not fit each other");
  return network;
}

function packBytes({ scale, values }: Bytes): PackedBytes {
  return { scale, values: toBase64(values) };
}

function unpackBytes({ scale, values }: PackedBytes): Bytes {
  return { scale, values: new Int8Array(unpack(values)) };
}

function invalid(why: string): CallwardError {
  return new CallwardError("INTENT_MODEL_INVALID", { why });
}

function unpack(text: string): ArrayBuffer {
  return fromBase64(text).buffer as ArrayBuffer;
}
