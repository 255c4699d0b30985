import { setTimeout as pause } from "node:timers/promises";
import { CallwardError, type Guard, type PackFiles } from "@callward/guard";
import type { Signer } from "../../../audit/signing-keys.ts";
import { type Followed, follow } from "../../../store/followed.ts";
import type { Store } from "../../../store/open-store.ts";
import { inCanary } from "../canary-share.ts";
import { PACK_CHANGES } from "../pack-control.ts";
import type { CompileDeps } from "./compile-version.ts";
import { type DeclaredVersion, type ReadFiles, RUNNING_ROLES, readDeclared } from "./declared.ts";
import type { RunningVersion } from "./node-report.ts";
import type { PackService, ServedFolder } from "./pack-for-call.ts";
import { reportNode } from "./report-node.ts";
import { type Served, serveTenant, type TenantPacks } from "./serve-tenant.ts";
import { createShadowRunner } from "./shadow-runner.ts";
import { createShadowTallies } from "./shadow-tallies.ts";
import { readCopy, writeCopy } from "./signed-copy.ts";

/** How often what shadows found is written, and how often a node says what it runs. */
const FLUSH_MS = 2_000;
const REPORT_MS = 30_000;
/** First and longest gap between two tries of a store that was down at the start. */
const RETRY_MS = { first: 200, longest: 5_000 };

export interface PackServiceDeps<Prepared> extends CompileDeps<Prepared> {
  /** Name of this node in reports, unique in the fleet. */
  readonly node: string;
  /** File of the signed copy of the last good packs. */
  readonly copyPath: string;
  readonly signers: () => readonly Signer[];
  readonly now: () => number;
  readonly folder?: ServedFolder<Prepared>;
  /** Told in a sentence what changed, and what could not be run. */
  readonly report: (text: string) => void;
  /** Called when other versions take calls than before, for whoever makes things ready for them. */
  readonly onChange?: (tenant: string) => void;
}

export function createPackService<Prepared>(deps: PackServiceDeps<Prepared>): PackService<Prepared> {
  const closing = new AbortController();
  const { signal } = closing;
  const tallies = createShadowTallies();
  const shadows = createShadowRunner(tallies, deps.now);
  let tenants: ReadonlyMap<string, TenantPacks<Prepared>> = new Map();
  let store: Store | undefined;
  let followed: Followed<void> | undefined;
  let beginning: Promise<void> | undefined;
  let applying: Promise<void> = Promise.resolve();
  const timers: NodeJS.Timeout[] = [];
  const folderReader = new WeakMap<Guard, RunningVersion>();

  /** One application at a time: an older one never overtakes a newer. */
  function apply(
    declared: readonly DeclaredVersion[],
    filesOf: ReadFiles,
    source: "store" | "copy",
  ): Promise<void> {
    const turn = applying.then(async () => {
      const next = new Map<string, TenantPacks<Prepared>>();
      for (const [tenant, versions] of Map.groupBy(declared, (version) => version.tenant))
        next.set(tenant, await serveTenant(tenants.get(tenant), versions, filesOf, source, deps, signal));
      if (signal.aborted) return;
      const before = tenants;
      tenants = next;
      tellChanges(before, next);
      if (source === "store") keepCopy();
    });
    applying = turn.catch(() => undefined);
    return turn;
  }

  function tellChanges(
    before: ReadonlyMap<string, TenantPacks<Prepared>>,
    now: ReadonlyMap<string, TenantPacks<Prepared>>,
  ): void {
    for (const tenant of new Set([...before.keys(), ...now.keys()])) {
      let changed = false;
      for (const role of RUNNING_ROLES) {
        const [was, is] = [before.get(tenant)?.served[role], now.get(tenant)?.served[role]];
        if (was?.declared.hash === is?.declared.hash) continue;
        changed = true;
        const name = is === undefined ? "nothing" : nameOf(is.running);
        deps.report(`pack of ${tenant}: ${name} is ${role === "live" ? "live for new calls" : `in ${role}`}`);
      }
      for (const { role, code, why } of now.get(tenant)?.problems ?? [])
        deps.report(`pack of ${tenant}: what is declared ${role} cannot run here (${code}: ${why})`);
      if (changed) deps.onChange?.(tenant);
    }
  }

  /** What runs is kept for a start without the store. A disk that is full costs the copy, nothing else. */
  function keepCopy(): void {
    const versions = [...tenants.values()].flatMap(({ served }) =>
      RUNNING_ROLES.flatMap((role) => {
        const one = served[role];
        return one === undefined ? [] : [{ ...one.declared, role, files: one.files }];
      }),
    );
    try {
      const at = new Date(deps.now()).toISOString();
      writeCopy(deps.copyPath, { schema: 1, at, versions }, deps.signers());
    } catch (error) {
      const code = (error as { readonly code?: string }).code ?? "INTERNAL";
      deps.report(`the copy of the last good packs could not be written (${code})`);
    }
  }

  async function readAndApply(from: Store): Promise<void> {
    const declared = await from.inSystem(readDeclared, { readOnly: true, view: "snapshot" });
    const filesOf = async ({ tenant, hash }: DeclaredVersion) => {
      const row = await from.inSystem(
        (tx) =>
          tx
            .selectFrom("pack_versions")
            .select("files")
            .where("tenant", "=", tenant)
            .where("hash", "=", hash)
            .executeTakeFirstOrThrow(),
        { readOnly: true },
      );
      return JSON.parse(row.files) as PackFiles;
    };
    await apply(declared, filesOf, "store");
  }

  async function useCopy(): Promise<void> {
    const copy = readCopy(deps.copyPath, deps.keys());
    if (copy === undefined) return;
    const files = new Map(
      copy.versions.map((version) => [`${version.tenant}\n${version.hash}`, version.files]),
    );
    await apply(copy.versions, async ({ tenant, hash }) => files.get(`${tenant}\n${hash}`) ?? {}, "copy");
    deps.report(`packs are served from the copy of ${copy.at}: the store cannot be read`);
  }

  async function tryToFollow(from: Store): Promise<boolean> {
    try {
      followed = await follow(from.changes, {
        concerns: ({ what }) => what === PACK_CHANGES,
        read: () => readAndApply(from),
        onRead: () => sayWhatRuns(),
      });
      if (signal.aborted) followed.close();
      sayWhatRuns();
      return true;
    } catch {
      return false;
    }
  }

  async function keepTrying(from: Store): Promise<void> {
    for (let gapMs = RETRY_MS.first; !signal.aborted; gapMs = Math.min(gapMs * 2, RETRY_MS.longest)) {
      await pause(gapMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted || (await tryToFollow(from))) return;
    }
  }

  function sayWhatRuns(): void {
    if (store === undefined || signal.aborted) return;
    const reports = service.tenants.map((tenant) => ({ tenant, report: service.reportOf(tenant) }));
    // Losing a report costs a line in a table; the next one comes by itself.
    reportNode(store, deps.node, reports, deps.now()).catch(() => undefined);
  }

  /** The folder, where it serves the tenant: a named one always, the default one while the store has nothing live. */
  function folderOf(tenant: string) {
    const { folder } = deps;
    if (folder === undefined || folder.tenant !== tenant) return undefined;
    if (!folder.named && tenants.get(tenant)?.served.live !== undefined) return undefined;
    const { guard, prepared } = folder.current();
    const { id, version: number, hash } = guard.pack;
    const version = folderReader.get(guard) ?? { pack: id, version: number, hash, storedAs: null };
    folderReader.set(guard, version);
    return { guard, prepared, version };
  }

  const service: PackService<Prepared> = {
    packForCall({ tenant, call, callerNumber, clearance = "public" }) {
      const packs = tenants.get(tenant);
      const { live, canary, shadow } = packs?.served ?? {};
      if (packs === undefined || live === undefined || folderOf(tenant) !== undefined)
        return service.live(tenant);
      const { source } = packs;
      const share = canary?.declared.share;
      if (canary !== undefined && share != null) {
        if (inCanary(share, { tenant, id: call, callerNumber }, canary.declared.hash))
          return { ...serving(canary), role: "canary", source };
      }
      if (shadow === undefined) return { ...serving(live), role: "live", source };
      const watch = shadows.watch({ tenant, id: call, clearance }, live.reader, shadow.reader);
      return { ...serving(live), role: "shadowed", source, watch };
    },
    live(tenant) {
      const folder = folderOf(tenant);
      if (folder !== undefined) return { ...folder, role: "live", source: "folder" };
      const packs = tenants.get(tenant);
      const live = packs?.served.live;
      if (packs === undefined || live === undefined) return undefined;
      return { ...serving(live), role: "live", source: packs.source };
    },
    reportOf(tenant) {
      const packs = tenants.get(tenant);
      const { live, canary, shadow } = packs?.served ?? {};
      const folder = folderOf(tenant);
      const problems = packs?.problems ?? [];
      if (folder !== undefined)
        return { live: folder.version, canary: null, shadow: null, source: "folder", problems };
      return {
        live: live?.running ?? null,
        canary: canary?.running ?? null,
        shadow: shadow?.running ?? null,
        source: packs?.source ?? "store",
        problems,
      };
    },
    get tenants() {
      const { folder } = deps;
      return [...new Set([...tenants.keys(), ...(folder === undefined ? [] : [folder.tenant])])].sort();
    },
    get upToDate() {
      return (
        followed?.upToDate === true && [...tenants.values()].every(({ problems }) => problems.length === 0)
      );
    },
    async follow(from) {
      store = from;
      const every = (ms: number, work: () => void) => timers.push(setInterval(work, ms).unref());
      every(FLUSH_MS, () => tallies.flush(from).catch(() => undefined));
      every(REPORT_MS, sayWhatRuns);
      if (await tryToFollow(from)) return;
      await useCopy().catch((error: unknown) => deps.report(String((error as Error).message)));
      beginning = keepTrying(from);
    },
    useCopy,
    async refresh() {
      await followed?.refresh();
    },
    async close() {
      closing.abort(new CallwardError("STORE_UNAVAILABLE", { why: "the node is stopping" }));
      for (const timer of timers.splice(0)) clearInterval(timer);
      followed?.close();
      await beginning;
      await applying;
      await shadows.settled();
      if (store !== undefined) await tallies.flush(store).catch(() => undefined);
    },
  };
  return service;
}

function serving<Prepared>({ guard, prepared, running }: Served<Prepared>) {
  return { guard, prepared, version: running };
}

function nameOf({ pack, version }: RunningVersion): string {
  return `${pack}@${version}`;
}
