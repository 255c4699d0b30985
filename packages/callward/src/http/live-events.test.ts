import fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Identity } from "../access/create-access.ts";
import type { Permission } from "../access/roles.ts";
import type { ChangeFeed, Topic } from "../control/live/change-feed.ts";
import { testPrincipal } from "../testing/ask-route.ts";
import { mountLiveEvents } from "./live-events.ts";
import { problemOf } from "./problem.ts";
import type { Door } from "./who-asks.ts";

const identity = (permissions: readonly Permission[]): Identity => ({
  principal: testPrincipal("mine", { kind: "token", permissions: new Set(permissions) }),
  session: undefined,
});

describe("live events", () => {
  let server: FastifyInstance;
  let url: string;
  let asked: string | undefined;
  /** Who the door says it is, where it is asked at once. */
  let knownNow: Identity | undefined;
  let rechecks: ((identity: Identity | undefined) => void)[];
  let followers: Set<(topics: readonly Topic[]) => void>;
  const tell = (...topics: Topic[]) => {
    for (const follower of followers) follower(topics);
  };

  beforeEach(async () => {
    rechecks = [];
    knownNow = identity(["calls.read", "switches.read"]);
    followers = new Set();
    const feed: ChangeFeed = {
      subscribe(tenant, listener) {
        asked = tenant;
        followers.add(listener);
        return () => void followers.delete(listener);
      },
    };
    const door = {
      admit: () => async () => {},
      identityOf: () => identity(["calls.read", "switches.read"]),
      recheck(_request: unknown, told: (identity: Identity | undefined) => void) {
        rechecks.push(told);
        return {
          now: () => told(knownNow),
          stop: () => void rechecks.splice(rechecks.indexOf(told), 1),
        };
      },
    } as unknown as Door;
    server = fastify({ forceCloseConnections: true });
    server.setErrorHandler((error, _request, reply) => {
      const problem = problemOf(error);
      return reply.status(problem.status).send(problem);
    });
    await server.register(async (scope) => mountLiveEvents(scope, feed, door));
    url = `${await server.listen({ host: "127.0.0.1", port: 0 })}/api/v1/events`;
  });
  afterEach(() => server.close());

  async function follow() {
    const leave = new AbortController();
    const response = await fetch(url, { signal: leave.signal });
    let text = "";
    const ended = (async () => {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk;
    })().catch(() => undefined);
    return { response, ended, leave: () => leave.abort(), text: () => text };
  }

  it("tell who asks what changed of what they may see, in their tenant", async () => {
    const { response, text, leave } = await follow();
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(asked).toBe("mine");
    tell("people", "limits");
    tell("switches", "people");
    await expect.poll(text).toContain('event: changed\ndata: {"topics":["switches"]}\n\n');
    expect(text()).not.toMatch(/people|limits/);
    leave();
    await expect.poll(() => followers.size).toBe(0);
    expect(rechecks).toEqual([]);
  });

  it("end at once for who was signed out, and tell who may do something else now", async () => {
    const gone = await follow();
    const stays = await follow();
    await expect.poll(() => followers.size).toBe(2);
    knownNow = identity(["calls.read"]);
    tell("people");
    await expect.poll(stays.text).toContain('{"topics":["people"]}');
    knownNow = undefined;
    tell("people");
    await gone.ended;
    await stays.ended;
    expect(followers.size).toBe(0);
  });

  it("end with the session, and are narrower as soon as its rights are", async () => {
    const { text, ended } = await follow();
    await expect.poll(() => rechecks.length).toBe(1);
    rechecks[0]!(identity(["switches.read"]));
    tell("calls");
    tell("switches");
    await expect.poll(text).toContain('{"topics":["switches"]}');
    rechecks[0]!(undefined);
    await ended;
    expect(followers.size).toBe(0);
  });

  it("are at most twelve for one session, and a place is free again when one is left", async () => {
    const open = await Promise.all(Array.from({ length: 12 }, () => follow()));
    const refused = await fetch(url);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: "STREAMS_TOO_MANY" });
    open[0]!.leave();
    await expect
      .poll(async () => {
        const one = await follow();
        open.push(one);
        return one.response.status;
      })
      .toBe(200);
    for (const { leave } of open) leave();
  });

  it("end when the server stops", async () => {
    const { ended } = await follow();
    await server.close();
    await ended;
    expect(followers.size).toBe(0);
  });
});
