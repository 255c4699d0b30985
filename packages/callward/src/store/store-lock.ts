import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { CallwardError } from "@callward/guard";

/** Who holds a lock. A pid comes back after a while, so its start and the machine's boot belong to it. */
interface Holder {
  /** Names this one lock, so that nobody removes another's by mistake. */
  readonly nonce: string;
  readonly pid: number;
  readonly host: string;
  /** ISO 8601; for people. */
  readonly since: string;
  /** Start of the process in clock ticks since boot (proc(5), field 22); absent where the system has no /proc. */
  readonly ticks?: string;
  readonly boot?: string;
}

export interface StoreLock {
  /** Idempotent. */
  release(): void;
}

/**
 * Takes the lock at `path`, or throws STORE_LOCKED naming the holder. PGlite has no lock of its own, and two processes on
 * one folder destroy it silently (https://github.com/electric-sql/pglite/issues/1106).
 *
 * The file appears whole (`link` is atomic and fails where it exists). Only the lock of a process that is proven dead, on
 * this machine, is removed; who may remove it is decided by a lock of the same kind, named by the dead one's nonce, so
 * two that find it at once cannot remove each other's.
 */
export function takeStoreLock(path: string): StoreLock {
  const mine: Holder = { nonce: randomUUID(), pid: process.pid, host: hostname(), ...since(process.pid) };
  for (;;) {
    if (tryLink(path, mine)) break;
    const holder = readHolder(path);
    if (holder === "gone") continue;
    if (holder === "unreadable")
      throw new CallwardError("STORE_LOCKED", { path, holder: "an unreadable lock" });
    if (isAlive(holder)) throw new CallwardError("STORE_LOCKED", { path, holder: nameOf(holder) });
    const removal = takeStoreLock(`${path}.${holder.nonce}`);
    try {
      const now = readHolder(path);
      if (typeof now === "object" && now.nonce === holder.nonce) unlinkSync(path);
    } finally {
      removal.release();
    }
  }
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      const holder = readHolder(path);
      if (typeof holder === "object" && holder.nonce === mine.nonce) unlinkSync(path);
    },
  };
}

function tryLink(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.pid}.${holder.nonce}.draft`;
  const descriptor = openSync(draft, "wx", 0o600);
  try {
    writeSync(descriptor, JSON.stringify(holder));
    fsyncSync(descriptor);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    closeSync(descriptor);
    unlinkSync(draft);
  }
}

function readHolder(path: string): Holder | "gone" | "unreadable" {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "gone";
    throw error;
  }
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    const whole =
      typeof value.nonce === "string" && typeof value.host === "string" && Number.isInteger(value.pid);
    return whole ? (value as Holder) : "unreadable";
  } catch {
    return "unreadable";
  }
}

function nameOf({ pid, host, since }: Holder): string {
  return `process ${pid} on ${host} since ${since}`;
}

/** Whoever cannot be proven dead is alive: another machine's processes cannot be seen from here. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  const now = bootAndTicks(holder.pid);
  if (holder.boot !== undefined && now.boot !== undefined && holder.boot !== now.boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return holder.ticks === undefined || now.ticks === undefined || holder.ticks === now.ticks;
}

function since(pid: number): Pick<Holder, "since" | "ticks" | "boot"> {
  return { since: new Date(Date.now() - process.uptime() * 1_000).toISOString(), ...bootAndTicks(pid) };
}

function bootAndTicks(pid: number): { readonly boot?: string; readonly ticks?: string } {
  const boot = readOr("/proc/sys/kernel/random/boot_id")?.trim();
  // The process's name (field 2) is in brackets and may hold spaces; what follows it is plain.
  const ticks = readOr(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ")[19];
  return { ...(boot === undefined ? {} : { boot }), ...(ticks === undefined ? {} : { ticks }) };
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
