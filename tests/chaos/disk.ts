import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, chmodSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openAuditWriter } from "../../packages/callward/src/audit/audit-writer.ts";
import { openStore, type StoreAddress } from "../../packages/callward/src/store/open-store.ts";
import { startPostgres } from "../postgres/start-postgres.ts";
import { findLost, type Promised } from "./writer.ts";

/** One thing that was tried; `ok` is absent where this machine cannot try it. */
export interface Tried {
  readonly what: string;
  readonly ok?: boolean;
}

/** Room for the database and some of its log; a PostgreSQL's is larger than the embedded one's. */
const SIZE_MB = { embedded: 160, postgresql: 220 };
/** How long the store may take to notice, and to go on once there is room. */
const PATIENCE_MS = 20_000;

/**
 * A disk (tmpfs) that fills up while entries are promised, and one that is read-only at the start: the state must be clear,
 * and nothing promised may be lost when there is room again. Needs the right to mount.
 */
export async function tryFullDisk(
  kind: "embedded" | "postgresql",
  folder: string,
): Promise<readonly Tried[]> {
  const mount = join(folder, `${kind}-disk`);
  mkdirSync(mount);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE_MB[kind]}m`, "tmpfs", mount], { stdio: "pipe" });
  } catch {
    return [{ what: "full and read-only disk: mounting a tmpfs needs root" }];
  }
  try {
    return await onDisk(kind, mount);
  } finally {
    execFileSync("umount", ["-l", mount]);
  }
}

async function onDisk(kind: "embedded" | "postgresql", mount: string): Promise<readonly Tried[]> {
  const home = join(mount, "store");
  mkdirSync(home);
  chmodSync(mount, 0o755);
  const postgres = kind === "postgresql" ? await startPostgres({ durable: true, folder: home }) : undefined;
  const address: StoreAddress =
    postgres === undefined ? { dataFolder: home } : { databaseUrl: await postgres.createDatabase() };
  const tried: Tried[] = [];
  const tenant = "disk";
  const promised: [number, string][] = [];
  let store = await openStore(address);
  let audit = openAuditWriter(store);
  const append = async () => {
    const entry = await audit.append(tenant, {
      ...{
        actor: { kind: "system", id: "chaos" },
        action: "chaos.write",
        subject: randomBytes(500).toString("hex"),
      },
      ...{ address: null, reason: null, before: null, after: null },
    });
    promised.push([entry.sequence, entry.hash]);
  };
  const stateWithin = async (wanted: "ok" | "failing") => {
    for (const began = performance.now(); performance.now() - began < PATIENCE_MS; ) {
      const { state } = await store.check();
      if (state === wanted && audit.counters.failing === (wanted === "failing")) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };
  const whole = async () => {
    const { lost } = await findLost(store, { tenant, audit: promised, traces: 0 } satisfies Promised);
    return lost.length === 0;
  };
  try {
    for (let index = 0; index < 50; index += 1) await append();

    const filler = join(mount, "filler");
    const fill = () => {
      try {
        for (;;) appendFileSync(filler, Buffer.alloc(256 * 1024, 1));
      } catch {
        // Full.
      }
    };
    fill();
    const waiting: Promise<void>[] = [];
    for (let index = 0; index < 3_000; index += 1) waiting.push(append());
    // A disk that was filled once has room again where the database made some; it is filled until the writer notices.
    for (
      const began = performance.now();
      !audit.counters.failing && performance.now() - began < PATIENCE_MS;
    ) {
      fill();
      if (audit.counters.waiting === 0) for (let index = 0; index < 3_000; index += 1) waiting.push(append());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    tried.push({
      what: `a full disk is noticed (health: ${describe(store.health)})`,
      ok: audit.counters.failing,
    });
    rmSync(filler);
    // A PostgreSQL that could not write its log has ended itself; its operator's service manager starts it again.
    await postgres?.start().catch(() => {});
    tried.push({ what: "with room again, what waited is written", ok: await stateWithin("ok") });
    await Promise.all(waiting);
    tried.push({
      what: `nothing of ${promised.length} promised entries is lost, the chain is whole`,
      ok: await whole(),
    });

    if (kind === "embedded") {
      await audit.close(1_000);
      await store.close();
      execFileSync("mount", ["-o", "remount,ro", mount]);
      const code = await openStore(address).then(
        async (opened) => {
          await opened.close();
          return "it opens";
        },
        (error: { code?: string }) => error.code ?? String(error),
      );
      tried.push({ what: `on a read-only disk it does not open (${code})`, ok: code === "STORE_READ_ONLY" });
      execFileSync("mount", ["-o", "remount,rw", mount]);
      store = await openStore(address);
      audit = openAuditWriter(store);
      tried.push({ what: "and opens whole once the disk is writable", ok: await whole() });
    }
  } finally {
    await audit.close(1_000);
    await store.close();
    await postgres?.stop();
  }
  return tried;
}

function describe(health: { readonly state: string; readonly code?: string }): string {
  return health.code ?? health.state;
}
