import { CallwardError } from "@callward/guard";
import type { WebSocket } from "@fastify/websocket";
import { type CallClock, systemCallClock } from "../calls/call-clock.ts";
import type { CallBeginning, CallListeners } from "../calls/events.ts";
import type { SoundCall } from "../sound/sound-call.ts";
import type { SoundEvent } from "../sound/sound-event.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { type BrowserLine, createBrowserLine } from "./browser-line.ts";
import { createLevelMeter } from "./level-meter.ts";
import { problemOf } from "./problem.ts";
import {
  MAX_SOUND_BYTES,
  readSoundRequest,
  SOUND_PROTOCOL,
  SOUND_RATE,
  type SoundInfo,
  type SoundMessage,
  type SoundRequest,
} from "./sound-wire.ts";
import { createTokenBucket } from "./token-bucket.ts";
import { outputOnWire, viewOnWire } from "./wire.ts";

/** Text messages from one page: a report for each message of sound at the most, and what a person types and presses. */
const TEXT_LIMIT = { perSecond: 100, burst: 200 };
/** Sound from one page, in samples: as fast as time passes, and two seconds at once after a busy moment. */
const AUDIO_LIMIT = { perSecond: SOUND_RATE * 1.05, burst: SOUND_RATE * 2 };
/**
 * Messages that could not be taken. A page that was asleep for some seconds sends what it missed in one go and is
 * forgiven; one that keeps on is not one of ours.
 */
const FAULT_LIMIT = { perSecond: 10, burst: 500 };
/** Bytes that the page has not read yet, from which on meters are left out, and from which on it is given up. */
const SKIP_METERS_AT = 65_536;
const GIVE_UP_AT = 4_194_304;
/** WebSocket close codes (RFC 6455, section 7.4.1). */
const NORMAL = 1_000;
const POLICY = 1_008;

/** What a page's call in sound needs of the application. */
export interface SoundDoor {
  readonly info: () => SoundInfo;
  readonly open: (
    line: AudioLine,
    watching: CallBeginning & {
      readonly listeners: CallListeners;
      readonly observe: (event: SoundEvent) => void;
    },
  ) => SoundCall;
}

/** What of a socket is used: the tests have their own. */
export type PageSocket = Pick<
  WebSocket,
  "send" | "close" | "terminate" | "on" | "readyState" | "OPEN" | "bufferedAmount"
>;

/** Connects one page to one call in sound. The socket's end is the caller's hang-up. */
export function connectSound(socket: PageSocket, door: SoundDoor, clock: CallClock = systemCallClock): void {
  let sound: SoundCall | undefined;
  const { now } = clock;
  const text = createTokenBucket({ ...TEXT_LIMIT, now });
  const audio = createTokenBucket({ ...AUDIO_LIMIT, now });
  const faults = createTokenBucket({ ...FAULT_LIMIT, now });
  const meter = createLevelMeter((level) => {
    if (socket.bufferedAmount < SKIP_METERS_AT) send({ type: "level", ...level });
  });
  const line: BrowserLine = createBrowserLine({
    clock,
    send,
    sendAudio: (pcm) => transmit(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength)),
    onOver: () => socket.close(NORMAL),
  });

  function transmit(data: string | Uint8Array): void {
    if (socket.readyState !== socket.OPEN) return;
    socket.send(data);
    // Who does not read does not hear either; what is kept for them must end somewhere.
    if (socket.bufferedAmount > GIVE_UP_AT) socket.terminate();
  }

  function send(message: SoundMessage): void {
    transmit(JSON.stringify(message));
  }

  function complain(error: unknown): void {
    const { code, detail, remedy } = problemOf(error);
    send({ type: "error", problem: { code, detail, remedy } });
  }

  function fault(): void {
    if (faults.take(1)) return;
    socket.close(POLICY);
    line.onGone();
  }

  function observe(event: SoundEvent): void {
    switch (event.type) {
      case "level":
        return meter.push(event.dbfs, event.voiced);
      case "partial":
      case "words":
        return send(event);
      case "played":
        return send({ type: "played", release: event.release.id, portion: event.portion });
      // Captions come with the call's outputs; faults are heard as approved lines.
      case "caption":
      case "fault":
        return;
      default:
        throw new Error(event satisfies never);
    }
  }

  async function start(): Promise<void> {
    if (sound !== undefined)
      throw new CallwardError("INPUT_INVALID", { problem: "the call of this socket has begun already" });
    send({ type: "ready", version: SOUND_PROTOCOL, sampleRate: SOUND_RATE, engines: door.info() });
    const opened = door.open(line, {
      observe,
      listeners: {
        output: (output) => send({ type: "output", output: outputOnWire(output) }),
        turn: (view) => send({ type: "turn", view: viewOnWire(view) }),
      },
    });
    sound = opened;
    opened.ended.then(() => opened.call.close()).catch(() => undefined);
    try {
      await opened.start();
    } catch (error) {
      complain(error);
      await opened.close("person");
    }
  }

  async function take(request: SoundRequest): Promise<void> {
    if (request.type === "start") return start();
    if (sound === undefined || sound.call.ended) {
      // Last words are still being played when the call itself is over.
      if (request.type === "progress") return line.onProgress(request.epoch, request.played);
      if (request.type === "hangup") return line.onGone();
      throw new CallwardError("CALL_ENDED");
    }
    switch (request.type) {
      case "heard":
        return sound.call.handle({ type: "heard", text: request.text });
      case "key":
        return line.onKey(request.digit);
      case "progress":
        return line.onProgress(request.epoch, request.played);
      case "hangup":
        return line.onGone();
      default:
        throw new Error(request satisfies never);
    }
  }

  socket.on("message", (data: Buffer, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    if (isBinary) {
      const whole = data.length > 0 && data.length <= MAX_SOUND_BYTES && data.length % 2 === 0;
      if (sound === undefined || !whole || !audio.take(data.length / 2)) return fault();
      return line.onAudio(data);
    }
    const request = text.take(1) ? readSoundRequest(String(data)) : undefined;
    if (request === undefined) return fault();
    take(request).catch(complain);
  });
  socket.on("close", () => line.onGone());
  socket.on("error", () => socket.terminate());
}
