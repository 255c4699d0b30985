/** What the server sends: the page's own reading of it. */
export interface Release {
  readonly id: string;
  readonly text: string;
  readonly origin: "approved" | "inspected" | "replacement";
  readonly line: string | null;
  readonly verdict: {
    readonly id: string;
    readonly verdict: string;
    readonly reasons: readonly string[];
    readonly draft: string | null;
  };
}

export type Output =
  | { readonly type: "say"; readonly release: Release; readonly interruptible: boolean }
  | { readonly type: "stop-speaking" }
  | { readonly type: "transfer"; readonly target: string; readonly label: string; readonly reason: string }
  | { readonly type: "hangup"; readonly reason: string };

export interface Finding {
  readonly rule: string;
  readonly category: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export interface View {
  readonly turn: number;
  readonly input:
    | { readonly type: "heard"; readonly text: string }
    | { readonly type: "key"; readonly digit: string }
    | { readonly type: "silence" | "hangup" };
  readonly action: string | null;
  readonly route: { readonly kind: string } | null;
  readonly heard: {
    readonly normal: string;
    readonly score: number;
    readonly blockAt: number;
    readonly intent: { readonly label: string; readonly confidence: number };
    readonly findings: readonly Finding[];
    readonly checks: readonly {
      readonly check: string;
      readonly version: string;
      readonly outcome: string;
      readonly micros: number;
    }[];
  } | null;
  readonly redacted: string | null;
  readonly passages: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
  readonly decision: {
    readonly action: string;
    readonly decision: string;
    readonly code: string;
    readonly reason: string;
  } | null;
  readonly receipt: { readonly id: string; readonly action: string } | null;
  readonly said: readonly Release[];
  readonly micros: Readonly<Record<string, number>>;
}

export type LineMessage =
  | { readonly type: "output"; readonly output: Output }
  | { readonly type: "turn"; readonly view: View }
  | {
      readonly type: "error";
      readonly problem: { readonly code: string; readonly detail: string; readonly remedy: string };
    };

export type CallInput =
  | { readonly type: "heard"; readonly text: string }
  | { readonly type: "key"; readonly digit: string }
  | { readonly type: "silence" }
  | { readonly type: "hangup" };

/** What runs on a line of sound: engine and version, or "none". */
export interface SoundInfo {
  readonly hearing: string;
  readonly understands: "free" | "closed" | "none";
  readonly voice: string;
}

/** What the server says on the socket of a call in sound; binary messages are PCM16 at 16 kHz. */
export type SoundMessage =
  | LineMessage
  | { readonly type: "ready"; readonly engines: SoundInfo }
  | { readonly type: "flush"; readonly epoch: number }
  | { readonly type: "level"; readonly dbfs: number; readonly voiced: boolean }
  | { readonly type: "partial"; readonly text: string }
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "played"; readonly release: string; readonly portion: number }
  | { readonly type: "over"; readonly how: "transfer" | "hangup" };

export interface PackInfo {
  readonly version: string;
  readonly hash: string;
  readonly business: string;
  readonly model: string;
  /** Null where calls are in text only. */
  readonly sound: SoundInfo | null;
}

export interface Attack {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly text?: string;
  readonly turns?: readonly string[];
  readonly teaches: string;
}
