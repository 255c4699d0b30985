/**
 * The payload of one telephone event packet (RFC 4733, 2.3). A key is told by several packets of one RTP timestamp,
 * the last three of them with `end`: a receiver tells keys apart by that timestamp, not by packets.
 */
export interface TelephoneEvent {
  /** The key: 0–9, *, #, A–D. */
  readonly digit: string;
  /** The key was let go. */
  readonly end: boolean;
  /** Power of the tone in -dBm0, 0 to 63: 10 is a usual value, more is fainter. */
  readonly volume: number;
  /** How long the key was held so far, in samples of the payload's clock, 0 to 65,535. */
  readonly duration: number;
}

/** Keys by their event code, 0 to 15 (RFC 4733, table 3). */
const DIGITS = "0123456789*#ABCD";

/** Reads an event; undefined for other events than keys (flash, fax tones) and for anything that is no event. */
export function parseTelephoneEvent(payload: Uint8Array): TelephoneEvent | undefined {
  const [code = 0, flags = 0, high = 0, low = 0] = payload;
  const digit = DIGITS[code];
  if (payload.length < 4 || digit === undefined) return undefined;
  return { digit, end: (flags & 0x80) !== 0, volume: flags & 0x3f, duration: (high << 8) | low };
}

/** The four bytes of an event; undefined if `digit` is no key. Volume and duration are held to their fields' range. */
export function buildTelephoneEvent({
  digit,
  end,
  volume,
  duration,
}: TelephoneEvent): Uint8Array | undefined {
  const code = digit.length === 1 ? DIGITS.indexOf(digit) : -1;
  if (code < 0) return undefined;
  const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  const held = within(duration, 0xffff);
  return Uint8Array.of(code, (end ? 0x80 : 0) | within(volume, 0x3f), held >> 8, held & 0xff);
}
