import { describe, expect, it } from "vitest";
import type { ChangeEvent } from "../../store/changes.ts";
import { type ChangeFeed, createChangeFeed, TOPICS, type Topic } from "./change-feed.ts";
import { createLiveRegistry } from "./live-registry.ts";

function followed(tenant: string) {
  const followers = new Set<(event: ChangeEvent) => void>();
  const registry = createLiveRegistry();
  const feed: ChangeFeed = createChangeFeed(
    {
      following: true,
      subscribe(listener) {
        followers.add(listener);
        return () => void followers.delete(listener);
      },
    },
    registry,
  );
  const told: (readonly Topic[])[] = [];
  const stop = feed.subscribe(tenant, (topics) => told.push(topics));
  const commit = (event: ChangeEvent) => {
    for (const follower of followers) follower(event);
  };
  return { registry, told, stop, commit, followers };
}
const changed = (tenant: string, what: string): ChangeEvent => ({ type: "changed", tenant, what });

describe("what pages are told the change of", () => {
  it("is what changed for their tenant, or for all", () => {
    const { told, commit } = followed("mine");
    commit(changed("mine", "alerts"));
    commit(changed("theirs", "alerts"));
    commit(changed("*", "switches"));
    commit(changed("mine", "something of a later version"));
    expect(told).toEqual([["alerts"], ["switches"]]);
  });

  it("is everything where changes may have been missed", () => {
    const { told, commit } = followed("mine");
    commit({ type: "reread" });
    expect(told).toEqual([Object.keys(TOPICS)]);
  });

  it("is the calls of this node as they happen, until nobody follows", () => {
    const { told, registry, stop, followers } = followed("mine");
    const begin = (id: string, tenant: string) => {
      registry.begin({ id, tenant, line: "text", role: "live", warm: () => false });
      registry.write({
        ...{ schema: 1, call: id, turn: 0, event: "call-start", at: "2026-03-02T09:00:00.000Z", tenant },
        pack: { id: "p", version: "1", hash: "h" },
      });
    };
    begin("c1", "mine");
    begin("c2", "theirs");
    expect(told).toEqual([["calls"]]);
    stop();
    begin("c3", "mine");
    expect(told).toHaveLength(1);
    expect(followers.size).toBe(0);
    registry.close();
  });
});
