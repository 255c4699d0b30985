/** What a line tells the call on it. */
export type LineEvent =
  /** Audio from the caller: PCM16 mono at the line's rate. Valid during the call of the listener only. */
  | { readonly type: "audio"; readonly frame: Int16Array }
  /** A key of the caller's phone, told once for each press. */
  | { readonly type: "key"; readonly digit: string }
  /** Everything played before this mark has been heard by the caller. */
  | { readonly type: "mark"; readonly id: number }
  /** The caller is gone. Nothing comes after it. */
  | { readonly type: "hangup" }
  /** Sound cannot pass any more, but the caller may still be there: the call must go to a person. */
  | { readonly type: "lost" };

/**
 * A caller that can be heard and spoken to: a phone call, or a browser's microphone and speaker. One owner each: the
 * call in sound. After `transfer`, `hangup` or a `hangup` event, every method is a no-op.
 */
export interface AudioLine {
  /** Rate of the PCM in both directions, in Hz. */
  readonly sampleRate: 8_000 | 16_000;
  /** What the network claims about the caller. Never trusted for access: anybody can set it. */
  readonly claims: { readonly callerNumber?: string };
  /** Sets the one listener; events that came before are delivered at once, in order. */
  listen(listener: (event: LineEvent) => void): void;
  /**
   * Adds PCM16 mono to what the caller hears. Any length; the line paces it and the array may be reused at once.
   * A line queues up to two minutes; what is beyond is dropped from the end and counted.
   */
  play(audio: Int16Array): void;
  /** Asks for a `mark` event once everything played so far was heard. Marks that a flush overtakes never come. */
  mark(id: number): void;
  /** How much of what was played has not reached the caller yet, in milliseconds. */
  queuedMs(): number;
  /** Drops what was played and not heard yet: the caller hears silence within one or two frames. */
  flush(): void;
  /** Sends digits to the other side as telephone events. */
  sendKeys(digits: string): void;
  /**
   * Hands the caller to a person: a place of the pack, checked against the operator's list, never a model's words.
   * `warm` asks the person to accept by key 1 first. Resolves when the caller has left us. Throws TRANSFER_FAILED;
   * the caller is then still on the line.
   */
  transfer(place: TransferPlace): Promise<void>;
  /** Ends the call. Idempotent. */
  hangup(): Promise<void>;
}

export interface TransferPlace {
  /** The pack's name of the target, such as `front_desk`. */
  readonly target: string;
  /** The pack's extension of the target. */
  readonly extension: string;
  readonly warm?: boolean;
}
