import { createSocket } from "node:dgram";
import { once } from "node:events";

export interface SipMessage {
  /** Of a response, its status; undefined for a request. */
  readonly status: number | undefined;
  /** Of a request, its method; of a response, the method that it answers. */
  readonly method: string;
  readonly body: string;
  /** The first value of a header, without regard to case. */
  header(name: string): string;
  /** All lines of a header as they came, name included. */
  lines(name: string): readonly string[];
}

/** Parses a SIP message (RFC 3261, section 7); undefined for keep-alives and garbage. */
export function parseSip(text: string): SipMessage | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...rest] = text.slice(0, end).split("\r\n");
  const lines = (name: string) =>
    rest.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const header = (name: string) =>
    lines(name)[0]
      ?.slice(name.length + 1)
      .trim() ?? "";
  const status = first.startsWith("SIP/2.0 ") ? Number(first.slice(8, 11)) : undefined;
  const method = status === undefined ? (first.split(" ")[0] ?? "") : (header("CSeq").split(/\s+/)[1] ?? "");
  return { status, method, body: text.slice(end + 4), header, lines };
}

/** Makes a message; Content-Length is added. */
export function formatSip(first: string, headers: readonly string[], body = ""): string {
  const type = body === "" ? [] : ["Content-Type: application/sdp"];
  return [first, ...headers, ...type, `Content-Length: ${Buffer.byteLength(body)}`, "", body].join("\r\n");
}

export interface SipSocket {
  readonly port: number;
  send(text: string, port: number): void;
  close(): void;
}

/** A UDP socket for signalling on the loopback. */
export async function openSipSocket(
  port: number,
  receive: (message: SipMessage, from: number) => void,
): Promise<SipSocket> {
  const socket = createSocket("udp4");
  socket.bind(port, "127.0.0.1");
  await once(socket, "listening");
  socket.on("message", (data, from) => {
    const message = parseSip(data.toString());
    if (message !== undefined) receive(message, from.port);
  });
  let open = true;
  return {
    port: socket.address().port,
    send: (text, to) => void (open && socket.send(text, to, "127.0.0.1")),
    close() {
      if (!open) return;
      open = false;
      socket.close();
    },
  };
}

/** An offer or answer of µ-law with telephone events (RFC 4733) on payload type 101. */
export function makeSdp(
  port: number,
  version: number,
  direction: "sendrecv" | "sendonly" = "sendrecv",
): string {
  return [
    "v=0",
    `o=- 1 ${version} IN IP4 127.0.0.1`,
    "s=-",
    "c=IN IP4 127.0.0.1",
    "t=0 0",
    `m=audio ${port} RTP/AVP 0 101`,
    "a=rtpmap:0 PCMU/8000",
    "a=rtpmap:101 telephone-event/8000",
    "a=fmtp:101 0-16",
    "a=ptime:20",
    `a=${direction}`,
    "",
  ].join("\r\n");
}

/** Where the other side wants its media. */
export function mediaPort(sdp: string): number | undefined {
  const port = /^m=audio (\d+) /m.exec(sdp)?.[1];
  return port === undefined ? undefined : Number(port);
}
