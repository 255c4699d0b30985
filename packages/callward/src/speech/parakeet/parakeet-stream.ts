import { type CallwardError, isCallwardError } from "@callward/guard";
import { failed, timedOut, unavailable } from "../failures.ts";
import type { HearingOptions, HearingStream } from "../hearing-engine.ts";
import type { Addresses } from "../network/addresses.ts";
import { openParakeetLink, type ParakeetLink } from "./parakeet-link.ts";
import { CHUNK_SAMPLES, PARAKEET } from "./parakeet-wire.ts";
import { createUtterance, rewind, textOf, type Utterance } from "./utterance.ts";

/*
 * How finals find their utterance, though nothing on the wire names it:
 *
 * - One utterance is on the wire at a time; the audio of the next waits until the one before it is answered.
 * - Finals that come while an utterance is on the wire are its words, in their order, also those before `end`.
 * - `end` sends the rest, a flush and a ping. The service reads its messages in order and answers each before it reads
 *   the next, so the pong says that all finals have come: it closes the utterance. With no final at all, GRACE_MS more
 *   are waited, for a service that answers pings early.
 * - A final that cannot belong to the utterance on the wire (none is there, or so little of it was sent that the
 *   service cannot have cut it) is stray: dropped and counted. One right after a pong shows that this service's pongs
 *   come early; from then on GRACE_MS are waited after each pong.
 * - Whatever ends an utterance otherwise (deadline, discard without answer) ends the connection too, so that its late
 *   words can never reach the next one.
 */

/** For a final behind an early pong: what the service needs for a few seconds of speech. */
const GRACE_MS = 300;
/** Least audio of an utterance before the service can have cut it: it cuts no less than 300 ms, two chunks of them silent. */
const LEAST_SAMPLES_FOR_FINAL = 2 * CHUNK_SAMPLES;
/** How long a discarded utterance may hold up the next one. */
const DISCARD_MS = 2_000;

/** What the streams of one engine share. */
export interface ParakeetShared {
  readonly addresses: Addresses;
  strayFinals: number;
  pongIsBarrier: boolean;
}

export interface ParakeetStream extends HearingStream {
  /** Ends the stream with an error for whoever waits, and for whoever asks later. */
  fail(error: CallwardError): void;
}

export function createParakeetStream(
  shared: ParakeetShared,
  { onPartial, signal }: HearingOptions,
  onClosed: () => void,
): ParakeetStream {
  const { addresses } = shared;
  const stop = new AbortController();
  /** The first is on the wire; only the last may be without an ending. */
  const queue: Utterance[] = [];
  let link: ParakeetLink | undefined;
  let connecting = false;
  let retry: NodeJS.Timeout | undefined;
  let grace: NodeJS.Timeout | undefined;
  let stall: NodeJS.Timeout | undefined;
  /** Set once the stream is over: an error for later calls of `end`, or undefined for empty text. */
  let over: { readonly error?: CallwardError } | undefined;

  async function connect(): Promise<void> {
    if (over !== undefined || connecting || link !== undefined) return;
    clearTimeout(retry);
    connecting = true;
    let failure = unavailable(PARAKEET, "all its addresses failed");
    for (const address of addresses.candidates()) {
      try {
        const opened = await openParakeetLink(address, stop.signal, {
          onMessage: (message) => onWords(message.type, message.text),
          onPong,
          onLost: (error) => lose(isCallwardError(error) ? error : failed(PARAKEET, "its connection broke")),
        });
        if (over !== undefined) opened.close();
        else if (opened.isOpen()) link = opened;
        else throw failed(PARAKEET, "its connection broke at once");
        break;
      } catch (error) {
        if (over !== undefined) break;
        failure = isCallwardError(error) ? error : failure;
        addresses.failed(address, failure.code);
      }
    }
    connecting = false;
    if (over !== undefined) return;
    if (link !== undefined) return pump();
    giveUp(failure);
    retry = setTimeout(connect, Math.max(1, addresses.waitMs()));
  }

  /** No address is left: those who wait are told at once, the utterance that is being written may yet be heard. */
  function giveUp(error: CallwardError): void {
    for (const utterance of queue.splice(0)) {
      if (utterance.ending === undefined) queue.push(utterance);
      else utterance.ending.reject(error);
    }
  }

  /** Drops the connection; what was on the wire begins anew on the next. */
  function lose(error: CallwardError): void {
    if (link === undefined) return;
    clearTimeout(grace);
    clearTimeout(stall);
    addresses.failed(link.address, error.code);
    link.close();
    link = undefined;
    if (queue[0] !== undefined) rewind(queue[0]);
    if (addresses.candidates().length === 0) giveUp(error);
    if (addresses.waitMs() === 0) void connect();
    else retry = setTimeout(connect, addresses.waitMs());
  }

  /** Sends what the connection may have of the utterance on the wire. */
  function pump(): void {
    const [head] = queue;
    if (link === undefined || head === undefined || head.flushed) return;
    const ready = head.audio.pushed;
    for (; head.sent + CHUNK_SAMPLES <= ready; head.sent += CHUNK_SAMPLES)
      link.send(head.audio.slice(head.sent, head.sent + CHUNK_SAMPLES));
    if (head.ending === undefined) return;
    if (head.sent < ready) {
      // Filled up with silence: the service takes a short chunk for speech.
      const last = new Int16Array(CHUNK_SAMPLES);
      last.set(head.audio.slice(head.sent, ready));
      link.send(last);
      head.sent = ready;
    }
    head.flushed = true;
    link.flush();
    // Half of the time for this address, half for the next.
    const half = head.ending.deadlineMs / 2;
    if (addresses.count > 1) stall = setTimeout(() => lose(timedOut(PARAKEET, half)), half);
  }

  function onWords(type: "final" | "partial", text: string): void {
    const [head] = queue;
    if (head === undefined || (!head.flushed && head.sent < LEAST_SAMPLES_FOR_FINAL)) {
      if (type === "partial") return;
      shared.strayFinals += 1;
      shared.pongIsBarrier = false;
      return;
    }
    if (type === "partial") return onPartial?.([textOf(head), text].filter(Boolean).join(" "));
    clearTimeout(stall);
    if (link !== undefined) addresses.succeeded(link.address);
    head.finals.push(text);
    if (head.flushed) head.finalSince = true;
    if (head.barrier) settle(head);
    else if (textOf(head) !== "") onPartial?.(textOf(head));
  }

  function onPong(): void {
    const [head] = queue;
    if (link !== undefined) addresses.succeeded(link.address);
    if (head === undefined || !head.flushed || head.barrier) return;
    clearTimeout(stall);
    head.barrier = true;
    if (head.finalSince || (shared.pongIsBarrier && head.finals.length > 0)) settle(head);
    else grace = setTimeout(() => settle(head), GRACE_MS);
  }

  function settle(head: Utterance): void {
    clearTimeout(grace);
    clearTimeout(stall);
    queue.shift();
    head.ending?.resolve({ text: textOf(head) });
    pump();
  }

  /** The deadline of an utterance has passed. */
  function expire(utterance: Utterance): void {
    const index = queue.indexOf(utterance);
    if (index < 0) return;
    queue.splice(index, 1);
    // Its words may still come: this connection must not carry another utterance.
    if (index === 0 && utterance.sent > 0) lose(timedOut(PARAKEET, utterance.ending?.deadlineMs ?? 0));
  }

  function finish(error?: CallwardError): void {
    if (over !== undefined) return;
    over = error === undefined ? {} : { error };
    signal.removeEventListener("abort", close);
    for (const timer of [retry, grace, stall]) clearTimeout(timer);
    link?.close();
    link = undefined;
    stop.abort();
    for (const { ending } of queue.splice(0)) {
      if (error === undefined) ending?.resolve({ text: "" });
      else ending?.reject(error);
    }
    onClosed();
  }
  const close = () => finish();

  /** The utterance that is being written, if there is one. */
  const open = () => {
    const last = queue.at(-1);
    return last?.ending === undefined ? last : undefined;
  };

  if (signal.aborted) queueMicrotask(close);
  else signal.addEventListener("abort", close, { once: true });
  void connect();

  return {
    write(audio) {
      if (over !== undefined || audio.length === 0) return;
      const utterance = open() ?? createUtterance();
      if (queue.at(-1) !== utterance) queue.push(utterance);
      utterance.audio.push(audio);
      pump();
    },
    end({ deadlineMs }) {
      const utterance = open();
      if (over?.error !== undefined) return Promise.reject(over.error);
      if (over !== undefined || utterance === undefined) return Promise.resolve({ text: "" });
      if (link === undefined && !connecting && addresses.waitMs() > 0) {
        queue.pop();
        return Promise.reject(unavailable(PARAKEET, "all its addresses failed"));
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(
            link === undefined
              ? unavailable(PARAKEET, "there is no connection")
              : timedOut(PARAKEET, deadlineMs),
          );
          expire(utterance);
        }, deadlineMs);
        utterance.ending = {
          deadlineMs,
          resolve: (heard) => {
            clearTimeout(timer);
            resolve(heard);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        };
        pump();
      });
    },
    discard() {
      const utterance = open();
      if (utterance === undefined) return;
      if (utterance.sent === 0) {
        queue.pop();
        return;
      }
      // The service has some of it: it must give its words up before the next utterance may begin.
      const timer = setTimeout(() => expire(utterance), DISCARD_MS);
      const done = () => clearTimeout(timer);
      utterance.ending = { deadlineMs: DISCARD_MS, resolve: done, reject: done };
      pump();
    },
    close,
    fail: (error) => finish(error),
  };
}
