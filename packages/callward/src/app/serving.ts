import { CallwardError, createGuard, type Guard } from "@callward/guard";
import type { NodeReport } from "../control/packs/node/node-report.ts";
import type { PackForCall } from "../control/packs/node/pack-for-call.ts";
import { openPackFolder } from "../packs/pack-folder.ts";
import type { Store } from "../store/open-store.ts";
import type { Assistant } from "./call-factory.ts";
import { openPackServing } from "./serve-packs.ts";
import type { Settings } from "./settings.ts";

/** Which version of the assistant each call of this process gets. */
export interface Serving {
  /** Synchronous and from memory. A call keeps what it was given until it ends. */
  forCall(call: { readonly id: string; readonly callerNumber?: string }): PackForCall<Assistant>;
  /** What most new calls get. */
  live(): Assistant;
  /** What this node runs, for people and for the comparison with what is declared. */
  running(): NodeReport;
  /** True while it is what the store declares, as far as this node can run it. */
  readonly upToDate: boolean;
  /** Idempotent; what is in memory still serves. */
  close(): Promise<void>;
}

/**
 * Opens the pack folder and follows the versions of the store, where there is one. A folder that somebody named wins over
 * the store; the default one serves until the store has a live version.
 *
 * Throws PackRefused, PACK_NOT_FOUND or FILE_UNREADABLE where the folder cannot be used to begin with.
 */
export async function openServing(options: {
  readonly folder: { readonly path: string; readonly named: boolean };
  readonly tenant: string;
  readonly settings: Settings;
  readonly store: Store | undefined;
  /** Connects a guard to its engines. */
  readonly assemble: (guard: Guard) => Assistant;
  /** Called with each version that takes calls from now on, the first one too. */
  readonly onLive: (guard: Guard) => void;
  readonly report: (text: string) => void;
}): Promise<Serving> {
  const { folder, tenant, settings, store, assemble, onLive, report } = options;
  let fromFolder: Assistant | undefined;
  let told: Guard | undefined;
  /** Versions from the store report themselves; those of the folder are reported here. */
  function tellLive(): void {
    const { guard } = current();
    if (guard === told) return;
    told = guard;
    onLive(guard);
  }
  const files = await openPackFolder(folder.path, {
    makeGuard: (pack) => createGuard(pack),
    onChange(guard) {
      fromFolder = assemble(guard);
      if (current().guard !== guard) return;
      report(`pack ${guard.pack.id} ${guard.pack.version} is live for new calls`);
      tellLive();
    },
    onProblem: (problems) =>
      report(
        `the changed pack is refused (${problems.length} problems); the last good one stays live. See: callward validate`,
      ),
  });
  fromFolder = assemble(files.guard);
  const packs = openPackServing({
    ...{ settings, assemble, report },
    port: settings.port,
    folder: { tenant, named: folder.named, current: currentOfFolder },
    onChange: (changed) => {
      if (changed === tenant) tellLive();
    },
  });
  function currentOfFolder(): { readonly guard: Guard; readonly prepared: Assistant } {
    if (fromFolder === undefined) throw new CallwardError("INTERNAL");
    return { guard: fromFolder.guard, prepared: fromFolder };
  }
  const current = () => given(packs.live(tenant));
  if (store !== undefined) await packs.follow(store);
  tellLive();
  let closing: Promise<void> | undefined;
  return {
    forCall: ({ id, callerNumber }) =>
      given(packs.packForCall({ tenant, call: id, ...(callerNumber === undefined ? {} : { callerNumber }) })),
    live: () => current().prepared,
    get upToDate() {
      return packs.upToDate;
    },
    running: () => packs.reportOf(tenant),
    close() {
      closing ??= Promise.all([files.close(), packs.close()]).then(() => undefined);
      return closing;
    },
  };
}

/** The folder serves where the store does not, so there is always something. */
function given(pack: PackForCall<Assistant> | undefined): PackForCall<Assistant> {
  if (pack === undefined) throw new CallwardError("INTERNAL");
  return pack;
}
