import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { SipCall } from "../asterisk/sip-call.ts";
import { AUDIBLE, level } from "../asterisk/tones.ts";
import { untilTrue } from "./until-true.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** A start on a busy machine: the pack's tests are run and the page's server opened first. */
const START_MS = 60_000;
const CONNECTED = "callward: a PBX is connected";

/** `callward start` as a process of its own. */
export interface CallwardProcess {
  /** Everything it has printed. */
  said(): string;
  /** Sends a signal to it and to whatever it started. */
  signal(name: NodeJS.Signals): void;
  /** Resolves with the exit status, or the signal that ended it. */
  readonly exited: Promise<number | string>;
  /** Kills it if it still runs, and removes its data. Idempotent. */
  close(): Promise<void>;
}

/**
 * Starts `callward start` on a free port and a data folder of its own. Resolves when the PBX is connected.
 *
 * @param command The shell's words, run in the checkout; without, what `npx callward start` runs.
 */
export async function startCallward(options: {
  readonly env: Readonly<Record<string, string>>;
  readonly command?: string;
}): Promise<CallwardProcess> {
  const data = await mkdtemp(join(tmpdir(), "callward-data-"));
  const program = join(ROOT, "packages/callward/src/main.ts");
  const [file, args] =
    options.command === undefined
      ? [process.execPath, [program, "start", "--pack", "examples/dentist"]]
      : ["sh", ["-ec", options.command]];
  const child: ChildProcess = spawn(file, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NO_COLOR: "1", CALLWARD_DATA: data, CALLWARD_PORT: "0", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that a signal reaches the program and not its shell alone.
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += data));
  const exited = once(child, "exit").then(([status, signal]) => (status ?? signal) as number | string);
  const alive = () => child.exitCode === null && child.signalCode === null;
  const signal = (name: NodeJS.Signals) => {
    if (alive() && child.pid !== undefined) process.kill(-child.pid, name);
  };
  const killAtExit = () => signal("SIGKILL");
  process.on("exit", killAtExit);
  const callward: CallwardProcess = {
    said: () => said,
    signal,
    exited,
    async close() {
      signal("SIGKILL");
      await exited;
      process.off("exit", killAtExit);
      await rm(data, { recursive: true, force: true });
    },
  };
  try {
    await untilTrue(() => said.includes(CONNECTED) || !alive(), START_MS);
    if (!alive()) throw new Error(`callward start has ended:\n${said}`);
    return callward;
  } catch (error) {
    await callward.close();
    throw error;
  }
}

/** Waits until a caller has heard `ms` of sound since `since`, whatever is said: a real voice reads the disclosure. */
export async function hearsVoice(call: SipCall, ms: number, since = 0): Promise<void> {
  await untilTrue(() => audibleMs(call, since) >= ms, 20_000);
}

function audibleMs(call: SipCall, since: number): number {
  return 20 * call.heard.filter(({ at, pcm }) => at >= since && level(pcm) > AUDIBLE).length;
}
