import { type Controls, createControls, type Stop } from "../../calls/controls.ts";
import { follow } from "../../store/followed.ts";
import type { SwitchControl } from "./change-switches.ts";
import { EVERYTHING, parseSwitch, SWITCH_CHANGES, type Switch } from "./switch.ts";
import { readOn } from "./switch-rows.ts";

/** How far a clock may be set back until what had expired by mistake is out of memory. */
const CLOCK_MARGIN_MS = 24 * 3_600_000;

/** The switches of all tenants in this process's memory, as calls and pages read them. */
export interface Switches {
  /** What is stopped for this tenant now. Cheap, synchronous, and asked again at every decision. */
  controls(tenant: string): Controls;
  /** The switches that are on for this tenant, those that hold for all among them, oldest first: shown on every page. */
  active(tenant: string): readonly Switch[];
  /** False while a switch that was thrown may not be here yet: the store cannot be heard. Those that are here hold. */
  readonly upToDate: boolean;
  /** Resolves when every switch that was thrown before is in force in this process. */
  refresh(): Promise<void>;
  /** Calls the listener when the switches were read anew, for pages that show them. Gives the way to end it. */
  subscribe(listener: () => void): () => void;
  /** Idempotent. */
  close(): void;
}

/** The switches of one tenant, until the next of them expires. */
interface Snapshot {
  readonly from: number;
  readonly until: number;
  readonly on: readonly Switch[];
  readonly controls: Controls;
}

/**
 * Reads the switches and follows the store. Resolves when they are read, so that no call is taken without them; rejects
 * with the store's errors. A switch expires by this node's clock, without anybody doing anything.
 */
export async function openSwitches({ store, now }: SwitchControl): Promise<Switches> {
  let snapshots = new Map<string, Snapshot>();
  const listeners = new Set<() => void>();
  const followed = await follow(store.changes, {
    concerns: ({ what }) => what === SWITCH_CHANGES,
    read: () => store.inSystem((tx) => readOn(tx, now() - CLOCK_MARGIN_MS), { readOnly: true }),
    // A read takes several turns of a machine that may be busy just then; what was thrown bites before it.
    apply(known, { detail }) {
      const told = parseSwitch(detail);
      if (told === undefined) return known;
      const others = known.filter(({ id }) => id !== told.id);
      return told.cleared === null ? [...others, told] : others;
    },
    onRead: () => {
      snapshots = new Map();
      for (const listener of listeners) listener();
    },
  });

  function snapshot(tenant: string): Snapshot {
    const at = now();
    const kept = snapshots.get(tenant);
    // A clock that was set back brings back what had expired by mistake.
    if (kept !== undefined && at >= kept.from && at < kept.until) return kept;
    const on = followed.current.filter(
      (one) => (one.tenant === tenant || one.tenant === EVERYTHING) && Date.parse(one.expiresAt) > at,
    );
    const made = {
      from: at,
      until: Math.min(...on.map(({ expiresAt }) => Date.parse(expiresAt))),
      on,
      controls: createControls(on as readonly Stop[]),
    };
    snapshots.set(tenant, made);
    return made;
  }

  return {
    controls: (tenant) => snapshot(tenant).controls,
    active: (tenant) => snapshot(tenant).on,
    get upToDate() {
      return followed.upToDate;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh: () => followed.refresh(),
    close: () => followed.close(),
  };
}
