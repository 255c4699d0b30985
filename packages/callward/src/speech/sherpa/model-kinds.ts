/** The kinds of models that sherpa-onnx runs for us. */
export type HearingKind = "parakeet-tdt" | "streaming-transducer";
export type VoiceKind = "kokoro" | "vits";
export type ModelKind = HearingKind | VoiceKind;

/** One file of a model's folder. */
interface NeededFile {
  /** How the file may be named: whole names, or a beginning and an ending around a release's own words. */
  readonly name: RegExp;
  /** What the operator is told when it is missing. */
  readonly called: string;
  readonly optional?: true;
  /** Keys of the ONNX metadata without which sherpa-onnx ends its process instead of throwing. */
  readonly metadata?: readonly string[];
}

/** A part of a model, as sherpa's configuration names it, and the file that holds it. */
export type ModelFiles = Readonly<Record<string, string>>;

/**
 * What each kind of folder holds, under the names of the bundles that the sherpa-onnx project publishes. Smaller
 * (`int8`) files come first where a bundle has both. The metadata keys are those that sherpa-onnx 1.13 reads without a
 * default when it opens the file.
 */
export const NEEDED_FILES: Readonly<Record<ModelKind, Readonly<Record<string, NeededFile>>>> = {
  "parakeet-tdt": {
    encoder: {
      name: /^encoder.*\.onnx$/,
      called: "encoder.int8.onnx",
      metadata: ["vocab_size", "subsampling_factor", "normalize_type", "pred_rnn_layers", "pred_hidden"],
    },
    decoder: { name: /^decoder.*\.onnx$/, called: "decoder.int8.onnx", metadata: [] },
    joiner: { name: /^joiner.*\.onnx$/, called: "joiner.int8.onnx", metadata: [] },
    tokens: { name: /^tokens\.txt$/, called: "tokens.txt" },
  },
  "streaming-transducer": {
    encoder: {
      name: /^encoder.*\.onnx$/,
      called: "encoder.onnx",
      metadata: ["model_type", "T", "decode_chunk_len"],
    },
    decoder: { name: /^decoder.*\.onnx$/, called: "decoder.onnx", metadata: ["vocab_size", "context_size"] },
    joiner: { name: /^joiner.*\.onnx$/, called: "joiner.onnx", metadata: ["joiner_dim"] },
    tokens: { name: /^tokens\.txt$/, called: "tokens.txt" },
  },
  kokoro: {
    model: {
      name: /^model.*\.onnx$/,
      called: "model.onnx",
      metadata: ["sample_rate", "n_speakers", "has_espeak", "style_dim"],
    },
    voices: { name: /^voices\.bin$/, called: "voices.bin" },
    tokens: { name: /^tokens\.txt$/, called: "tokens.txt" },
    dataDir: { name: /^espeak-ng-data$/, called: "espeak-ng-data" },
  },
  vits: {
    model: {
      name: /^(?!MODEL_CARD).*\.onnx$/,
      called: "model.onnx",
      metadata: ["sample_rate", "n_speakers", "language", "comment"],
    },
    tokens: { name: /^tokens\.txt$/, called: "tokens.txt" },
    lexicon: { name: /^lexicon\.txt$/, called: "lexicon.txt", optional: true },
    dataDir: { name: /^espeak-ng-data$/, called: "espeak-ng-data", optional: true },
  },
};

/** Values of `model_type` of streaming transducers that sherpa-onnx knows; it crashes on others. */
export const STREAMING_TYPES: readonly string[] = [
  "conformer",
  "ebranchformer",
  "lstm",
  "zipformer",
  "zipformer2",
];
