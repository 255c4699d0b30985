import { CallwardError } from "@callward/guard";
import type { WebSocket } from "@fastify/websocket";
import { z } from "zod";
import type { Call, CallListeners } from "../calls/events.ts";
import { problemOf } from "./problem.ts";
import { type LineMessage, outputOnWire, viewOnWire } from "./wire.ts";

/** Longest utterance that the page may send, in characters: far above any spoken turn. */
const MAX_TEXT = 4_000;
/** Messages a second from one page: a person types far slower. */
const MAX_PER_SECOND = 20;

const messageSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("start") }),
  z.strictObject({
    type: z.literal("heard"),
    text: z.string().min(1).max(MAX_TEXT),
    speaker: z.enum(["active_user", "background", "unknown"]).optional(),
  }),
  z.strictObject({ type: z.literal("key"), digit: z.string().regex(/^[0-9*#]$/) }),
  z.strictObject({ type: z.literal("silence") }),
  z.strictObject({ type: z.literal("hangup") }),
]);

/** Connects one page to one call. Closing the socket ends the call. */
export function connectLine(socket: WebSocket, openCall: (listeners: CallListeners) => Call): void {
  let call: Call | undefined;
  let second = 0;
  let count = 0;
  const send = (message: LineMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const complain = (error: unknown) => {
    const { code, detail, remedy } = problemOf(error);
    send({ type: "error", problem: { code, detail, remedy } });
  };

  async function take(data: string): Promise<void> {
    const now = Math.floor(performance.now() / 1000);
    count = now === second ? count + 1 : 1;
    second = now;
    if (count > MAX_PER_SECOND)
      throw new CallwardError("INPUT_INVALID", { problem: "too many messages a second" });
    const message = parseMessage(data);
    if (message.type === "start") {
      if (call !== undefined) await call.close();
      call = openCall({
        output: (output) => send({ type: "output", output: outputOnWire(output) }),
        turn: (view) => send({ type: "turn", view: viewOnWire(view) }),
      });
      return call.start();
    }
    if (call === undefined || call.ended) throw new CallwardError("CALL_ENDED");
    if (message.type !== "heard") return call.handle(message);
    const { type, text, speaker } = message;
    return call.handle(speaker === undefined ? { type, text } : { type, text, speaker });
  }

  socket.on("message", (data: Buffer) => {
    take(String(data)).catch(complain);
  });
  socket.on("close", () => {
    call?.close("caller-hangup").catch(() => undefined);
  });
  socket.on("error", () => socket.close());
}

function parseMessage(data: string): z.output<typeof messageSchema> {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    throw new CallwardError("INPUT_NOT_JSON", { problem: "it cannot be parsed" });
  }
  const parsed = messageSchema.safeParse(value);
  if (!parsed.success) {
    throw new CallwardError("INPUT_INVALID", {
      problem: "the message is not one of start, heard, key, silence and hangup",
    });
  }
  return parsed.data;
}
