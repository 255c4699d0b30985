import { WebSocket } from "ws";
import { FRAME_MS, FRAME_SAMPLES } from "../../packages/audio/src/index.ts";
import { type FrameStamp, microsBetween, sharedMicros, writeStamp } from "./frame-stamp.ts";
import { MESSAGE_HEADER, type MediaSocket, openMediaSocket } from "./media-socket.ts";
import { type PbxCounts, type PbxTimes, TURN_FRAMES } from "./pbx-counts.ts";
import { createPlayout } from "./playout.ts";
import { note } from "./window.ts";

/** Frames from one turn of a caller to the next, so that about 40 % of the time is talk. */
const CYCLE_FRAMES = 7_800 / FRAME_MS;
/** Every so many turns the caller does not wait for the end of the answer. */
const IMPATIENT_TURN = 4;
const IMPATIENT_FRAMES = 5_000 / FRAME_MS;
/** Nobody speaks before the disclosure is over. */
const FIRST_TURN_FRAMES = 6_000 / FRAME_MS;
/** A key that means nothing to the pack, pressed every so many turns, as a phone's owner does by mistake. */
const KEY = "#";
const KEY_TURN = 3;
const KEY_MS = 120;
/** Beyond this the server does not take the frames any more, and a PBX drops them. */
const MOST_WAITING = 64 * 1_024;

export interface PbxCall {
  /** Does what is due at `now`, in microseconds of the shared clock. */
  beat(now: number): void;
  close(): void;
}

/** Messages that were masked once, to be copied for each frame. */
export interface MaskedSound {
  readonly turns: readonly (readonly Buffer[])[];
  readonly quiet: readonly Buffer[];
}

export function openPbxCall(options: {
  readonly call: number;
  readonly port: number;
  readonly authorization: string;
  readonly app: string;
  readonly sound: MaskedSound;
  /** Where in the 20 ms the call's frames lie, in microseconds. */
  readonly phase: number;
  /** Frames until the first turn, besides those of the disclosure. */
  readonly delay: number;
  readonly counts: PbxCounts;
  readonly times: PbxTimes;
}): PbxCall {
  const { call, counts, times, sound } = options;
  const channelId = `bench-${call}`;
  // As Asterisk does with a connection per call (websocket_client.conf, connection_type=per_call_config).
  const application = `${options.app}:PJSIP/${channelId}`;
  const headers = { authorization: options.authorization };
  const ari = new WebSocket(`ws://127.0.0.1:${options.port}/ari`, ["ari"], {
    headers,
    perMessageDeflate: false,
  });
  let media: MediaSocket | undefined;
  let started = false;
  let due = 0;
  let frames = 0;
  let turn = -1;
  let turnAt = FIRST_TURN_FRAMES + options.delay;
  let over = false;
  /** The caller has begun to speak over an answer, and the answer goes on. */
  let interrupting = false;
  const stamp: FrameStamp = { due: 0, sent: 0, call };
  const playout = createPlayout({
    call,
    counts,
    mark: (id) => event({ event: "MEDIA_MARK_PROCESSED", correlation_id: id }),
  });

  const channel = (id: string, name: string) => ({
    id,
    name,
    state: "Up",
    caller: { name: "", number: String(call) },
    connected: { name: "", number: "" },
    dialplan: { context: "line", exten: "100", priority: 2, app_name: "Stasis", app_data: options.app },
    creationtime: "2026-11-21T09:00:00.000+0000",
    language: "en",
  });
  const caller = channel(channelId, `PJSIP/${channelId}`);

  function send(type: string, more: Readonly<Record<string, unknown>>): void {
    const common = { application, asterisk_id: "00:00:5e:00:53:01", timestamp: new Date().toISOString() };
    ari.send(JSON.stringify({ type, ...common, ...more }));
  }

  function event(body: Readonly<Record<string, unknown>>): void {
    media?.sendText(JSON.stringify(body));
  }

  function lose(): void {
    if (over) return;
    over = true;
    counts.lost += 1;
    counts.calls -= started ? 1 : 0;
    media?.close();
    ari.terminate();
  }

  function openMedia(query: URLSearchParams): void {
    const id = query.get("channelId") ?? "";
    const path = /v\((.*)\)/.exec(query.get("transport_data") ?? "")?.[1] ?? "";
    media = openMediaSocket(
      { port: options.port, path: `/media?${path}`, authorization: options.authorization },
      {
        open() {
          event({ event: "MEDIA_START", format: "slin", optimal_frame_size: 2 * FRAME_SAMPLES });
          send("StasisStart", { args: [], channel: channel(id, "WebSocket/bench") });
          const now = sharedMicros();
          const period = FRAME_MS * 1_000;
          due = (now + period - ((now - options.phase) % period)) >>> 0;
          started = true;
          counts.calls += 1;
        },
        text: onCommand,
        binary: (bytes) => playout.take(bytes),
        closed: lose,
      },
    );
  }

  function onCommand(text: string): void {
    const { command, correlation_id: id = "" } = JSON.parse(text) as {
      readonly command: string;
      readonly correlation_id?: string;
    };
    if (command === "MARK_MEDIA") return playout.mark(id);
    if (command !== "FLUSH_MEDIA") return;
    playout.flush();
    if (!interrupting) return;
    interrupting = false;
    note(times.bargeIn, microsBetween(due, sharedMicros()) + (frames - turnAt) * FRAME_MS * 1_000);
  }

  ari.on("message", (data) => {
    const { method, uri, request_id } = JSON.parse(String(data)) as Readonly<Record<string, string>>;
    const [path = "", search] = (uri ?? "").split("?");
    const external = path === "channels/externalMedia";
    const query = new URLSearchParams(search);
    // Asterisk answers what makes something with 200 and its description, everything else with 204.
    const body = external
      ? channel(query.get("channelId") ?? "", "WebSocket/bench")
      : path === "bridges"
        ? { id: query.get("bridgeId") }
        : method === "GET"
          ? []
          : undefined;
    ari.send(
      JSON.stringify({
        type: "RESTResponse",
        transaction_id: request_id,
        request_id,
        status_code: body === undefined ? 204 : 200,
        reason_phrase: body === undefined ? "No Content" : "OK",
        uri: path,
        ...(body === undefined ? {} : { message_body: JSON.stringify(body) }),
      }),
    );
    if (external) openMedia(query);
    if (path.endsWith("/continue") || (method === "DELETE" && path === `channels/${channelId}`)) lose();
  });
  ari.on("open", () => {
    send("ApplicationRegistered", {});
    send("StasisStart", { args: [], channel: caller });
  });
  ari.on("error", () => undefined);
  ari.on("close", lose);

  /** What the caller says or does not say in this frame. */
  function frameNow(): Buffer | undefined {
    if (frames >= turnAt + TURN_FRAMES) {
      turnAt += (turn + 2) % IMPATIENT_TURN === 0 ? IMPATIENT_FRAMES : CYCLE_FRAMES;
      if (turn % KEY_TURN === 0) pressKey();
    }
    if (frames < turnAt) return sound.quiet[(frames + 37 * call) % sound.quiet.length];
    if (frames === turnAt) {
      turn += 1;
      interrupting = playout.playing;
    }
    return sound.turns[(call + turn) % sound.turns.length]?.[frames - turnAt];
  }

  /** As Asterisk tells of a key: on the media leg, and on the caller's channel. */
  function pressKey(): void {
    event({ event: "DTMF_END", channel_id: channelId, digit: KEY });
    send("ChannelDtmfReceived", { digit: KEY, duration_ms: KEY_MS, channel: caller });
  }

  function sendFrame(now: number): void {
    const frame = frameNow();
    if (frame === undefined || media === undefined) return;
    if (media.waiting > MOST_WAITING) {
      counts.dropped += 1;
      return;
    }
    const bytes = Buffer.allocUnsafe(frame.length);
    bytes.set(frame);
    stamp.due = due;
    stamp.sent = now;
    writeStamp(bytes, MESSAGE_HEADER, stamp);
    media.sendFrame(bytes);
  }

  return {
    beat(now) {
      while (started && !over && microsBetween(due, now) >= 0) {
        note(times.lateness, microsBetween(due, now));
        sendFrame(now);
        playout.beat();
        frames += 1;
        due = (due + FRAME_MS * 1_000) >>> 0;
      }
    },
    close() {
      over = true;
      media?.close();
      ari.terminate();
    },
  };
}
