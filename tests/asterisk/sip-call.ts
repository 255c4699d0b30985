import type { RtpStream } from "./rtp-stream.ts";

/** How a call ended: who ended it, when, and the `Reason` header (RFC 3326) if one was given. */
export interface CallEnd {
  readonly by: "us" | "them";
  readonly at: number;
  readonly reason: string;
}

/** One call of a phone: its media (see `RtpStream`) and its signalling. */
export interface SipCall extends Omit<RtpStream, "close" | "sendTo" | "port"> {
  /** Provisional statuses so far (180 ringing, 183 early media). */
  readonly progress: readonly number[];
  /** Resolves with the time of the answer; rejects with `SIP 486` and the like. */
  readonly answered: Promise<number>;
  readonly ended: Promise<CallEnd>;
  /** Re-INVITEs and UPDATEs that the other side sent. */
  readonly changes: () => number;
  /** Renegotiates the media within the call, as a phone does for hold (`sendonly`) and its end. */
  reinvite(direction?: "sendrecv" | "sendonly"): Promise<void>;
  /** Hangs up, at whatever stage the call is. Idempotent. */
  bye(): Promise<CallEnd>;
  /** Gives up before the answer; hangs up when the answer was faster. */
  cancel(): Promise<CallEnd>;
  /** Is gone without a word: no BYE, no audio. */
  vanish(): void;
}
