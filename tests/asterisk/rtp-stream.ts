import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { decodeUlaw, encodeUlaw } from "./g711.ts";
import { AUDIBLE, hasTone, level } from "./tones.ts";

const FRAME_MS = 20;
const FRAME = 160;
const ULAW = 0;
const EVENT = 101;
const KEYS = "0123456789*#ABCD";
/** A tone is judged on this much sound: shorter blurs frequencies, longer blurs the time. */
const WINDOW_MS = 60;

export interface HeardFrame {
  /** When it arrived, on the clock of `performance.now()`. */
  readonly at: number;
  readonly sequence: number;
  readonly pcm: Int16Array;
}

export interface RtpStream {
  readonly port: number;
  /** Every audio frame that arrived, PCM16 at 8 kHz. */
  readonly heard: readonly HeardFrame[];
  /** Keys that arrived as telephone events. */
  readonly keysHeard: readonly { readonly digit: string; readonly at: number }[];
  /** Sends from now on, silence where there is nothing to say, as phones do. */
  sendTo(port: number): void;
  /** Stops sending anything, as a phone on hold or with silence suppression does. */
  pause(): void;
  /** Resolves when the last frame has left. */
  sendAudio(pcm: Int16Array): Promise<void>;
  /** Drops what was not sent yet. */
  dropAudio(): void;
  /** Presses keys by RFC 4733. Asterisk doubles keys under 100 ms with pauses under 60 ms. */
  sendKeys(digits: string, timing?: { readonly durationMs?: number; readonly gapMs?: number }): Promise<void>;
  /** All that was heard from a time on, in one piece; time without frames is left out. */
  heardSince(at: number): Int16Array;
  /** When these frequencies, and no others, were first heard from `since` (default: now) on. Throws when they are not. */
  hears(
    frequencies: number | readonly number[],
    options?: { readonly since?: number; readonly deadlineMs?: number },
  ): Promise<number>;
  /** When the last sound before `forMs` of silence was heard: frames of silence and no frames are the same. */
  hearsSilence(options?: { readonly forMs?: number; readonly deadlineMs?: number }): Promise<number>;
  close(): void;
}

/** The media of one call: µ-law both ways over loopback UDP, keys, and a recording of what arrives. */
export async function openRtpStream(): Promise<RtpStream> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const heard: HeardFrame[] = [];
  const keysHeard: { digit: string; at: number }[] = [];
  const outbox: { readonly frame: Int16Array; readonly sent?: () => void }[] = [];
  const presses: {
    readonly event: number;
    readonly frames: number;
    readonly pause: number;
    done: () => void;
  }[] = [];
  const source = randomInt(2 ** 31);
  let sequence = randomInt(2 ** 15);
  let stamp = randomInt(2 ** 30);
  let target: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let open = true;
  let pressing: { step: number; stamp: number } | undefined;
  let lastEventStamp = -1;

  socket.on("message", (data) => {
    if (data.length < 12 || data[0] === undefined || data[0] >> 6 !== 2) return;
    const type = (data[1] ?? 0) & 0x7f;
    const payload = data.subarray(12 + 4 * (data[0] & 15));
    const at = performance.now();
    if (type === ULAW) heard.push({ at, sequence: data.readUInt16BE(2), pcm: decodeUlaw(payload) });
    if (type === EVENT && ((payload[1] ?? 0) & 0x80) !== 0 && data.readUInt32BE(4) !== lastEventStamp) {
      // The end of an event is sent three times with one timestamp.
      lastEventStamp = data.readUInt32BE(4);
      keysHeard.push({ digit: KEYS[payload[0] ?? 0] ?? "?", at });
    }
  });

  const send = (type: number, at: number, payload: Uint8Array, marker = false) => {
    if (target === undefined || !open) return;
    const packet = Buffer.alloc(12 + payload.length);
    packet[0] = 0x80;
    packet[1] = (marker ? 0x80 : 0) | type;
    sequence = (sequence + 1) & 0xffff;
    packet.writeUInt16BE(sequence, 2);
    packet.writeUInt32BE(at >>> 0, 4);
    packet.writeUInt32BE(source, 8);
    packet.set(payload, 12);
    socket.send(packet, target, "127.0.0.1");
  };
  const sendPress = (press: (typeof presses)[number]) => {
    pressing ??= { step: 0, stamp };
    pressing.step += 1;
    const { step } = pressing;
    if (step <= press.frames) {
      const ends = step === press.frames;
      const duration = step * FRAME;
      const payload = Uint8Array.of(press.event, (ends ? 0x80 : 0) | 10, duration >> 8, duration & 0xff);
      for (let copy = 0; copy < (ends ? 3 : 1); copy += 1) send(EVENT, pressing.stamp, payload, step === 1);
    } else send(ULAW, stamp, encodeUlaw(new Int16Array(FRAME)), step === press.frames + 1);
    if (step < press.frames + press.pause) return;
    pressing = undefined;
    presses.shift();
    press.done();
  };
  const tick = () => {
    stamp += FRAME;
    const press = presses[0];
    if (press !== undefined) return sendPress(press);
    const next = outbox.shift();
    send(ULAW, stamp, encodeUlaw(next?.frame ?? new Int16Array(FRAME)));
    next?.sent?.();
  };
  const run = () => {
    let began = performance.now();
    let ticks = 0;
    const step = () => {
      // Late timers are made up for, so that the stream keeps to the clock.
      for (; began + ticks * FRAME_MS <= performance.now() && timer !== undefined; ticks += 1) {
        // But no key is pressed faster than it was meant to be: it would be another press.
        if (presses.length > 0) began = performance.now() - ticks * FRAME_MS;
        tick();
      }
      if (timer !== undefined)
        timer = setTimeout(step, Math.max(0, began + ticks * FRAME_MS - performance.now()));
    };
    timer = setTimeout(step, 0);
  };
  const pause = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const heardSince = (at: number) => {
    const frames = heard.slice(heard.findLastIndex((frame) => frame.at < at) + 1);
    const pcm = new Int16Array(frames.reduce((sum, frame) => sum + frame.pcm.length, 0));
    let filled = 0;
    for (const frame of frames) {
      pcm.set(frame.pcm, filled);
      filled += frame.pcm.length;
    }
    return pcm;
  };
  return {
    port: socket.address().port,
    heard,
    keysHeard,
    sendTo(port) {
      target = port;
      if (timer === undefined && open) run();
    },
    pause,
    sendAudio(pcm) {
      return new Promise((sent) => {
        for (let at = 0; at < pcm.length; at += FRAME) {
          const frame = new Int16Array(FRAME);
          frame.set(pcm.subarray(at, at + FRAME));
          outbox.push(at + FRAME < pcm.length ? { frame } : { frame, sent });
        }
        if (pcm.length === 0) sent();
      });
    },
    dropAudio() {
      for (const { sent } of outbox.splice(0)) sent?.();
    },
    async sendKeys(digits, { durationMs = 160, gapMs = 100 } = {}) {
      const pressed = [...digits].map(
        (digit) =>
          new Promise<void>((done) => {
            const frames = Math.ceil(durationMs / FRAME_MS);
            presses.push({ event: KEYS.indexOf(digit), frames, pause: Math.ceil(gapMs / FRAME_MS), done });
          }),
      );
      await Promise.all(pressed);
    },
    heardSince,
    async hears(frequencies, { since = performance.now(), deadlineMs = 10_000 } = {}) {
      const deadline = performance.now() + deadlineMs;
      const perWindow = WINDOW_MS / FRAME_MS;
      let from = Math.max(0, heard.findLastIndex((frame) => frame.at < since) + 1);
      for (;;) {
        for (; from + perWindow <= heard.length; from += 1) {
          const window = heard.slice(from, from + perWindow);
          const pcm = Int16Array.from(window.flatMap((frame) => [...frame.pcm]));
          if (hasTone(pcm, frequencies)) return window[0]?.at ?? 0;
        }
        if (performance.now() > deadline)
          throw new Error(
            `${frequencies} Hz not heard within ${deadlineMs} ms (${heard.length} frames came)`,
          );
        await sleep(10);
      }
    },
    async hearsSilence({ forMs = 300, deadlineMs = 10_000 } = {}) {
      const began = performance.now();
      for (;;) {
        const loud = heard.findLast((frame) => level(frame.pcm) > AUDIBLE)?.at ?? began;
        const last = Math.max(loud, began - forMs);
        if (performance.now() - last >= forMs) return loud;
        if (performance.now() > began + deadlineMs) throw new Error(`no silence within ${deadlineMs} ms`);
        await sleep(10);
      }
    },
    close() {
      if (!open) return;
      open = false;
      pause();
      for (const { sent } of outbox.splice(0)) sent?.();
      for (const { done } of presses.splice(0)) done();
      socket.close();
    },
  };
}
