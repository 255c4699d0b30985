import { join } from "node:path";
import { CallwardError } from "@callward/guard";
import { makeCheckpoints } from "../audit/checkpoint.ts";
import { openSigners } from "../audit/signing-keys.ts";
import type { TraceSink } from "../calls/call-deps.ts";
import { ALL_ALLOWED, type Controls } from "../calls/controls.ts";
import { openSwitches, type Switches } from "../control/switches/open-switches.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { openTraceSink } from "../store/trace-sink.ts";
import { openJsonlSink } from "../trace/jsonl-sink.ts";
import type { Settings } from "./settings.ts";

/** How often the audit's heads are signed: what is younger is covered by its hashes alone. */
const CHECKPOINT_MS = 60_000;
/** How long what is queued may take to be written when the process ends. */
const LAST_WRITES_MS = 5_000;

/** A store that is open, and what is followed of it. */
export interface Kept {
  readonly store: Store;
  readonly switches: Switches;
}

/** What this process keeps of its calls, and the switches that it obeys. */
export interface Keeping {
  /** Undefined where calls are kept in files. */
  readonly kept: Kept | undefined;
  readonly sink: TraceSink;
  /** What is switched off for a tenant now. */
  readonly controls: (tenant: string) => Controls;
  /** Where it is kept, for people to read. */
  readonly where: string;
  health(): { readonly failing: boolean; readonly dropped: number };
  /** Records that wait to be written, and those that were lost. */
  queue(): { readonly waiting: number; readonly dropped: number };
  /** Writes what is queued. Idempotent. */
  close(): Promise<void>;
}

/**
 * Opens what the settings name: a PostgreSQL (`DATABASE_URL`), JSON lines in the data folder (`CALLWARD_STORE=files`),
 * where nobody has an account and nothing can be switched off, or else the embedded store. Throws SETTING_INVALID,
 * DATA_FOLDER_UNWRITABLE and the store's errors.
 */
export async function openKeeping(settings: Settings, report: (text: string) => void): Promise<Keeping> {
  const choice =
    settings.env.CALLWARD_STORE ?? (settings.databaseUrl === undefined ? "embedded" : "postgresql");
  switch (choice) {
    case "files":
      return keepInFiles(settings);
    case "embedded":
    case "postgresql":
      return keepInStore(settings, choice, report);
    default:
      throw new CallwardError("SETTING_INVALID", {
        setting: "CALLWARD_STORE",
        problem: "it must be files, embedded or postgresql",
      });
  }
}

function keepInFiles({ dataFolder }: Settings): Keeping {
  const sink = openJsonlSink(dataFolder);
  return {
    kept: undefined,
    sink,
    controls: () => ALL_ALLOWED,
    where: `${dataFolder}/traces`,
    health: () => ({ failing: sink.failing, dropped: sink.dropped }),
    queue: () => ({ waiting: sink.waiting, dropped: sink.dropped }),
    close: () => sink.close(),
  };
}

async function keepInStore(
  { dataFolder, databaseUrl }: Settings,
  choice: "embedded" | "postgresql",
  report: (text: string) => void,
): Promise<Keeping> {
  if (choice === "postgresql" && databaseUrl === undefined)
    throw new CallwardError("SETTING_INVALID", { setting: "DATABASE_URL", problem: "it is missing" });
  const store = await openStore(
    choice === "postgresql" && databaseUrl !== undefined ? { databaseUrl } : { dataFolder },
  );
  const sink = openTraceSink(store);
  const switches = await openSwitches({ store, now: Date.now }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const signers = openSigners(join(dataFolder, "keys"));
  const sign = () =>
    makeCheckpoints(store, signers).catch(() =>
      report("the audit's head could not be signed; it is tried again"),
    );
  const timer = setInterval(sign, CHECKPOINT_MS);
  timer.unref();
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    clearInterval(timer);
    await sink.close(LAST_WRITES_MS);
    await sign();
    switches.close();
    await store.close();
  }
  return {
    kept: { store, switches },
    sink,
    controls: (tenant) => switches.controls(tenant),
    where: choice === "embedded" ? `the store in ${dataFolder}` : "PostgreSQL",
    queue: () => sink.counters,
    health: () => ({ failing: store.health.state === "failing", dropped: sink.counters.dropped }),
    close() {
      closing ??= close();
      return closing;
    },
  };
}
