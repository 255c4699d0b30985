import { existsSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { CallwardError } from "@callward/guard";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import websocket from "@fastify/websocket";
import fastify, { type FastifyInstance } from "fastify";
import type { GalleryAttack } from "../app/gallery.ts";
import type { Call, CallBeginning, CallListeners } from "../calls/events.ts";
import { readTraceparent, writeTraceparent } from "../observe/telemetry/traceparent.ts";
import { isStage, STAGES, type Stage } from "../stages/check-stage.ts";
import { connectLine } from "./line-socket.ts";
import { registerObserveEndpoints } from "./observe-endpoints.ts";
import { problemOf } from "./problem.ts";
import { connectSound, type SoundDoor } from "./sound-socket.ts";
import type { SoundInfo } from "./sound-wire.ts";

/** Largest request body in bytes: a long document for a check. */
const BODY_LIMIT = 1_000_000;
/** Largest socket message in bytes. */
const MESSAGE_LIMIT = 16_384;
/** Names under which a server on this machine is reached. Anything else is a page of another site (DNS rebinding). */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** What the page shows of the assistant. */
export interface PackInfo {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly business: string;
  readonly disclosure: string;
  readonly model: string;
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  readonly intents: readonly string[];
  /** What calls in sound are heard and spoken with; null where calls are in text only. */
  readonly sound: SoundInfo | null;
}

export interface Health {
  readonly status: "ok" | "degraded";
  readonly traceFailing: boolean;
  readonly tracesDropped: number;
}

export interface ServerDeps {
  readonly openCall: (listeners: CallListeners, begun: CallBeginning) => Call;
  /** Absent where calls are in text only. */
  readonly sound: SoundDoor | undefined;
  readonly packInfo: () => Omit<PackInfo, "sound">;
  readonly gallery: readonly GalleryAttack[];
  /** Folder of the built page. */
  readonly pageDir: string;
  readonly check: (stage: Stage, input: unknown) => object;
  readonly health: () => Health;
  readonly observed: Parameters<typeof registerObserveEndpoints>[1];
}

/** The web side: the page, the line's socket, checks, health. The caller listens and closes. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  // No request log: paths and bodies may hold a caller's words.
  const server = fastify({ logger: false, bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  server.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    return reply.status(problem.status).type("application/problem+json").send(problem);
  });
  server.setNotFoundHandler(() => {
    throw new CallwardError("NOT_FOUND", { path: "this address" });
  });
  server.addHook("onRequest", async (request) => {
    const { host = "", origin } = request.headers;
    if (!LOCAL_HOST.test(host)) throw new CallwardError("ORIGIN_REFUSED", { origin: "another host name" });
    if (origin !== undefined && origin !== `http://${host}`)
      throw new CallwardError("ORIGIN_REFUSED", { origin: "another site" });
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", "ws:"],
        imgSrc: ["'self'", "data:"],
        upgradeInsecureRequests: null,
      },
    },
    // Plain HTTP on this machine only.
    strictTransportSecurity: false,
  });
  await server.register(swagger, { openapi: { info: { title: "Callward", version: "0.1.0" } } });
  await server.register(websocket, { options: { maxPayload: MESSAGE_LIMIT } });
  await server.register(async (scope) => routes(scope, deps));
  if (existsSync(join(deps.pageDir, "index.html"))) {
    await server.register(fastifyStatic, { root: deps.pageDir });
  } else {
    server.get("/", { schema: { hide: true } }, () => {
      throw new CallwardError("PAGE_NOT_BUILT");
    });
  }
  return server;
}

function routes(scope: FastifyInstance, deps: ServerDeps): void {
  registerObserveEndpoints(scope, deps.observed);
  scope.get("/healthz", { schema: { summary: "Whether calls can be taken" } }, () => deps.health());
  scope.get(
    "/api/pack",
    { schema: { summary: "The assistant that is on the line" } },
    (): PackInfo => ({
      ...deps.packInfo(),
      sound: deps.sound?.info() ?? null,
    }),
  );
  scope.get("/api/gallery", { schema: { summary: "Attacks to try" } }, () => ({ attacks: deps.gallery }));
  scope.post<{ Params: { stage: string } }>(
    "/api/check/:stage",
    {
      schema: {
        summary: "One stage on one input: the same as `callward check`",
        params: { type: "object", properties: { stage: { type: "string", enum: [...STAGES] } } },
        body: { type: "object", additionalProperties: true },
      },
      attachValidation: true,
    },
    (request) => {
      const { stage } = request.params;
      if (!isStage(stage)) throw new CallwardError("STAGE_UNKNOWN", { stage: "of that name" });
      return deps.check(stage, request.body);
    },
  );
  scope.get("/openapi.json", { schema: { hide: true } }, () => scope.swagger());
  scope.get("/api/line", { websocket: true, schema: { hide: true } }, (socket, { headers }) =>
    connectLine(socket, (listeners) => deps.openCall(listeners, beginningOf(headers))),
  );
  const { sound } = deps;
  if (sound !== undefined)
    scope.get("/api/sound", { websocket: true, schema: { hide: true } }, (socket, { headers }) =>
      connectSound(socket, {
        ...sound,
        open: (line, watching) => sound.open(line, { ...watching, ...beginningOf(headers) }),
      }),
    );
}

/** The W3C trace context of whoever opened the socket, if it is one. */
function beginningOf({ traceparent }: IncomingHttpHeaders): CallBeginning {
  const context = readTraceparent(traceparent);
  return context === undefined ? {} : { traceparent: writeTraceparent(context) };
}
