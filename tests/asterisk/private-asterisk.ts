import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { baseConfig } from "./base-config.ts";
import { commandOf, moduleFolder } from "./install.ts";

export interface PrivateAsterisk {
  /** Its temporary folder; the configuration is in `etc`, the log is `log/full`. */
  readonly folder: string;
  readonly etc: string;
  /** Runs a command of Asterisk's command line and gives what it prints. */
  cli(command: string): Promise<string>;
  /** Everything logged so far, all levels, over restarts. */
  log(): Promise<string>;
  /** Resolves when a line of the log matches; throws with the log's end when none does in time. */
  logged(pattern: RegExp, deadlineMs?: number): Promise<string>;
  /** Writes files of the configuration anew; `cli("core reload")` or `restart` takes them up. */
  write(config: ReadonlyMap<string, string>): Promise<void>;
  /** Asks it to end, and kills it when it does not. Idempotent. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same folder after `stop` or `kill`. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Stops it and removes its folder. Idempotent. */
  close(): Promise<void>;
}

/** Takes 1 s on an idle machine and up to 9 s on a loaded one. */
const START_MS = 45_000;
const CLI_MS = 15_000;
/** Stands in files of the configuration for their folder, whose name is not known before it is made. */
export const ETC = "@ETC@";

/**
 * Starts a real Asterisk of its own: loopback only, no root, in a temporary folder that goes with it. `config` maps file
 * names (`pjsip.conf`, `callward/ca.pem`) to their text and wins over the few files that every Asterisk needs.
 */
export async function startAsterisk(options: {
  readonly dist: string;
  readonly config: ReadonlyMap<string, string>;
}): Promise<PrivateAsterisk> {
  const { dist } = options;
  // Short, because the path of Asterisk's control socket may have 108 bytes.
  const folder = await mkdtemp(join(tmpdir(), "pbx-"));
  const etc = join(folder, "etc");
  await layOut(dist, folder);
  const write = async (config: ReadonlyMap<string, string>) => {
    for (const [name, text] of config) {
      await mkdir(dirname(join(etc, name)), { recursive: true });
      await writeFile(join(etc, name), text.replaceAll(ETC, etc), { mode: 0o600 });
    }
  };
  await write(baseConfig(folder, dist, moduleFolder(dist)));
  await write(options.config);

  const [loader, ...args] = commandOf(dist, "usr/sbin/asterisk");
  const main = ["-C", join(etc, "asterisk.conf")];
  const env = { PATH: "/usr/bin:/bin", HOME: folder, LC_ALL: "C", TZ: "UTC", OPENSSL_CONF: "/dev/null" };
  let child: ChildProcess | undefined;
  const killAtExit = () => void child?.kill("SIGKILL");
  process.on("exit", killAtExit);

  const ended = (running: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (running.exitCode !== null || running.signalCode !== null) resolve();
      else running.once("exit", () => resolve());
    });
  const cli = (command: string) =>
    new Promise<string>((resolve, reject) => {
      const asked = spawn(loader, [...args, ...main, "-rx", command], {
        env,
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
        timeout: CLI_MS,
        killSignal: "SIGKILL",
      });
      let text = "";
      asked.stdout.on("data", (data) => {
        text += data;
      });
      asked.stderr.on("data", (data) => {
        text += data;
      });
      asked.once("error", reject);
      asked.once("close", () => resolve(text));
    });
  const log = () => readFile(join(folder, "log", "full"), "utf8").catch(() => "");
  const start = async () => {
    if (child !== undefined) return;
    const console = await open(join(folder, "log", "console"), "a");
    const running = spawn(loader, [...args, "-f", "-vvv", ...main], {
      stdio: ["ignore", console.fd, console.fd],
      env,
      cwd: folder,
    });
    child = running;
    await console.close();
    const deadline = performance.now() + START_MS;
    for (;;) {
      if (running.exitCode !== null || running.signalCode !== null || performance.now() > deadline) {
        running.kill("SIGKILL");
        child = undefined;
        const said = await readFile(join(folder, "log", "console"), "utf8");
        throw new Error(`Asterisk did not start:\n${said.slice(-2_000)}\n${(await log()).slice(-2_000)}`);
      }
      // Its control socket is there only once it can answer, and this command returns only once all is loaded.
      if (existsSync(join(folder, "run", "asterisk.ctl"))) {
        const answer = await cli("core waitfullybooted");
        if (answer.includes("fully booted")) return;
      }
      await sleep(50);
    }
  };
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    const running = child;
    if (running === undefined) return;
    running.kill(signal);
    const patience = setTimeout(() => running.kill("SIGKILL"), 5_000);
    await ended(running);
    clearTimeout(patience);
    child = undefined;
    // A killed one leaves its socket behind, and the next start would take it for a running Asterisk.
    await rm(join(folder, "run", "asterisk.ctl"), { force: true });
  };
  const pbx: PrivateAsterisk = {
    folder,
    etc,
    cli,
    log,
    async logged(pattern, deadlineMs = 10_000) {
      const deadline = performance.now() + deadlineMs;
      for (;;) {
        const text = await log();
        const line = text.split("\n").find((candidate) => pattern.test(candidate));
        if (line !== undefined) return line;
        if (performance.now() > deadline)
          throw new Error(`no line of the log matches ${pattern}:\n${text.slice(-3_000)}`);
        await sleep(50);
      }
    },
    write,
    start,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    async restart() {
      await end("SIGTERM");
      await start();
    },
    async close() {
      await end("SIGTERM");
      process.off("exit", killAtExit);
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await start();
    return pbx;
  } catch (error) {
    await pbx.close();
    throw error;
  }
}

/** The folders that Asterisk writes to, and links to the package's own data. */
async function layOut(dist: string, folder: string): Promise<void> {
  for (const name of [
    "etc",
    "var",
    "spool",
    "run",
    "log",
    "db",
    "keys/keys",
    "cache",
    "data/sounds",
    "data/agi-bin",
  ])
    await mkdir(join(folder, name), { recursive: true });
  const shared = join(dist, "usr/share/asterisk");
  // Without the documentation folder, modules with options refuse to load.
  for (const name of ["documentation", "rest-api", "static-http"])
    if (existsSync(join(shared, name))) await symlink(join(shared, name), join(folder, "data", name));
  const voices = await readdir(join(shared, "sounds")).catch(() => []);
  const english = voices.find((name) => name.startsWith("en"));
  if (english !== undefined) await symlink(join(shared, "sounds", english), join(folder, "data/sounds/en"));
}
