/** The part of sherpa-onnx-node that is used, as its JavaScript and its addon's source have it; it ships no types. */
export interface SherpaAddon {
  readonly OfflineRecognizer: { createAsync(config: object): Promise<OfflineRecognizer> };
  readonly OnlineRecognizer: new (config: object) => OnlineRecognizer;
  readonly OfflineTts: { createAsync(config: object): Promise<OfflineTts> };
}

export interface Recognised {
  readonly text: string;
  /** Natural logarithms of the tokens' probabilities, from some models. */
  readonly ys_log_probs?: readonly number[];
}

export interface Waveform {
  /** ±1. Must be a Float32Array: the bits of any other typed array are taken for floats. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

export interface OfflineStream {
  acceptWaveform(wave: Waveform): void;
}

export interface OfflineRecognizer {
  createStream(): OfflineStream;
  decodeAsync(stream: OfflineStream): Promise<Recognised>;
}

export interface OnlineStream {
  acceptWaveform(wave: Waveform): void;
  inputFinished(): void;
}

export interface OnlineRecognizer {
  createStream(): OnlineStream;
  isReady(stream: OnlineStream): boolean;
  decode(stream: OnlineStream): void;
  getResult(stream: OnlineStream): Recognised;
}

export interface OfflineTts {
  readonly sampleRate: number;
  generateAsync(request: {
    readonly text: string;
    /** False: the samples are copied, and stay valid after the callback. */
    readonly enableExternalBuffer: false;
    readonly generationConfig: { readonly sid: number; readonly speed: number };
    /** Called with each piece as it is made; a 0 ends the synthesis. */
    readonly onProgress: (piece: { readonly samples: Float32Array }) => 0 | 1;
  }): Promise<{ readonly samples: Float32Array }>;
}
