import { openRtpStream } from "./rtp-stream.ts";
import type { SipCall } from "./sip-call.ts";
import { addressOf, createDialogue, token } from "./sip-dialogue.ts";
import { openSipSocket } from "./sip-message.ts";

export interface DialOptions {
  /** Port of the PBX's UDP transport on the loopback. */
  readonly port: number;
  /** Number dialled. */
  readonly to: string;
  /** Number shown. */
  readonly from?: string;
  readonly headers?: readonly string[];
  readonly answerWithinMs?: number;
}

export interface SipPhone {
  readonly port: number;
  /** The next call that reaches it, answered, refused or left ringing as the options say. */
  nextCall(deadlineMs?: number): Promise<SipCall>;
  close(): void;
}

/** Places a call; it is under way when this resolves, and `answered` tells how it goes. */
export async function dial(options: DialOptions): Promise<SipCall> {
  const media = await openRtpStream();
  let call: ReturnType<typeof createDialogue> | undefined;
  const socket = await openSipSocket(0, (message) => call?.receive(message));
  const from = options.from ?? "5550100";
  const uri = `sip:${options.to}@127.0.0.1:${options.port}`;
  call = createDialogue(socket, media, {
    port: options.port,
    callId: token(),
    us: `"${from}" <sip:${from}@127.0.0.1>;tag=${token(4)}`,
    them: `<${uri}>`,
    uri,
    user: from,
    release: () => socket.close(),
  });
  call.invite(options.headers ?? [], options.answerWithinMs ?? 15_000);
  return call.handle;
}

/** A phone that calls reach, such as the clerk's. */
export async function openPhone(options: {
  readonly port?: number;
  /** Answer at once, ring for ever, or refuse with a status such as 486. */
  readonly on: "answer" | "ring" | number;
}): Promise<SipPhone> {
  const calls = new Map<string, ReturnType<typeof createDialogue>>();
  const waiting: SipCall[] = [];
  const wanted: ((call: SipCall) => void)[] = [];
  const pending = new Set<string>();
  const socket = await openSipSocket(options.port ?? 0, (message, from) => {
    const id = message.header("Call-ID");
    const known = calls.get(id);
    if (known !== undefined) return known.receive(message);
    if (message.method !== "INVITE" || message.status !== undefined || pending.has(id)) return;
    pending.add(id);
    void openRtpStream().then((media) => {
      const call = createDialogue(socket, media, {
        port: from,
        callId: id,
        us: `${message.header("To")};tag=${token(4)}`,
        them: message.header("From"),
        uri: addressOf(message.header("Contact")),
        user: "clerk",
        release: () => calls.delete(id),
      });
      calls.set(id, call);
      call.accept(message, options.on);
      const taker = wanted.shift();
      if (taker === undefined) waiting.push(call.handle);
      else taker(call.handle);
    });
  });
  return {
    port: socket.port,
    nextCall(deadlineMs = 10_000) {
      const there = waiting.shift();
      if (there !== undefined) return Promise.resolve(there);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no call within ${deadlineMs} ms`)), deadlineMs);
        wanted.push((call) => {
          clearTimeout(timer);
          resolve(call);
        });
      });
    },
    close() {
      for (const call of calls.values()) call.handle.vanish();
      socket.close();
    },
  };
}
