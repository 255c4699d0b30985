import { once } from "node:events";
import { WebSocket } from "ws";
import type { LineMessage, WireView } from "../../../packages/callward/src/http/wire.ts";

/** How long a connection may take to be opened. */
const CONNECT_MS = 20_000;

/** A sentence as it was spoken to a caller. */
export interface Spoken {
  readonly release: string;
  readonly text: string;
  readonly verdict: string;
}

/** What a caller got for one thing that they did. */
export interface Answer {
  /** Milliseconds until the first words, the hand-over or the end; undefined: silence. */
  readonly waitedMs: number | undefined;
  readonly said: readonly Spoken[];
  /** The route of the turn, where the line told it. */
  readonly route: string | undefined;
}

export type LineEnd = "person" | "hangup" | "lost";

/** A caller's end of `/api/line`: one call. */
export interface Line {
  /** Everything that was spoken. */
  readonly spoken: readonly Spoken[];
  /** How it ended; undefined while it goes on. */
  readonly ended: LineEnd | undefined;
  /** Why the caller was given to a person. */
  readonly handOver: string | undefined;
  /** Does something and waits for the whole answer, for `limitMs` at most. */
  ask(message: object, limitMs: number): Promise<Answer>;
  close(): void;
}

/** Connects. Rejects where the node cannot be reached or does not let the caller in. */
export async function openLine(url: string): Promise<Line> {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/api/line`, { handshakeTimeout: CONNECT_MS });
  const spoken: Spoken[] = [];
  let ended: LineEnd | undefined;
  let handOver: string | undefined;
  let onMessage = (_message: LineMessage | undefined) => {};
  socket.on("error", () => {});
  await once(socket, "open");
  socket.on("close", () => {
    ended ??= "lost";
    onMessage(undefined);
  });
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as LineMessage;
    if (message.type === "output") {
      const { output } = message;
      if (output.type === "say") {
        const { id, text, verdict } = output.release;
        spoken.push({ release: id, text, verdict: verdict.verdict });
      } else if (output.type === "transfer") {
        ended ??= "person";
        handOver = output.reason;
      } else if (output.type === "hangup") ended ??= "hangup";
    }
    onMessage(message);
  });
  return {
    spoken,
    get ended() {
      return ended;
    },
    get handOver() {
      return handOver;
    },
    ask: (message, limitMs) =>
      new Promise((resolve) => {
        const began = performance.now();
        const before = spoken.length;
        let waitedMs: number | undefined;
        const finish = (view?: WireView) => {
          clearTimeout(timer);
          onMessage = () => {};
          resolve({ waitedMs, said: spoken.slice(before), route: view?.route?.kind });
        };
        const timer = setTimeout(finish, limitMs);
        onMessage = (got) => {
          if (got?.type === "output" && got.output.type !== "stop-speaking")
            waitedMs ??= performance.now() - began;
          // The view of a turn comes after all that was said in it; a call that begins has no turn.
          if (got === undefined) finish();
          else if (got.type === "turn" && isAbout(got.view, message)) finish(got.view);
          else if (got.type === "error" || (ended !== undefined && ended !== "person")) finish();
          else if ("type" in message && message.type === "start" && waitedMs !== undefined) finish();
        };
        if (ended === "lost") return finish();
        socket.send(JSON.stringify(message));
      }),
    close: () => socket.close(),
  };
}

/** The view of an earlier turn may come late, when the caller has gone on already. */
function isAbout({ input }: WireView, message: object): boolean {
  const asked = message as { readonly text?: string; readonly digit?: string };
  if (input.type === "heard") return input.text === asked.text;
  return input.type === "key" && input.digit === asked.digit;
}
