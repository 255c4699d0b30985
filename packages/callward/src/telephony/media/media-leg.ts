import type { RestOptions } from "../ari/rest.ts";

/** What a media leg tells the line that owns it. */
export type LegEvent =
  /** PCM16 mono at 8 kHz. Valid during the call of the listener only. */
  | { readonly type: "audio"; readonly frame: Int16Array }
  /** A key as the media path saw it; the signalling sees it too. */
  | { readonly type: "key"; readonly digit: string }
  | { readonly type: "mark"; readonly id: number }
  /** The leg is gone; nothing comes after it. */
  | { readonly type: "closed" };

/** The sound of one call, both ways, at 8 kHz. One owner: the line. */
export interface MediaLeg {
  /** As AudioLine.play. Returns how many samples did not fit and were dropped. */
  play(audio: Int16Array): number;
  mark(id: number): void;
  /** Milliseconds played and not yet heard. */
  queuedMs(): number;
  flush(): void;
  /** Idempotent. Gives no `closed` event. */
  close(): void;
}

/** A leg whose channel Asterisk has not made yet. */
export interface PreparedLeg {
  /** The query of `POST /channels/externalMedia`, without `app` and `channelId`. */
  readonly query: NonNullable<RestOptions["query"]>;
  /**
   * Joins the channel that Asterisk has made; `variables` are its channel variables. Resolves when sound can pass.
   * Throws TELEPHONY_REFUSED or TELEPHONY_UNAVAILABLE.
   */
  connect(variables: Readonly<Record<string, string>>, deadlineMs: number): Promise<MediaLeg>;
  /** Gives up. Idempotent; a leg already connected is closed. */
  cancel(): void;
}

/** One way to carry sound between Asterisk and this process. */
export interface MediaTransport {
  prepare(callId: string, listener: (event: LegEvent) => void): Promise<PreparedLeg>;
  /** Idempotent. */
  close(): Promise<void>;
}

/** Samples in a millisecond at 8 kHz. */
export const SAMPLES_PER_MS = 8;
