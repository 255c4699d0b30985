import type { Clearance, Guard } from "@callward/guard";
import type { TurnView } from "../../../calls/events.ts";
import type { Store } from "../../../store/open-store.ts";
import type { NodeReport, RunningVersion } from "./node-report.ts";

/** A pack folder that serves a tenant without the store. */
export interface ServedFolder<Prepared> {
  readonly tenant: string;
  /** True: somebody named the folder at the start, and it wins over the store. False: it serves until the store has a live version. */
  readonly named: boolean;
  readonly current: () => { readonly guard: Guard; readonly prepared: Prepared };
}

/** What one call is served with, for as long as it lasts. */
export interface PackForCall<Prepared> {
  readonly guard: Guard;
  readonly prepared: Prepared;
  readonly version: RunningVersion;
  /** `shadowed`: live, and a version in shadow hears the turns; `test`: somebody tries it, and no caller is on it. */
  readonly role: "live" | "canary" | "shadowed" | "test";
  readonly source: NodeReport["source"];
  /** To be called with each turn after it was dealt with. Given where the call is shadowed. */
  readonly watch?: (view: TurnView) => void;
}

export interface CallToServe {
  readonly tenant: string;
  /** Id of the call. */
  readonly call: string;
  readonly callerNumber?: string;
  readonly clearance?: Clearance;
}

export interface PackService<Prepared> {
  /** Synchronous and from memory. Undefined where the tenant has nothing that can take calls. */
  packForCall(call: CallToServe): PackForCall<Prepared> | undefined;
  /** What most new calls of a tenant get. Undefined where the tenant has nothing that can take calls. */
  live(tenant: string): PackForCall<Prepared> | undefined;
  /** What this node runs for a tenant. */
  reportOf(tenant: string): NodeReport;
  /** Tenants that this node serves. */
  readonly tenants: readonly string[];
  /** True while the versions in memory are what the store declares, as far as this node can run them. */
  readonly upToDate: boolean;
  /**
   * Follows the store until `close`. Resolves after the first reading; where that fails the last good packs of the signed
   * copy serve, and the reading is tried again until it succeeds.
   */
  follow(store: Store): Promise<void>;
  /** Serves from the signed copy, for a node whose store cannot be opened. */
  useCopy(): Promise<void>;
  /** Resolves when everything that was committed before is served. */
  refresh(): Promise<void>;
  /** Stops following; what is in memory still serves. Idempotent. */
  close(): Promise<void>;
}
