import { PEOPLE_CHANGES } from "../../access/acting.ts";
import type { Permission } from "../../access/roles.ts";
import type { Changes } from "../../store/changes.ts";
import { ALERT_CHANGES } from "../alerts/alert-book.ts";
import { LIMIT_CHANGES } from "../limits/change-limits.ts";
import { PACK_CHANGES } from "../packs/pack-control.ts";
import { EVERYTHING, SWITCH_CHANGES } from "../switches/switch.ts";
import { CALL_CHANGES } from "./live-exchange.ts";
import type { LiveRegistry } from "./live-registry.ts";

/** What a page can be told the change of, and what one must be allowed to see to be told. */
export const TOPICS = {
  [CALL_CHANGES]: "calls.read",
  [SWITCH_CHANGES]: "switches.read",
  [PACK_CHANGES]: "packs.read",
  [ALERT_CHANGES]: "alerts.read",
  [LIMIT_CHANGES]: "limits.read",
  [PEOPLE_CHANGES]: "people.read",
} as const satisfies Readonly<Record<string, Permission>>;
export type Topic = keyof typeof TOPICS;

const ALL = Object.keys(TOPICS) as readonly Topic[];

/** Says that something changed, and not what: pages read it again by the routes that check who asks. */
export interface ChangeFeed {
  /**
   * Calls the listener with what changed for the tenant, on any node, however often it does; with all topics where changes
   * may have been missed. Gives the way to end it.
   */
  subscribe(tenant: string, listener: (topics: readonly Topic[]) => void): () => void;
}

export function createChangeFeed(changes: Changes, registry: LiveRegistry): ChangeFeed {
  return {
    subscribe(tenant, listener) {
      const stops = [
        changes.subscribe((event) => {
          if (event.type === "reread") return listener(ALL);
          if (event.tenant !== tenant && event.tenant !== EVERYTHING) return;
          if (Object.hasOwn(TOPICS, event.what)) listener([event.what as Topic]);
        }),
        // Calls of this node, before the store knows of them.
        registry.subscribe((changed) => {
          if (changed === tenant) listener([CALL_CHANGES]);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
