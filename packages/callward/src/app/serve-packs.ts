import { hostname } from "node:os";
import { join } from "node:path";
import { createGuard, type Guard } from "@callward/guard";
import { openSigners, readTrustedKeys } from "../audit/signing-keys.ts";
import type { CallListeners } from "../calls/events.ts";
import type { CompileDeps } from "../control/packs/node/compile-version.ts";
import type { PackForCall, PackService, ServedFolder } from "../control/packs/node/pack-for-call.ts";
import { createPackService } from "../control/packs/node/pack-service.ts";
import { createTestBench, type TestBench } from "../control/packs/node/test-bench.ts";
import type { PackControl } from "../control/packs/pack-control.ts";
import { vetPack } from "../control/packs/vet-pack.ts";
import type { Store } from "../store/open-store.ts";
import type { Assistant } from "./call-factory.ts";
import type { Settings } from "./settings.ts";

/** What this process calls itself where nodes are told apart: in the reports of packs, in live calls, on the health page. */
export function nodeName(port: number): string {
  return `${hostname()}:${port}`;
}

/** The packs that this node serves: compiled once, connected to their engines. The caller follows the store and closes. */
export function openPackServing(options: {
  readonly settings: Settings;
  /** Tells the processes of one machine apart. */
  readonly port: number;
  readonly folder?: ServedFolder<Assistant>;
  /** Connects a guard to its engines. */
  readonly assemble: (guard: Guard) => Assistant;
  readonly report: (text: string) => void;
  readonly onChange?: (tenant: string) => void;
}): PackService<Assistant> {
  const { settings, port, folder, assemble, report, onChange } = options;
  return createPackService<Assistant>({
    ...compileDeps(settings, assemble),
    node: nodeName(port),
    copyPath: join(settings.dataFolder, "packs", "last-good.json"),
    signers: () => openSigners(keysOf(settings)),
    now: () => Date.now(),
    report,
    ...(folder === undefined ? {} : { folder }),
    ...(onChange === undefined ? {} : { onChange }),
  });
}

/** Versions of the store to try. Each is connected to engines of its own: what a test call books is booked nowhere else. */
export function openTestBench(
  store: Store,
  settings: Settings,
  assemble: (guard: Guard) => Assistant,
): TestBench<Assistant> {
  return createTestBench(store, compileDeps(settings, assemble));
}

const keysOf = ({ dataFolder }: Settings) => join(dataFolder, "keys");

function compileDeps(settings: Settings, assemble: (guard: Guard) => Assistant): CompileDeps<Assistant> {
  return {
    keys: () => readTrustedKeys(keysOf(settings)),
    vet: vetPack,
    makeGuard: (pack, intents) => createGuard(pack, { intents }),
    prepare: assemble,
  };
}

/** What the API of packs works with on this node. The first key is made where there is none. */
export function packControl(store: Store, settings: Settings): PackControl {
  const keys = keysOf(settings);
  openSigners(keys);
  return {
    store,
    signers: () => openSigners(keys),
    keys: () => readTrustedKeys(keys),
    vet: vetPack,
    now: () => Date.now(),
  };
}

/** The listeners of a call whose turns a version in shadow hears too. */
export function withShadow<Listeners extends Partial<CallListeners>>(
  listeners: Listeners,
  { watch }: Pick<PackForCall<Assistant>, "watch">,
): Listeners {
  if (watch === undefined) return listeners;
  return {
    ...listeners,
    turn(view) {
      listeners.turn?.(view);
      watch(view);
    },
  };
}
