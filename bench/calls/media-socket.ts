import { connect, type Socket } from "node:net";

/**
 * The PBX's end of a media WebSocket (RFC 6455), as lean as it can be: the load generator must not be what the
 * bench measures.
 */
export interface MediaSocket {
  /** Sends 20 ms of little-endian PCM16 that were masked by `maskSamples`. The bytes are kept: give fresh ones. */
  sendFrame(message: Buffer): void;
  sendText(text: string): void;
  /** Bytes that the other side has not taken yet. */
  readonly waiting: number;
  close(): void;
}

export interface MediaListener {
  readonly open: () => void;
  readonly text: (text: string) => void;
  /** Valid during the call only. */
  readonly binary: (bytes: Buffer) => void;
  readonly closed: () => void;
}

/** Bytes before the samples of a frame's message: RFC 6455's header of a masked message of 126 bytes and more. */
export const MESSAGE_HEADER = 8;
/**
 * The mask must not be zero, or the server would be spared the unmasking; it spares the low bytes of samples, so that
 * stamps are written into masked frames.
 */
const MASK = [0x00, 0x5a, 0x00, 0xa5] as const;
const BINARY = 0x82;
const TEXT = 0x81;
const MASKED = 0x80;

/** A message for `samples`, masked. */
export function maskedMessage(samples: Int16Array): Buffer {
  const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  return message(BINARY, bytes);
}

function message(kind: number, bytes: Buffer): Buffer {
  const long = bytes.length > 125;
  const header = long
    ? [kind, MASKED | 126, bytes.length >> 8, bytes.length & 0xff]
    : [kind, MASKED | bytes.length];
  const masked = Buffer.from(bytes);
  for (let at = 0; at < masked.length; at += 1) masked[at] = (masked[at] ?? 0) ^ (MASK[at % 4] ?? 0);
  return Buffer.concat([Buffer.from([...header, ...MASK]), masked]);
}

export function openMediaSocket(
  to: { readonly port: number; readonly path: string; readonly authorization: string },
  listener: MediaListener,
): MediaSocket {
  const socket = connect(to.port, "127.0.0.1");
  const read = createReader(socket, listener);
  socket.setNoDelay(true);
  socket.on("connect", () => {
    socket.write(
      `GET ${to.path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" +
        `Sec-WebSocket-Protocol: media\r\nAuthorization: ${to.authorization}\r\n\r\n`,
    );
  });
  socket.on("data", read);
  socket.on("error", () => socket.destroy());
  socket.on("close", listener.closed);
  return {
    sendFrame: (bytes) => void socket.write(bytes),
    sendText: (text) => void socket.write(message(TEXT, Buffer.from(text))),
    get waiting() {
      return socket.writableLength;
    },
    close: () => socket.destroy(),
  };
}

/** Reads the handshake's answer, then the server's messages, which have no mask. */
function createReader(socket: Socket, listener: MediaListener): (data: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let shaken = false;

  function shake(): boolean {
    const end = rest.indexOf("\r\n\r\n");
    if (end === -1) return false;
    if (!rest.subarray(0, end).toString().startsWith("HTTP/1.1 101")) {
      socket.destroy();
      return false;
    }
    rest = rest.subarray(end + 4);
    shaken = true;
    listener.open();
    return true;
  }

  /** Takes one message off the rest; false where none is whole. */
  function next(): boolean {
    if (rest.length < 2) return false;
    const kind = rest[0] ?? 0;
    let length = (rest[1] ?? 0) & 0x7f;
    let at = 2;
    if (length === 126) {
      if (rest.length < 4) return false;
      length = rest.readUInt16BE(2);
      at = 4;
    } else if (length === 127) {
      if (rest.length < 10) return false;
      length = Number(rest.readBigUInt64BE(2));
      at = 10;
    }
    if (rest.length < at + length) return false;
    const body = rest.subarray(at, at + length);
    rest = rest.subarray(at + length);
    if (kind === TEXT) listener.text(body.toString());
    else if (kind === BINARY) listener.binary(body);
    return true;
  }

  return (data) => {
    rest = rest.length === 0 ? data : Buffer.concat([rest, data]);
    if (!shaken && !shake()) return;
    while (next());
  };
}
