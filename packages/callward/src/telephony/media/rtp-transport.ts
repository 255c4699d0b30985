import { randomInt } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import {
  A_LAW,
  buildRtp,
  bytesFromPcm16,
  createJitterBuffer,
  FRAME_SAMPLES,
  MU_LAW,
  parseRtp,
  pcm16FromBytes,
} from "@callward/audio";
import { CallwardError } from "@callward/guard";
import type { LegEvent, MediaLeg, MediaTransport } from "./media-leg.ts";
import { createPacedPlayer } from "./paced-player.ts";
import type { Pacer } from "./pacer.ts";

interface Codec {
  decode(payload: Uint8Array): Int16Array;
  encode(pcm: Int16Array): Uint8Array;
}

/**
 * Codecs at 8 kHz by payload type. What arrives decides and not what was asked for: old versions send µ-law for `slin`.
 * Type 10 is Asterisk's for its `slin` (L16, big-endian). Wideband PCM has dynamic types, which Asterisk sends but
 * silently drops on its way in without an SDP: it cannot be used here.
 */
const CODECS: ReadonlyMap<number, Codec> = new Map<number, Codec>([
  [0, MU_LAW],
  [8, A_LAW],
  [
    10,
    {
      decode: (payload: Uint8Array) => pcm16FromBytes(payload, "big"),
      encode: (pcm: Int16Array) => bytesFromPcm16(pcm, "big"),
    },
  ],
]);
/** What is asked for, and sent until something arrives. */
const FIRST = { format: "ulaw", payloadType: 0, codec: MU_LAW };

/** RTP over UDP, for PBXs that have nothing better (Asterisk 16 and later): we pace, and order what arrives. */
export function createRtpTransport(host: string, pacer: Pacer): MediaTransport {
  const sockets = new Set<Socket>();
  return {
    async prepare(_callId, listener) {
      const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
      // A port that nobody listens on yet, or any more, is told by an error; the leg's channel tells us the rest.
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
      sockets.add(socket);
      socket.bind(0, host);
      await once(socket, "listening");
      let leg: MediaLeg | undefined;
      let closed = false;
      const close = () => {
        if (closed) return;
        closed = true;
        leg?.close();
        socket.close();
      };
      return {
        query: {
          transport: "udp",
          encapsulation: "rtp",
          format: FIRST.format,
          external_host: `${host}:${socket.address().port}`,
        },
        async connect(variables) {
          const port = Number(variables.UNICASTRTP_LOCAL_PORT);
          const address = variables.UNICASTRTP_LOCAL_ADDRESS;
          if (address === undefined || !Number.isInteger(port)) {
            throw new CallwardError("TELEPHONY_REFUSED", {
              what: "the media channel",
              why: "it has no address",
            });
          }
          // The kernel then drops packets from anywhere else.
          socket.connect(port, address);
          await once(socket, "connect");
          leg = openLeg(socket, listener, pacer);
          return { ...leg, close };
        },
        cancel: close,
      };
    },
    async close() {
      for (const socket of sockets) socket.close();
    },
  };
}

function openLeg(socket: Socket, listener: (event: LegEvent) => void, pacer: Pacer): MediaLeg {
  const jitter = createJitterBuffer();
  const ssrc = randomInt(2 ** 32);
  let sequence = randomInt(2 ** 16);
  let timestamp = randomInt(2 ** 32);
  let { payloadType, codec }: { payloadType: number; codec: Codec } = FIRST;
  let leave: (() => void) | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  let closed = false;

  const player = createPacedPlayer({
    pacer,
    send(frame) {
      const now = performance.now();
      const paused = now - sentAt > PAUSE_MS;
      // The timestamp goes on with the clock over a pause; the sequence does not (RFC 3550, 5.1).
      if (paused && Number.isFinite(sentAt)) timestamp += Math.round((now - sentAt) * 8) - FRAME_SAMPLES;
      sentAt = now;
      const packet = buildRtp({
        payloadType,
        marker: paused,
        sequence,
        timestamp,
        ssrc,
        payload: codec.encode(frame),
      });
      sequence = (sequence + 1) % 2 ** 16;
      timestamp = (timestamp + FRAME_SAMPLES) % 2 ** 32;
      socket.send(packet, () => undefined);
    },
    heard: (id) => listener({ type: "mark", id }),
  });

  socket.on("message", (datagram) => {
    const packet = parseRtp(datagram);
    const arrived = packet === undefined ? undefined : CODECS.get(packet.payloadType);
    if (packet === undefined || arrived === undefined || closed) return;
    payloadType = packet.payloadType;
    codec = arrived;
    jitter.push(packet.sequence, arrived.decode(packet.payload), performance.now());
    leave ??= pacer.join((frames) => {
      for (let due = frames; due > 0 && !closed; due -= 1) listener({ type: "audio", frame: jitter.tick() });
    });
  });

  return {
    play: player.play,
    mark: player.mark,
    queuedMs: player.queuedMs,
    flush: player.flush,
    close() {
      closed = true;
      leave?.();
      player.close();
    },
  };
}

/** Without a frame for this long, a new talkspurt begins. */
const PAUSE_MS = 60;
