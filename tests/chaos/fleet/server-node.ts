import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../postgres/start-postgres.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const PROGRAM = join(ROOT, "packages", "callward", "src", "main.ts");
/** A start on a busy machine, with others that start at the same time. */
const START_MS = 90_000;
/** Ends calls and writes what is queued. */
const STOP_MS = 20_000;
/** Nothing new for so long: all lines are made. */
const LINES_QUIET_MS = 3_000;

/** What every node of the fleet is given. */
export interface FleetSettings {
  readonly folder: string;
  readonly databaseUrl: string;
  /** Folder of the keys that all nodes share; without, a node makes its own. */
  readonly keys?: string;
  /** CALLWARD_CALLER_KEY, where it is shared. */
  readonly callerKey?: string;
}

/** `callward start` as a process of its own, on a port and a data folder of its own. */
export interface ServerNode {
  readonly name: string;
  readonly url: string;
  readonly dataFolder: string;
  readonly running: boolean;
  /** Resolves when it takes calls. Rejects with what it printed where it ends instead. */
  start(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGTERM, as a service manager does. Kills what does not end. */
  stop(): Promise<void>;
}

/** What a command of `callward` printed. */
export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const environment = (
  { databaseUrl, callerKey }: Pick<FleetSettings, "databaseUrl" | "callerKey">,
  dataFolder: string,
) => ({
  ...{ PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1" },
  ...{ CALLWARD_DATA: dataFolder, DATABASE_URL: databaseUrl },
  ...(callerKey === undefined ? {} : { CALLWARD_CALLER_KEY: callerKey }),
});

export async function createServerNode(name: string, settings: FleetSettings): Promise<ServerNode> {
  const dataFolder = join(settings.folder, name);
  mkdirSync(dataFolder);
  if (settings.keys !== undefined) cpSync(settings.keys, join(dataFolder, "keys"), { recursive: true });
  const port = await freePort();
  let child: ChildProcess | undefined;
  const alive = () => child !== undefined && child.exitCode === null && child.signalCode === null;

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === undefined || !alive()) return;
    const exited = once(child, "exit");
    child.kill(signal);
    const { pid } = child;
    const timer = setTimeout(() => pid !== undefined && process.kill(pid, "SIGKILL"), STOP_MS);
    await exited;
    clearTimeout(timer);
  }

  return {
    name,
    dataFolder,
    url: `http://127.0.0.1:${port}`,
    get running() {
      return alive();
    },
    async start() {
      const started = spawn(process.execPath, [PROGRAM, "start", "--port", String(port)], {
        cwd: ROOT,
        env: environment(settings, dataFolder),
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      let said = "";
      const ready = new Promise<void>((resolve, reject) => {
        const onData = (data: Buffer) => {
          said += data;
          if (said.includes("is on the line:")) resolve();
        };
        started.stdout.on("data", onData);
        started.stderr.on("data", onData);
        started.once("close", () => reject(new Error(said.trim())));
      });
      const timer = setTimeout(() => started.kill("SIGKILL"), START_MS);
      await ready.finally(() => clearTimeout(timer));
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

/**
 * Waits until the node has made its fixed lines sound, and gives them to the others: it is the same work on each, and would
 * take the machine from the calls.
 */
export async function shareVoiceLines(from: ServerNode, to: readonly ServerNode[]): Promise<void> {
  const folder = (node: ServerNode) => join(node.dataFolder, "voice-lines");
  const made = () => (existsSync(folder(from)) ? readdirSync(folder(from)).length : 0);
  for (let before = -1, now = made(); now === 0 || now !== before; now = made()) {
    before = now;
    await pause(LINES_QUIET_MS);
  }
  for (const node of to) cpSync(folder(from), folder(node), { recursive: true });
}

/**
 * Runs a command of `callward` as an operator does, with the data folder of a node: its running server is asked. `onAnswer`
 * is called with its first words, before the process has ended.
 */
export async function callward(
  settings: Pick<FleetSettings, "databaseUrl" | "callerKey">,
  dataFolder: string,
  args: readonly string[],
  onAnswer?: () => void,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: ROOT,
    env: environment(settings, dataFolder),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    if (out === "") onAnswer?.();
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const [status] = (await once(child, "close")) as [number | null];
  return { status: status ?? 1, out, err };
}
