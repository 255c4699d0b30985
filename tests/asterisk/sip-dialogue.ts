import { randomBytes } from "node:crypto";
import type { RtpStream } from "./rtp-stream.ts";
import type { CallEnd, SipCall } from "./sip-call.ts";
import { formatSip, makeSdp, mediaPort, type SipMessage, type SipSocket } from "./sip-message.ts";

export const token = (bytes = 8) => randomBytes(bytes).toString("hex");
export const addressOf = (header: string) => /<([^>]+)>/.exec(header)?.[1] ?? header;
/** Timer T1 of RFC 3261: a request that nobody answered is sent again. */
const RESEND_MS = 500;
const BYE_MS = 3_000;

/** One dialogue of RFC 3261 and its media. `them` is the other side as our To header names it. */
export function createDialogue(
  socket: SipSocket,
  media: RtpStream,
  dialogue: {
    readonly port: number;
    readonly callId: string;
    readonly us: string;
    readonly them: string;
    readonly uri: string;
    readonly user: string;
    readonly release: () => void;
  },
) {
  const progress: number[] = [];
  const answered = Promise.withResolvers<number>();
  const ended = Promise.withResolvers<CallEnd>();
  answered.promise.catch(() => undefined);
  const contact = `Contact: <sip:${dialogue.user}@127.0.0.1:${socket.port}>`;
  let { them, uri } = dialogue;
  let state: "calling" | "up" | "over" = "calling";
  let sequence = 0;
  let sdpVersion = 1;
  let changes = 0;
  let branch = "";
  let inviteSequence = 0;
  let unanswered: NodeJS.Timeout | undefined;
  /** The other side has shown that it knows our invitation. */
  let proceeding = false;
  /** Whether the invitation is to be taken back, and whether that has been said already. */
  let cancelling: "no" | "wanted" | "sent" = "no";
  const replies = new Map<string, (message: SipMessage) => void>();

  const send = (
    method: string,
    options: { seq: number; branch: string; extra?: readonly string[]; body?: string },
  ) => {
    const headers = [
      `Via: SIP/2.0/UDP 127.0.0.1:${socket.port};branch=${options.branch};rport`,
      "Max-Forwards: 70",
      `From: ${dialogue.us}`,
      `To: ${them}`,
      `Call-ID: ${dialogue.callId}`,
      `CSeq: ${options.seq} ${method}`,
      contact,
      "Allow: INVITE, ACK, BYE, CANCEL, OPTIONS, UPDATE, INFO",
      ...(options.extra ?? []),
    ];
    const target = method === "CANCEL" || state === "calling" ? dialogue.uri : uri;
    socket.send(formatSip(`${method} ${target} SIP/2.0`, headers, options.body), dialogue.port);
  };
  /** Sends a request until something comes back for it. */
  const request = (method: string, extra: readonly string[] = [], body = "") => {
    sequence += 1;
    const seq = sequence;
    const own = `z9hG4bK${token()}`;
    const go = () => send(method, { seq, branch: own, extra, body });
    go();
    const again = setInterval(go, RESEND_MS).unref();
    const stop = () => clearInterval(again);
    return { seq, branch: own, stop };
  };
  const reply = (to: SipMessage, first: string, body = "") => {
    const headers = [
      ...to.lines("Via"),
      `From: ${to.header("From")}`,
      `To: ${/;tag=/.test(to.header("To")) ? to.header("To") : dialogue.us}`,
      `Call-ID: ${dialogue.callId}`,
      `CSeq: ${to.header("CSeq")}`,
      contact,
    ];
    socket.send(formatSip(`SIP/2.0 ${first}`, headers, body), dialogue.port);
  };
  const finish = (by: CallEnd["by"], reason = "") => {
    if (state === "over") return;
    state = "over";
    clearTimeout(unanswered);
    for (const stop of resends) stop();
    media.close();
    answered.reject(new Error("the call is over"));
    ended.resolve({ by, at: performance.now(), reason });
    // The last answers of the other side are still acknowledged for a moment.
    setTimeout(dialogue.release, RESEND_MS).unref();
  };
  const resends = new Set<() => void>();
  const takeAnswer = (message: SipMessage) => {
    them = message.header("To");
    uri = addressOf(message.header("Contact")) || uri;
    if (state === "calling") {
      state = "up";
      clearTimeout(unanswered);
      answered.resolve(performance.now());
    }
    const port = mediaPort(message.body);
    if (port !== undefined && state === "up") media.sendTo(port);
  };
  const receiveResponse = (message: SipMessage) => {
    const status = message.status ?? 0;
    const seq = Number.parseInt(message.header("CSeq"), 10);
    if (message.method !== "INVITE") {
      if (status >= 200) replies.get(`${seq} ${message.method}`)?.(message);
      return;
    }
    for (const stop of resends) stop();
    if (status < 200) {
      proceeding = true;
      if (cancelling === "wanted") sendCancel();
      if (status > 100) progress.push(status);
      const early = mediaPort(message.body);
      if (early !== undefined) media.sendTo(early);
      return;
    }
    if (status < 300) {
      takeAnswer(message);
      send("ACK", { seq, branch: `z9hG4bK${token()}` });
      // The answer and the taking back have crossed: the call is up, and is ended as such (RFC 3261, 15).
      if (cancelling !== "no") void bye();
    } else {
      if (state === "calling") them = message.header("To");
      send("ACK", { seq, branch });
      if (state === "calling") {
        answered.reject(new Error(`SIP ${status}`));
        finish("them", message.header("Reason"));
      }
    }
    replies.get(`${seq} INVITE`)?.(message);
  };
  const receiveRequest = (message: SipMessage) => {
    switch (message.method) {
      case "ACK":
        return;
      case "BYE":
        reply(message, "200 OK");
        return finish("them", message.header("Reason"));
      case "CANCEL":
        reply(message, "200 OK");
        if (invitation !== undefined && state === "calling") reply(invitation, "487 Request Terminated");
        return finish("them", message.header("Reason"));
      case "INVITE":
      case "UPDATE": {
        if (invitation !== undefined && message.header("CSeq") === invitation.header("CSeq")) return;
        changes += 1;
        sdpVersion += 1;
        reply(message, "200 OK", message.body === "" ? "" : makeSdp(media.port, sdpVersion));
        const port = mediaPort(message.body);
        if (port !== undefined) media.sendTo(port);
        return;
      }
      default:
        reply(message, "200 OK");
    }
  };
  let invitation: SipMessage | undefined;
  const sendCancel = () => {
    cancelling = "sent";
    const go = () => send("CANCEL", { seq: inviteSequence, branch });
    go();
    const again = setInterval(go, RESEND_MS).unref();
    resends.add(() => clearInterval(again));
  };
  const bye = async (): Promise<CallEnd> => {
    if (state === "calling" && invitation === undefined) return handle.cancel();
    if (state === "up") {
      const { seq, stop } = request("BYE");
      await new Promise<void>((resolve) => {
        const patience = setTimeout(resolve, BYE_MS);
        replies.set(`${seq} BYE`, () => {
          clearTimeout(patience);
          resolve();
        });
      });
      stop();
      finish("us");
    }
    return ended.promise;
  };
  const handle: SipCall = {
    ...media,
    progress,
    answered: answered.promise,
    ended: ended.promise,
    changes: () => changes,
    bye,
    async reinvite(direction = "sendrecv") {
      sdpVersion += 1;
      const { seq, stop } = request("INVITE", [], makeSdp(media.port, sdpVersion, direction));
      resends.add(stop);
      await new Promise<void>((resolve, reject) => {
        replies.set(`${seq} INVITE`, ({ status = 0 }) => {
          if (status < 300) resolve();
          else reject(new Error(`SIP ${status}`));
        });
      });
    },
    async cancel() {
      if (state !== "calling") return bye();
      if (cancelling === "no") cancelling = "wanted";
      // Earlier the other side may not know what is to be taken back (RFC 3261, 9.1).
      if (cancelling === "wanted" && proceeding) sendCancel();
      return ended.promise;
    },
    vanish: () => {
      finish("us");
    },
  };
  return {
    handle,
    receive: (message: SipMessage) =>
      message.status === undefined ? receiveRequest(message) : receiveResponse(message),
    invite(headers: readonly string[], withinMs: number) {
      const sent = request("INVITE", headers, makeSdp(media.port, sdpVersion));
      ({ branch, seq: inviteSequence } = sent);
      resends.add(sent.stop);
      unanswered = setTimeout(() => {
        answered.reject(new Error(`no answer within ${withinMs} ms`));
        void handle.cancel();
      }, withinMs).unref();
    },
    accept(message: SipMessage, on: "answer" | "ring" | number) {
      invitation = message;
      if (typeof on === "number") {
        reply(message, `${on} Refused`);
        answered.reject(new Error(`SIP ${on}`));
        return finish("us");
      }
      reply(message, "180 Ringing");
      if (on === "ring") return;
      reply(message, "200 OK", makeSdp(media.port, sdpVersion));
      state = "up";
      answered.resolve(performance.now());
      const port = mediaPort(message.body);
      if (port !== undefined) media.sendTo(port);
    },
  };
}
