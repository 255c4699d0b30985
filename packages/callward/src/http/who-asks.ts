import "@fastify/cookie";
import { CallwardError } from "@callward/guard";
import type { WebSocket } from "@fastify/websocket";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Access, type Credentials, type Identity, requirePermission } from "../access/create-access.ts";
import type { Permission } from "../access/roles.ts";
import { KEPT_MS, LONGEST_MS, type OpenedSession } from "../access/sessions.ts";
import type { ApiBrowser, RouteAccess } from "./api/api-route.ts";
import { isLoopbackAddress, type ListenSettings, ownOrigin } from "./listen-settings.ts";

/** Says which tenant a request is about; without it, the one that the account or the token belongs to. */
const TENANT_HEADER = "callward-tenant";
/** Set by what a page asks by itself: it does not keep its session alive. */
const BACKGROUND_HEADER = "callward-background";
/** Longest name of a tenant in that header. */
const MAX_TENANT = 200;
/** How often an open socket is asked whether its person may still hold it. */
const RECHECK_MS = 15_000;
/** Close code of a socket whose person was signed out: of those that applications choose (RFC 6455, section 7.4.2). */
const CLOSED_SIGNED_OUT = 4401;
/** Methods that change nothing (RFC 9110, section 9.2.1). */
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export interface AdmitOptions {
  /** The page asks by itself, whatever its headers say: the session is not kept alive by it. */
  readonly background?: boolean;
}

/** Whether somebody may still be here. */
export interface Recheck {
  /** Asks at once, for who knows that something has changed. */
  now(): void;
  /** Asks no more. Idempotent. */
  stop(): void;
}

/** The door of the web side: finds out who asks, and lets in or throws. */
export interface Door {
  /** Throws ORIGIN_REFUSED for a name that is not ours and for a page of another site. For every request. */
  refuseStrangers(request: FastifyRequest): void;
  /** Hook that lets in whoever may take the route. Throws LOGIN_NEEDED, PERMISSION_DENIED, ORIGIN_REFUSED. */
  admit(access: RouteAccess, options?: AdmitOptions): (request: FastifyRequest) => Promise<void>;
  /** Who was let in; undefined for nobody in particular, on a route for anybody. */
  identityOf(request: FastifyRequest): Identity | undefined;
  /** The browser that asks, to open and end its session. */
  browserOf(request: FastifyRequest, reply: FastifyReply): ApiBrowser;
  /**
   * Asks every 15 seconds whether who was let in may still be here, and tells who it is then; undefined for nobody.
   */
  recheck(request: FastifyRequest, told: (identity: Identity | undefined) => void): Recheck;
  /** Closes the socket as soon as its person may not hold it any more. */
  watch(socket: WebSocket, request: FastifyRequest, permission: Permission): void;
  /** The origin under which the request came in. */
  originOf(request: FastifyRequest): string;
  /** The tenant of whoever names none. */
  readonly tenant: string;
}

export function createDoor(access: Access, listen: ListenSettings): Door {
  const identities = new WeakMap<FastifyRequest, Identity>();
  const originOf = (request: FastifyRequest) => {
    const own = ownOrigin(listen, request.headers.host ?? "");
    if (own === undefined) throw new CallwardError("ORIGIN_REFUSED", { origin: "another host name" });
    return own;
  };
  // A browser keeps a cookie of this prefix to this very host and to TLS (RFC 6265bis, section 4.1.3.2).
  const isSecure = (request: FastifyRequest) => originOf(request).startsWith("https:");
  const cookieName = (request: FastifyRequest, name: string) =>
    `${isSecure(request) ? "__Host-" : ""}${name}`;

  function credentialsOf(request: FastifyRequest): Credentials {
    const { authorization, [TENANT_HEADER]: tenant, [BACKGROUND_HEADER]: background } = request.headers;
    if (Array.isArray(tenant) || (tenant !== undefined && (tenant === "" || tenant.length > MAX_TENANT)))
      throw new CallwardError("INPUT_INVALID", { problem: "the tenant has no such name" });
    return {
      bearer: authorization === undefined ? undefined : (/^Bearer (.+)$/i.exec(authorization)?.[1] ?? ""),
      session: request.cookies[cookieName(request, "callward_session")],
      tenant,
      address: request.ip,
      fromThisMachine: isFromThisMachine(request),
      active: background === undefined,
    };
  }

  /**
   * A session's cookie comes along with whatever any page sends, so what changes something must also come from a page of ours.
   * Browsers name the origin of every such request and of every WebSocket, and pages cannot lie about it.
   */
  function refuseForgery(request: FastifyRequest): void {
    const changes = !SAFE.has(request.method) || request.headers.upgrade !== undefined;
    if (changes && request.headers.origin === undefined)
      throw new CallwardError("ORIGIN_REFUSED", { origin: "no page of this server" });
  }

  function recheck(request: FastifyRequest, told: (identity: Identity | undefined) => void): Recheck {
    const credentials = { ...credentialsOf(request), active: false };
    // While the store is down nobody can be asked, and a call goes on.
    let stopped = false;
    const tell = (identity: Identity | undefined) => {
      if (!stopped) told(identity);
    };
    const now = () => void access.identify(credentials).then(tell, () => {});
    const timer = setInterval(now, RECHECK_MS);
    timer.unref();
    return {
      now,
      stop() {
        stopped = true;
        clearInterval(timer);
      },
    };
  }

  return {
    recheck,
    tenant: access.tenant,
    originOf,
    refuseStrangers(request) {
      const own = originOf(request);
      const { origin } = request.headers;
      if (origin !== undefined && origin !== own && origin !== listen.publicOrigin)
        throw new CallwardError("ORIGIN_REFUSED", { origin: "another site" });
    },
    admit:
      (wanted, { background = false } = {}) =>
      async (request) => {
        const credentials = credentialsOf(request);
        const identity = await access.identify(background ? { ...credentials, active: false } : credentials);
        if (identity?.session !== undefined) refuseForgery(request);
        if (wanted === "signed-in") {
          if (identity === undefined) throw new CallwardError("LOGIN_NEEDED");
        } else if (wanted !== "anybody") requirePermission(identity, wanted);
        if (identity !== undefined) identities.set(request, identity);
      },
    identityOf: (request) => identities.get(request),
    browserOf(request, reply) {
      const secure = isSecure(request);
      const attributes = { path: "/", httpOnly: true, sameSite: "strict", secure } as const;
      const [session, device] = ["callward_session", "callward_device"].map((name) =>
        cookieName(request, name),
      ) as [string, string];
      return {
        address: request.ip,
        agent: request.headers["user-agent"] ?? "unknown",
        device: deviceOf(request.cookies[device]),
        session: identities.get(request)?.session,
        keep(opened: OpenedSession) {
          reply.setCookie(session, opened.proof, { ...attributes, maxAge: LONGEST_MS / 1_000 });
          reply.setCookie(device, opened.device, { ...attributes, maxAge: KEPT_MS / 1_000 });
        },
        forget() {
          reply.clearCookie(session, attributes);
        },
      };
    },
    watch(socket, request, permission) {
      const { stop } = recheck(request, (identity) => {
        if (identity?.principal.permissions.has(permission) !== true) socket.close(CLOSED_SIGNED_OUT);
      });
      socket.on("close", stop);
    },
  };
}

/** A proxy on this machine brings others in. One that was not declared still shows by what it adds. */
function isFromThisMachine(request: FastifyRequest): boolean {
  const { headers, socket } = request;
  const forwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some((name) => name in headers);
  return !forwarded && isLoopbackAddress(socket.remoteAddress ?? "");
}

function deviceOf(cookie: string | undefined): string | undefined {
  return cookie !== undefined && /^[\w-]{43}$/.test(cookie) ? cookie : undefined;
}
