import type { TraceRecord } from "@callward/guard";
import type { TraceSink } from "../../calls/call-deps.ts";
import { type LiveBeginning, type LiveCall, liveAfter, liveFrom } from "./live-call.ts";

/** How long a call that is over is still shown, so that who watches sees how it went. */
const ENDED_SHOWN_MS = 5_000;
/** Calls followed at once; far beyond what a node takes. The rest are taken and not shown. */
const MAX_CALLS = 10_000;

/** The calls in progress of this process, by the trace that they write. */
export interface LiveRegistry extends TraceSink {
  /** To be told before the call writes its first record. */
  begin(call: LiveBeginning): void;
  /** The line let go of the caller. Idempotent. */
  over(id: string): void;
  /** Calls of a tenant, oldest first. */
  of(tenant: string): readonly LiveCall[];
  /** Calls of a tenant that are not over. */
  active(tenant: string): number;
  has(tenant: string, id: string): boolean;
  /** Calls the listener with the tenant whenever one of its calls changed. Gives the way to end it. */
  subscribe(listener: (tenant: string) => void): () => void;
  /** Tenants that had calls since the start. */
  readonly tenants: ReadonlySet<string>;
  /** Idempotent. */
  close(): void;
}

interface Followed {
  readonly begun: LiveBeginning;
  /** Undefined until the first record. */
  call: LiveCall | undefined;
  forget: NodeJS.Timeout | undefined;
}

export function createLiveRegistry(): LiveRegistry {
  const calls = new Map<string, Followed>();
  const listeners = new Set<(tenant: string) => void>();
  const tenants = new Set<string>();

  function take(followed: Followed, next: LiveCall): void {
    if (next === followed.call) return;
    followed.call = next;
    if (next.state === "ended") followed.forget ??= setTimeout(() => remove(next.id), ENDED_SHOWN_MS).unref();
    tell(followed.begun.tenant);
  }

  function tell(tenant: string): void {
    for (const listener of listeners) listener(tenant);
  }

  function remove(id: string): void {
    const followed = calls.get(id);
    if (followed === undefined) return;
    calls.delete(id);
    tell(followed.begun.tenant);
  }

  function of(tenant: string): readonly LiveCall[] {
    const found: LiveCall[] = [];
    for (const { begun, call } of calls.values())
      if (begun.tenant === tenant && call !== undefined) found.push(call);
    return found;
  }

  return {
    of,
    tenants,
    begin(begun) {
      if (calls.size >= MAX_CALLS) return;
      tenants.add(begun.tenant);
      calls.set(begun.id, { begun, call: undefined, forget: undefined });
    },
    write(record: TraceRecord) {
      const followed = calls.get(record.call);
      if (followed === undefined || followed.call?.state === "ended") return;
      const { begun, call } = followed;
      take(followed, liveAfter(call ?? liveFrom(begun, record), begun, record));
    },
    over(id) {
      const followed = calls.get(id);
      if (followed?.call === undefined) calls.delete(id);
      else
        take(
          followed,
          followed.call.state === "ended" ? followed.call : { ...followed.call, state: "ended" },
        );
    },
    active: (tenant) => of(tenant).filter(({ state }) => state !== "ended").length,
    has(tenant, id) {
      const followed = calls.get(id);
      return followed?.begun.tenant === tenant && followed.call?.state !== "ended";
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      for (const { forget } of calls.values()) clearTimeout(forget);
      calls.clear();
      listeners.clear();
    },
  };
}
