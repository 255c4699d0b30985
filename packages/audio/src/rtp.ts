/** One RTP packet (RFC 3550, 5.1). */
export interface RtpPacket {
  /** 0 to 127: 0 is µ-law, 8 A-law (RFC 3551); from 96 on agreed by SDP. */
  readonly payloadType: number;
  /** First packet of a talkspurt (RFC 3551, 4.1). */
  readonly marker: boolean;
  /** 16 bits, one more for each packet, wrapping. */
  readonly sequence: number;
  /** 32 bits, in samples of the payload's clock, wrapping. */
  readonly timestamp: number;
  /** 32 bits that name the sender. */
  readonly ssrc: number;
  /** Contributing sources, at most 15. */
  readonly contributors?: readonly number[];
  /** The header extension: its profile's 16 bits and its data, a multiple of four bytes. */
  readonly extension?: { readonly profile: number; readonly data: Uint8Array };
  readonly payload: Uint8Array;
}

const VERSION = 2;
const FIXED_HEADER = 12;

/**
 * Reads a datagram; undefined if it is no RTP packet of version 2, whatever its bytes. Payload and extension are views
 * into it. RTCP that shares the port (RFC 5761) is not told apart here: its types 200–204 read as payload types 72–76.
 */
export function parseRtp(datagram: Uint8Array): RtpPacket | undefined {
  if (datagram.length < FIXED_HEADER) return undefined;
  const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength);
  const flags = view.getUint8(0);
  if (flags >> 6 !== VERSION) return undefined;
  const count = flags & 0x0f;
  let at = FIXED_HEADER + 4 * count;
  let end = datagram.length;
  if (at > end) return undefined;
  const contributors = Array.from({ length: count }, (_, index) => view.getUint32(FIXED_HEADER + 4 * index));
  let extension: RtpPacket["extension"];
  if (flags & 0x10) {
    if (at + 4 > end) return undefined;
    const dataAt = at + 4;
    const next = dataAt + 4 * view.getUint16(at + 2);
    if (next > end) return undefined;
    extension = { profile: view.getUint16(at), data: datagram.subarray(dataAt, next) };
    at = next;
  }
  if (flags & 0x20) {
    // The last byte counts the padding, itself included.
    const padding = end > at ? view.getUint8(end - 1) : 0;
    if (padding === 0 || at + padding > end) return undefined;
    end -= padding;
  }
  const second = view.getUint8(1);
  return {
    payloadType: second & 0x7f,
    marker: (second & 0x80) !== 0,
    sequence: view.getUint16(2),
    timestamp: view.getUint32(4),
    ssrc: view.getUint32(8),
    ...(count > 0 && { contributors }),
    ...(extension !== undefined && { extension }),
    payload: datagram.subarray(at, end),
  };
}

/** The bytes of a packet, without padding. Numbers are cut to the width of their field, contributors to fifteen. */
export function buildRtp(packet: RtpPacket): Uint8Array {
  const { contributors = [], extension, payload } = packet;
  const count = Math.min(15, contributors.length);
  const words = extension === undefined ? 0 : Math.floor(extension.data.length / 4);
  const extensionAt = FIXED_HEADER + 4 * count;
  const payloadAt = extensionAt + (extension === undefined ? 0 : 4 + 4 * words);
  const datagram = new Uint8Array(payloadAt + payload.length);
  const view = new DataView(datagram.buffer);
  view.setUint8(0, (VERSION << 6) | (extension === undefined ? 0 : 0x10) | count);
  view.setUint8(1, (packet.marker ? 0x80 : 0) | (packet.payloadType & 0x7f));
  view.setUint16(2, packet.sequence);
  view.setUint32(4, packet.timestamp);
  view.setUint32(8, packet.ssrc);
  for (let index = 0; index < count; index += 1)
    view.setUint32(FIXED_HEADER + 4 * index, contributors[index] ?? 0);
  if (extension !== undefined) {
    view.setUint16(extensionAt, extension.profile);
    view.setUint16(extensionAt + 2, words);
    datagram.set(extension.data.subarray(0, 4 * words), extensionAt + 4);
  }
  datagram.set(payload, payloadAt);
  return datagram;
}
