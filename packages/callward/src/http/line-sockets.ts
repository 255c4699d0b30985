import { CallwardError } from "@callward/guard";
import type { WebSocket } from "@fastify/websocket";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Identity, requirePermission } from "../access/create-access.ts";
import type { Call, CallBeginning, CallListeners } from "../calls/events.ts";
import { readTraceparent, writeTraceparent } from "../observe/telemetry/traceparent.ts";
import { connectLine } from "./line-socket.ts";
import { problemOf } from "./problem.ts";
import { connectSound, type SoundDoor } from "./sound-socket.ts";
import type { Door } from "./who-asks.ts";
import type { LineMessage } from "./wire.ts";

/** Close code of a socket whose call cannot begin; why is in the message before it (RFC 6455, section 7.4.2). */
const CLOSED_REFUSED = 4400;
/** Longest name of a version. */
const MAX_NAME = 200;

type OpenCall = (listeners: CallListeners, begun: CallBeginning) => Call;

/** Opens calls on a version that somebody tries. */
export interface TestLine {
  readonly openCall: OpenCall;
  readonly openSound: SoundDoor["open"];
  /** Keeps the version ready until the returned function is called. */
  readonly hold: () => () => void;
}

export interface LineSocketDeps {
  /** Opens a call in text on what takes calls. */
  readonly openCall: OpenCall;
  /** The same in sound; absent where calls are in text only. */
  readonly sound: SoundDoor | undefined;
  /** The line on a version that the tenant has stored. Absent where there is no store. Throws what making it ready throws. */
  readonly testLine?: (tenant: string, version: string) => Promise<TestLine>;
}

type Chosen = { readonly test: TestLine } | { readonly refused: unknown };

/**
 * The sockets of the line: `/api/line` in text, `/api/sound` in sound, with `?version=` on a version of the store. A version is
 * made ready before the socket opens; what keeps it from that is told by the socket, since a page cannot read what answers a
 * failed handshake.
 */
export function mountLineSockets(scope: FastifyInstance, deps: LineSocketDeps, door: Door): void {
  const { openCall, sound, testLine } = deps;
  const chosen = new WeakMap<FastifyRequest, Chosen>();

  async function choose(request: FastifyRequest, named: string): Promise<TestLine> {
    const { principal }: Identity = requirePermission(door.identityOf(request), "packs.read");
    if (testLine === undefined || named.length > MAX_NAME)
      throw new CallwardError("PACK_VERSION_UNKNOWN", { version: JSON.stringify(named.slice(0, 80)) });
    return testLine(principal.tenant, named);
  }

  /** The version to try, or `live` for what takes calls; undefined where it was refused and the page told so. */
  function lineOf(socket: WebSocket, request: FastifyRequest): TestLine | "live" | undefined {
    const choice = chosen.get(request);
    if (choice !== undefined && "refused" in choice) {
      refuse(socket, choice.refused);
      return undefined;
    }
    door.watch(socket, request, "calls.test");
    if (choice === undefined) return "live";
    door.watch(socket, request, "packs.read");
    socket.on("close", choice.test.hold());
    return choice.test;
  }

  const options = {
    onRequest: door.admit("calls.test"),
    async preHandler(request: FastifyRequest) {
      const { version } = request.query as { readonly version?: unknown };
      if (version === undefined || !request.ws) return;
      chosen.set(
        request,
        await choose(request, String(version)).then(
          (test) => ({ test }),
          (refused: unknown) => ({ refused }),
        ),
      );
    },
    websocket: true,
    schema: { hide: true },
  } as const;
  scope.get("/api/line", options, (socket, request) => {
    const line = lineOf(socket, request);
    if (line === undefined) return;
    const open = line === "live" ? openCall : line.openCall;
    connectLine(socket, (listeners) => open(listeners, beginningOf(request)));
  });
  if (sound === undefined) return;
  scope.get("/api/sound", options, (socket, request) => {
    const line = lineOf(socket, request);
    if (line === undefined) return;
    const open = line === "live" ? sound.open : line.openSound;
    connectSound(socket, {
      info: sound.info,
      open: (audio, watching) => open(audio, { ...watching, ...beginningOf(request) }),
    });
  });
}

function refuse(socket: WebSocket, error: unknown): void {
  const { code, detail, remedy } = problemOf(error);
  const message: LineMessage = { type: "error", problem: { code, detail, remedy } };
  socket.on("error", () => socket.terminate());
  socket.send(JSON.stringify(message));
  socket.close(CLOSED_REFUSED);
}

/** The W3C trace context of whoever opened the socket, if it is one. */
function beginningOf({ headers }: FastifyRequest): CallBeginning {
  const context = readTraceparent(headers.traceparent);
  return context === undefined ? {} : { traceparent: writeTraceparent(context) };
}
