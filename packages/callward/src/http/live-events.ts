import { CallwardError } from "@callward/guard";
import type { FastifyInstance } from "fastify";
import { PEOPLE_CHANGES } from "../access/acting.ts";
import type { Identity } from "../access/create-access.ts";
import type { Permission } from "../access/roles.ts";
import { type ChangeFeed, TOPICS, type Topic } from "../control/live/change-feed.ts";
import { openEventStream } from "./event-stream.ts";
import type { Door } from "./who-asks.ts";

/** Streams of one session or token at once: a browser opens six to a server, and a person has two browsers. */
const MAX_STREAMS = 12;

/** What changes, told as it happens: `GET /api/v1/events`, each person what they may see. */
export function mountLiveEvents(server: FastifyInstance, feed: ChangeFeed, door: Door): void {
  const open = new Map<string, number>();
  const endings = new Set<() => void>();
  server.addHook("preClose", async () => {
    for (const end of endings) end();
  });

  /** Takes a place among the session's streams; gives the way to give it back. Throws STREAMS_TOO_MANY. */
  function takePlace(key: string): () => void {
    const taken = open.get(key) ?? 0;
    if (taken >= MAX_STREAMS) throw new CallwardError("STREAMS_TOO_MANY", { limit: MAX_STREAMS });
    open.set(key, taken + 1);
    return () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left === 0) open.delete(key);
      else open.set(key, left);
    };
  }

  server.get(
    "/api/v1/events",
    // A page asks for it by itself, and comes back by itself: that nobody is there must still end the session.
    { onRequest: door.admit("signed-in", { background: true }), schema: { hide: true } },
    (request, reply) => {
      const identity = door.identityOf(request);
      if (identity === undefined) throw new CallwardError("LOGIN_NEEDED");
      const giveBack = takePlace(keyOf(identity));
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        // A proxy that collects what it passes on would hold events back.
        "x-accel-buffering": "no",
      });
      let { permissions } = identity.principal;
      const stream = openEventStream(raw);
      const send = (topics: readonly Topic[]) =>
        stream.send(topics.filter((one) => maySee(permissions, one)));
      const asking = door.recheck(request, (now) => {
        if (now === undefined) return end();
        const before = permissions;
        permissions = now.principal.permissions;
        // What somebody may do themselves is for them to know, whatever they may see of others.
        if (!isSame(before, permissions)) stream.send([PEOPLE_CHANGES]);
      });
      const unsubscribe = feed.subscribe(identity.principal.tenant, (topics) => {
        // It may be about this very person: whoever was signed out must not look on until the next asking.
        if (topics.includes(PEOPLE_CHANGES)) asking.now();
        send(topics);
      });
      const end = () => {
        endings.delete(end);
        unsubscribe();
        asking.stop();
        stream.close();
        raw.end();
      };
      endings.add(end);
      raw.on("close", () => {
        end();
        giveBack();
      });
    },
  );
}

function maySee(permissions: ReadonlySet<Permission>, topic: Topic): boolean {
  return permissions.has(TOPICS[topic]);
}

function isSame(before: ReadonlySet<Permission>, now: ReadonlySet<Permission>): boolean {
  return before.size === now.size && [...before].every((one) => now.has(one));
}

function keyOf({ principal, session }: Identity): string {
  return session === undefined ? `${principal.kind}:${principal.tenant}:${principal.id}` : session.id;
}
