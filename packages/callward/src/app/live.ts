import { type ChangeFeed, createChangeFeed } from "../control/live/change-feed.ts";
import type { LiveLine } from "../control/live/live-call.ts";
import { openLiveExchange } from "../control/live/live-exchange.ts";
import { createLiveRegistry, type LiveRegistry } from "../control/live/live-registry.ts";
import type { LiveControl } from "../control/live/read-live.ts";
import type { PackForCall } from "../control/packs/node/pack-for-call.ts";
import type { Store } from "../store/open-store.ts";

/** The calls in progress of this process and of the others. */
export interface Live {
  readonly registry: LiveRegistry;
  /** What the API works with; undefined without a store. */
  readonly api: { readonly live: LiveControl; readonly changes: ChangeFeed } | undefined;
  /** To be told of each call before it begins. */
  begin(id: string, tenant: string, line: LiveLine, pack: PackForCall<unknown>): void;
  /** To be closed when there are no calls any more, and before the store. Idempotent. */
  close(): Promise<void>;
}

/** @param options.node what this process calls itself. */
export function openLive(options: {
  readonly store: Store | undefined;
  readonly node: string;
  readonly tenant: string;
}): Live {
  const { store, node, tenant } = options;
  const registry = createLiveRegistry();
  const exchange = store === undefined ? undefined : openLiveExchange(store, registry, { node, tenant });
  return {
    registry,
    api:
      store === undefined || exchange === undefined
        ? undefined
        : {
            live: { store, registry, exchange, now: Date.now },
            changes: createChangeFeed(store.changes, registry),
          },
    begin(id, of, line, { role, guard }) {
      const { targets } = guard.pack.assistant.people;
      registry.begin({ id, tenant: of, line, role, warm: (target) => targets[target]?.warm ?? false });
    },
    async close() {
      await exchange?.close();
      registry.close();
    },
  };
}
