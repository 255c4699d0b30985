import { existsSync, unwatchFile, watchFile } from "node:fs";
import { join, sep } from "node:path";
import type { Server as TlsServer } from "node:tls";
import { CallwardError, isCallwardError } from "@callward/guard";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import websocket from "@fastify/websocket";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Access } from "../access/create-access.ts";
import type { GalleryAttack } from "../app/gallery.ts";
import { VERSION } from "../app/version.ts";
import type { ChangeFeed } from "../control/live/change-feed.ts";
import { isStage, STAGES, type Stage } from "../stages/check-stage.ts";
import type { ApiRoute } from "./api/api-route.ts";
import { mountApi } from "./api/mount-api.ts";
import { describeApi } from "./api/openapi.ts";
import { type LineSocketDeps, mountLineSockets } from "./line-sockets.ts";
import { type ListenSettings, loadTls, ownOrigin } from "./listen-settings.ts";
import { mountLiveEvents } from "./live-events.ts";
import { registerObserveEndpoints } from "./observe-endpoints.ts";
import { problemOf } from "./problem.ts";
import { mountSignIn, type SignInDoors } from "./sign-in-doors.ts";
import type { SoundInfo } from "./sound-wire.ts";
import { createDoor, type Door } from "./who-asks.ts";

/** Largest request body in bytes: a long document for a check. */
const BODY_LIMIT = 1_000_000;
/** Largest socket message in bytes. */
const MESSAGE_LIMIT = 16_384;
/** How often the files of the certificate are looked at: whoever renews them need not stop calls. */
const CERTIFICATE_POLL_MS = 60_000;
/** What programs that watch the server ask, by whatever name they reach it; it says nothing about anybody. */
const ANY_HOST = new Set(["/healthz", "/readyz", "/metrics"]);

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
  /** What it can do, which is what a switch can stop. */
  readonly actions: readonly { readonly id: string; readonly description: string }[];
  /** What calls in sound are heard and spoken with; null where calls are in text only. */
  readonly sound: SoundInfo | null;
}

export interface Health {
  readonly status: "ok" | "degraded";
  readonly traceFailing: boolean;
  readonly tracesDropped: number;
}

export interface ServerDeps extends LineSocketDeps {
  readonly packInfo: () => Omit<PackInfo, "sound">;
  readonly gallery: readonly GalleryAttack[];
  /** Folder of the built page. */
  readonly pageDir: string;
  readonly check: (stage: Stage, input: unknown) => object;
  readonly health: () => Health;
  readonly listen: ListenSettings;
  readonly access: Access;
  /** Undefined where nobody can have an account. */
  readonly signIn: SignInDoors | undefined;
  /** The table of all routes of the API. */
  readonly api: readonly ApiRoute[];
  /** What pages are told the change of; undefined where there is no store to follow. */
  readonly changes?: ChangeFeed;
  /** Told of each route as it is mounted, such as `GET /healthz`. */
  readonly onRoute?: (name: string) => void;
  readonly observed: Parameters<typeof registerObserveEndpoints>[1];
}

/** The web side: the page, signing in, the API, the line's sockets, checks, health. The caller listens and closes. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const { listen } = deps;
  const { tls, trustedProxies } = listen;
  // No request log: paths and bodies may hold a caller's words.
  const options = {
    logger: false,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  } as const;
  // The framework has a type for each kind of server; what we use of them is the same.
  const server = (
    tls === undefined ? fastify(options) : fastify({ ...options, https: loadTls(tls) })
  ) as FastifyInstance;
  if (tls !== undefined) renewCertificate(server, tls);
  const door = createDoor(deps.access, listen);
  server.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) if (one !== "HEAD") deps.onRoute?.(`${one} ${url}`);
  });
  server.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    if (problem.status === 401) reply.header("www-authenticate", "Bearer");
    if (isCallwardError(error) && error.code === "LOGIN_THROTTLED")
      reply.header("retry-after", String(error.details.seconds));
    return reply.status(problem.status).type("application/problem+json").send(problem);
  });
  const hasPage = existsSync(join(deps.pageDir, "index.html"));
  server.setNotFoundHandler((request, reply) => {
    if (hasPage && isRoomPath(request)) return reply.sendFile("index.html");
    throw new CallwardError("NOT_FOUND", { path: "this address" });
  });
  // Before our own hooks: the sockets that those refuse are closed by one of its hooks.
  await server.register(websocket, { options: { maxPayload: MESSAGE_LIMIT } });
  server.addHook("onRequest", async (request) => {
    if (!ANY_HOST.has(request.url)) door.refuseStrangers(request);
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Sockets of this very server; browsers before 2022 do not count them to 'self'.
        connectSrc: ["'self'", (request) => socketSource(request.headers.host, listen)],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Not no-referrer: with it browsers send "null" as the origin of our own forms.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity:
      tls === undefined && listen.publicOrigin?.startsWith("https:") !== true
        ? false
        : { maxAge: 31_536_000 },
  });
  await server.register(cookie);
  await server.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Callward", version: VERSION } },
  });
  await server.register(async (scope) => routes(scope, deps, door));
  await server.register(async (scope) => mountApi(scope, deps.api, door));
  const { signIn, changes } = deps;
  if (changes !== undefined) await server.register(async (scope) => mountLiveEvents(scope, changes, door));
  if (signIn !== undefined) await server.register(async (scope) => mountSignIn(scope, signIn, door));
  if (hasPage) {
    await server.register(fastifyStatic, {
      root: deps.pageDir,
      preCompressed: true,
      setHeaders(reply, path) {
        // Their names change with what is in them.
        if (path.includes(`${sep}assets${sep}`))
          reply.header("cache-control", "public, max-age=31536000, immutable");
      },
    });
  } else {
    server.get("/", { schema: { hide: true } }, () => {
      throw new CallwardError("PAGE_NOT_BUILT");
    });
  }
  return server;
}

/**
 * Somebody opens a page of the control room: the one program of all its pages finds out by itself which, and who may see
 * what is on it. Programs and missing files get a problem instead.
 */
function isRoomPath({ method, url, headers }: FastifyRequest): boolean {
  const wantsPage = method === "GET" && headers.accept?.includes("text/html") === true;
  return wantsPage && !["/api/", "/assets/", "/signin/"].some((ours) => url.startsWith(ours));
}

/** Takes a renewed certificate without a restart; one that cannot be used leaves the old one. */
function renewCertificate(server: FastifyInstance, tls: NonNullable<ListenSettings["tls"]>): void {
  const secure = server.server as unknown as TlsServer;
  const renew = () => {
    try {
      secure.setSecureContext(loadTls(tls));
    } catch {
      // The files are being written; the next look finds them whole.
    }
  };
  const files = [tls.certFile, tls.keyFile];
  for (const file of files) watchFile(file, { interval: CERTIFICATE_POLL_MS, persistent: false }, renew);
  server.addHook("onClose", async () => {
    for (const file of files) unwatchFile(file, renew);
  });
}

/** The address of our sockets as the browser sees it; the host was checked before. */
function socketSource(host: string | undefined, listen: ListenSettings): string {
  const origin = ownOrigin(listen, host ?? "");
  return origin === undefined ? "'self'" : origin.replace(/^http/, "ws");
}

function routes(scope: FastifyInstance, deps: ServerDeps, door: Door): void {
  registerObserveEndpoints(scope, deps.observed);
  // Everything else here shows the assistant or talks with it.
  const onRequest = door.admit("calls.test");
  scope.get("/healthz", { schema: { summary: "Whether calls can be taken" } }, () => deps.health());
  scope.get(
    "/api/pack",
    { onRequest, schema: { summary: "The assistant that is on the line" } },
    (): PackInfo => ({
      ...deps.packInfo(),
      sound: deps.sound?.info() ?? null,
    }),
  );
  scope.get("/api/gallery", { onRequest, schema: { summary: "Attacks to try" } }, () => ({
    attacks: deps.gallery,
  }));
  scope.post<{ Params: { stage: string } }>(
    "/api/check/:stage",
    {
      onRequest,
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
  scope.get("/openapi.json", { schema: { hide: true } }, () => {
    const document = scope.swagger() as { paths?: object };
    const { paths, components } = describeApi(deps.api);
    return { ...document, paths: { ...document.paths, ...paths }, components };
  });
  mountLineSockets(scope, deps, door);
}
