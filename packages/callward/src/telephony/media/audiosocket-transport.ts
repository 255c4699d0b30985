import { randomUUID } from "node:crypto";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { FRAME_SAMPLES } from "@callward/audio";
import { CallwardError } from "@callward/guard";
import { createFrameReader, KIND, makeFrame } from "./audiosocket-frames.ts";
import type { LegEvent, MediaLeg, MediaTransport } from "./media-leg.ts";
import { createPacedPlayer } from "./paced-player.ts";
import type { Pacer } from "./pacer.ts";
import { bytesOf, createPcmReader } from "./pcm-bytes.ts";
import { within } from "./within.ts";

/** A connection that has not said within this time which call it belongs to is closed. */
const ID_MS = 2_000;
/**
 * Bytes that may wait in one connection, two seconds of sound: beyond it the PBX has stopped reading, and what is
 * played would never be heard.
 */
const MOST_WAITING_BYTES = 32_000;
/**
 * Sent while nothing is played. Asterisk may begin to read where nothing has come, and then neither lets the caller's
 * sound through nor answers for the channel until something comes: a call in ten on a busy machine was deaf
 * (asterisk/asterisk#2089).
 */
const SILENCE = makeFrame(KIND.slin, bytesOf(new Int16Array(FRAME_SAMPLES)));

interface Awaited {
  readonly listener: (event: LegEvent) => void;
  readonly arrived: (leg: MediaLeg) => void;
}

/** AudioSocket over TCP, for PBXs without WebSocket media (Asterisk 18 and later): we pace the sound. */
export async function startAudioSocketTransport(
  { host, port }: { readonly host: string; readonly port: number },
  pacer: Pacer,
): Promise<MediaTransport> {
  /** Calls that wait for their connection, by UUID. The UUID is the only secret; it is taken once. */
  const awaited = new Map<string, Awaited>();
  const sockets = new Set<Socket>();

  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    greet(socket, awaited, pacer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new CallwardError("PORT_IN_USE", { port })
          : new CallwardError("SETTING_INVALID", {
              setting: "CALLWARD_MEDIA_LISTEN",
              problem: error.code ?? "",
            }),
      ),
    );
    server.listen(port, host, resolve);
  });
  const address = `${host}:${(server.address() as AddressInfo).port}`;
  let closing: Promise<void> | undefined;

  return {
    async prepare(_callId, listener) {
      const id = randomUUID();
      let leg: MediaLeg | undefined;
      const arrived = new Promise<MediaLeg>((resolve) => {
        awaited.set(id, { listener, arrived: resolve });
      });
      return {
        query: {
          transport: "tcp",
          encapsulation: "audiosocket",
          format: "slin",
          external_host: address,
          data: id,
        },
        async connect(_variables, deadlineMs) {
          leg = await within(arrived, deadlineMs);
          return leg;
        },
        cancel() {
          awaited.delete(id);
          leg?.close();
        },
      };
    },
    close() {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
      return closing;
    },
  };
}

/** Waits for the frame that says whose connection this is. */
function greet(socket: Socket, awaited: Map<string, Awaited>, pacer: Pacer): void {
  let frame: (kind: number, payload: Uint8Array) => void = (kind, payload) => {
    const id = Buffer.from(payload).toString("hex");
    const uuid = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    const waiting = kind === KIND.id ? awaited.get(uuid) : undefined;
    clearTimeout(timer);
    if (waiting === undefined) {
      frame = () => undefined;
      socket.destroy();
      return;
    }
    awaited.delete(uuid);
    const opened = openLeg(socket, waiting.listener, pacer);
    frame = opened.frame;
    waiting.arrived(opened.leg);
  };
  const timer = setTimeout(() => socket.destroy(), ID_MS);
  timer.unref();
  socket.on("close", () => clearTimeout(timer));
  socket.on(
    "data",
    createFrameReader((kind, payload) => frame(kind, payload)),
  );
}

function openLeg(
  socket: Socket,
  listener: (event: LegEvent) => void,
  pacer: Pacer,
): { readonly leg: MediaLeg; readonly frame: (kind: number, payload: Uint8Array) => void } {
  const readPcm = createPcmReader();
  let closed = false;
  const player = createPacedPlayer({
    pacer,
    send(frame) {
      if (socket.writableLength > MOST_WAITING_BYTES) socket.destroy();
      else socket.write(makeFrame(KIND.slin, bytesOf(frame)));
    },
    idle() {
      if (socket.writableLength === 0) socket.write(SILENCE);
    },
    heard: (id) => listener({ type: "mark", id }),
  });
  socket.on("close", () => {
    player.close();
    if (closed) return;
    closed = true;
    listener({ type: "closed" });
  });
  return {
    leg: {
      play: player.play,
      mark: player.mark,
      queuedMs: player.queuedMs,
      flush: player.flush,
      close() {
        closed = true;
        player.close();
        socket.destroy();
      },
    },
    frame(kind, payload) {
      if (closed) return;
      if (kind === KIND.slin) listener({ type: "audio", frame: readPcm(payload) });
      else if (kind === KIND.key) listener({ type: "key", digit: String.fromCharCode(payload[0] ?? 0) });
      else if (kind === KIND.hangup) socket.destroy();
    },
  };
}
