import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import type { StoreAddress } from "../../packages/callward/src/store/open-store.ts";
import { startPostgres } from "../postgres/start-postgres.ts";
import type { Promised, WriterLine, WriterTask } from "./writer.ts";

export interface DurabilityResult {
  readonly rounds: number;
  /** Acknowledged by a process that was killed afterwards. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Milliseconds until the store answers after each crash, sorted; a PostgreSQL's own start is part of it. */
  readonly starts: readonly number[];
}

/** A writer is killed this long after its first promise, at random: within its first groups and well after. */
const LIVES_MS = { least: 5, most: 600 };
/** A first start makes the database; a start after a crash is never this slow, and if it is, the run ends. */
const OPEN_DEADLINE_MS = 120_000;

/**
 * Writers that promise and are killed with SIGKILL, round after round on the same store. On PostgreSQL every second round
 * kills the server with all its processes too.
 */
export async function tryDurability(
  kind: "embedded" | "postgresql",
  options: {
    readonly folder: string;
    readonly rounds: number;
    /** Where the embedded store is; default: made anew in `folder`. */
    readonly dataFolder?: string;
    readonly progress?: (round: number) => void;
  },
): Promise<DurabilityResult> {
  const { folder, rounds, progress } = options;
  const home = join(folder, kind);
  mkdirSync(home);
  const postgres = kind === "postgresql" ? await startPostgres({ durable: true, folder: home }) : undefined;
  const address: StoreAddress =
    postgres === undefined
      ? { dataFolder: options.dataFolder ?? home }
      : { databaseUrl: await postgres.createDatabase() };
  const starts: number[] = [];
  const lost: string[] = [];
  let acknowledged = 0;
  let before: Promised | undefined;
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const began = performance.now();
      const restart = round > 0 && round % 2 === 0;
      if (restart) await postgres?.start();
      const serverMs = performance.now() - began;
      const life = await oneLife(
        {
          address,
          tenant: `round-${round}`,
          checkOnly: round === rounds,
          ...(before === undefined ? {} : { before }),
        },
        home,
        () => (round % 2 === 1 ? postgres?.kill() : undefined),
      );
      if (round > 0) starts.push(life.opened + (restart ? serverMs : 0));
      lost.push(...life.lost);
      before = life.promised;
      acknowledged += before.audit.length + before.traces;
      progress?.(round);
    }
  } finally {
    await postgres?.stop();
  }
  return { rounds, acknowledged, lost, starts: starts.sort((a, b) => a - b) };
}

interface Life {
  readonly opened: number;
  readonly lost: readonly string[];
  readonly promised: Promised;
}

/** Runs one writer until it is killed (or has checked), and gives what it said until then. */
async function oneLife(
  task: WriterTask,
  home: string,
  alsoKill: () => Promise<void> | undefined,
): Promise<Life> {
  // What was promised can be longer than a command line may be.
  const file = join(home, "..", "task.json");
  writeFileSync(file, JSON.stringify(task));
  const child = spawn(process.execPath, [join(import.meta.dirname, "writer.ts"), file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const watchdog = setTimeout(() => child.kill("SIGKILL"), OPEN_DEADLINE_MS);
  const audit: (readonly [number, string])[] = [];
  let traces = 0;
  let opened: number | undefined;
  let lost: readonly string[] | undefined = task.before === undefined ? [] : undefined;
  let dying: Promise<unknown> | undefined;
  const closed = once(child, "close");
  for await (const text of createInterface({ input: child.stdout })) {
    const line = parse(text);
    if (line === undefined) break;
    if ("opened" in line) opened = line.opened;
    else if ("lost" in line) lost = line.lost;
    else if ("audit" in line) audit.push(line.audit);
    else traces = line.traces;
    if ("audit" in line && dying === undefined) {
      const { least, most } = LIVES_MS;
      dying = new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least))).then(
        () => {
          child.kill("SIGKILL");
          return alsoKill();
        },
      );
    }
  }
  await closed;
  clearTimeout(watchdog);
  await dying;
  if (opened === undefined || lost === undefined || (dying === undefined && !task.checkOnly))
    throw new Error(`the writer ended before it wrote: ${errors.slice(0, 2_000)}`);
  return { opened, lost, promised: { tenant: task.tenant, audit, traces } };
}

/** The last line of a killed process may be torn; what is torn was not said. */
function parse(text: string): WriterLine | undefined {
  try {
    return JSON.parse(text) as WriterLine;
  } catch {
    return undefined;
  }
}
