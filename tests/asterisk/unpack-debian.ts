import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface DebianPackages {
  /** Name of the folder under `.callward`, and of the work in messages. */
  readonly name: string;
  /** Debian suites to try, the best first. */
  readonly suites: readonly string[];
  /** What to install; their dependencies come along. */
  readonly packages: readonly string[];
  /**
   * Dependencies that what the tests run never links; a star at the end stands for anything. A wrong guess is caught by
   * `works`.
   */
  readonly needless?: readonly string[];
  /** Take these packages alone: what they depend on is on the machine. */
  readonly only?: readonly string[];
  /** Says what was unpacked, such as a version, or throws: the folder is then not used. */
  readonly works: (folder: string) => Promise<string>;
}

export type Unpacked =
  | { readonly kind: "ready"; readonly folder: string; readonly version: string; readonly suite: string }
  | { readonly kind: "unavailable"; readonly why: string };

const ROOT = join(import.meta.dirname, "..", "..");
/** No download of these takes longer on a working line; a dead mirror must not hold up the suite. */
const DOWNLOAD_MS = 300_000;

/**
 * Unpacks Debian packages into `.callward/NAME` of the checkout, once: apt with a state of its own fetches them (it
 * checks their hashes against the signed index), and nothing is installed on the machine, so no root is needed. Safe to
 * call from several threads and processes at once: the first does the work, the others wait for it.
 */
export async function unpackDebian(wanted: DebianPackages): Promise<Unpacked> {
  const folder = join(ROOT, ".callward", wanted.name);
  const say = (text: string) => void process.stderr.write(`${wanted.name}: ${text}\n`);
  const present = await usable(wanted, folder);
  if (present !== undefined) return present;
  const release = await takeLock(`${folder}.lock`);
  try {
    const meanwhile = await usable(wanted, folder);
    if (meanwhile !== undefined) return meanwhile;
    const reasons: string[] = [];
    for (const [choice, suite] of wanted.suites.entries()) {
      const work = `${folder}.${process.pid}`;
      try {
        say(
          `fetching Debian's ${wanted.packages.join(", ")} from ${suite} (first time, about half a minute) …`,
        );
        await rm(work, { recursive: true, force: true });
        await fetchAndUnpack(wanted, suite, work);
        await wanted.works(work);
        await writeFile(join(work, "suite"), suite);
        await rm(folder, { recursive: true, force: true });
        await rename(work, folder);
        if (choice > 0) say(`NOTE: ${wanted.suites[0]} could not be used; this is ${suite}, which is older.`);
        const ready = await usable(wanted, folder);
        if (ready !== undefined) return ready;
        reasons.push(`${suite}: does not run from its folder`);
      } catch (error) {
        reasons.push(`${suite}: ${reasonOf(error)}`);
      } finally {
        await rm(work, { recursive: true, force: true });
      }
    }
    return { kind: "unavailable", why: reasons.join("; ") };
  } finally {
    await release();
  }
}

async function usable(wanted: DebianPackages, folder: string): Promise<Unpacked | undefined> {
  try {
    const suite = await readFile(join(folder, "suite"), "utf8");
    return { kind: "ready", folder, version: await wanted.works(folder), suite };
  } catch {
    return undefined;
  }
}

/** The first line that says something, without the command line that `execFile` puts before it. */
function reasonOf(error: unknown): string {
  const stderr = (error as { stderr?: string }).stderr?.trim();
  const text = stderr || (error instanceof Error ? error.message : String(error));
  return (text.split("\n").find((line) => line.startsWith("E:")) ?? text.split("\n")[0] ?? "").slice(0, 200);
}

/** A folder is the lock. One left behind by a killed run is taken over when nobody has touched it for a while. */
async function takeLock(path: string): Promise<() => Promise<void>> {
  await mkdir(join(path, ".."), { recursive: true });
  for (;;) {
    try {
      await mkdir(path);
      return () => rm(path, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const age = await stat(path).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > 2 * DOWNLOAD_MS) await rm(path, { recursive: true, force: true });
      else await sleep(200);
    }
  }
}

async function fetchAndUnpack(wanted: DebianPackages, suite: string, folder: string): Promise<void> {
  const state = join(folder, ".apt");
  const archives = join(state, "cache", "archives");
  for (const part of ["lists/partial", "cache/archives/partial", "etc", "log"])
    await mkdir(join(state, part), { recursive: true });
  await writeFile(join(state, "status"), "");
  const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
  await writeFile(
    join(state, "etc", "sources.list"),
    `deb [signed-by=${keyring}] ${await mirror()} ${suite} main\n`,
  );
  const options = [
    `Dir::Etc::SourceList=${join(state, "etc", "sources.list")}`,
    "Dir::Etc::SourceParts=/dev/null",
    "Dir::Etc::Preferences=/dev/null",
    "Dir::Etc::PreferencesParts=/dev/null",
    `Dir::State=${state}`,
    `Dir::State::Lists=${join(state, "lists")}`,
    // An empty list of installed packages: the closure is whole, whatever this machine has.
    `Dir::State::status=${join(state, "status")}`,
    `Dir::Cache=${join(state, "cache")}`,
    `Dir::Log=${join(state, "log")}`,
    "APT::Install-Recommends=false",
    "APT::Sandbox::User=",
    "Acquire::Languages=none",
    "Acquire::Retries=2",
    "Debug::NoLocking=true",
  ].flatMap((option) => ["-o", option]);
  const apt = (args: readonly string[]) =>
    run("apt-get", [...options, ...args], { cwd: archives, timeout: DOWNLOAD_MS, maxBuffer: 64e6 });

  await apt(["-qq", "update"]);
  const { stdout } = await apt(["-y", "--print-uris", "install", ...wanted.packages]);
  const closure = [...stdout.matchAll(/^'[^']+' ([^_\s]+)_/gm)].map((match) => match[1] ?? "");
  const isNeedless = (name: string) =>
    wanted.needless?.some((rule) =>
      rule.endsWith("*") ? name.startsWith(rule.slice(0, -1)) : name === rule,
    ) === true;
  const needed = wanted.only ?? closure.filter((name) => !isNeedless(name));
  await apt(["-qq", "download", ...needed]);
  await unpackAll(archives, folder);
  try {
    await wanted.works(folder);
  } catch {
    // A library that the list of needless ones names is needed after all: take everything.
    await apt(["-qq", "download", ...closure.filter((name) => !needed.includes(name))]);
    await unpackAll(archives, folder);
  }
  await rm(state, { recursive: true, force: true });
}

/** Maintainer scripts are not run: only the files are taken. */
async function unpackAll(archives: string, folder: string): Promise<void> {
  const files = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
  const without = ["doc", "man", "locale", "info"].map((name) => `--exclude=./usr/share/${name}`).join(" ");
  const script = `dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner ${without}`;
  const worker = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop())
      await run("bash", ["-o", "pipefail", "-c", script, "unpack", join(archives, file), folder]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** The Debian mirror that this machine's apt already uses. */
async function mirror(): Promise<string> {
  const parts = "/etc/apt/sources.list.d";
  const names = await readdir(parts).catch(() => []);
  for (const path of [...names.map((name) => join(parts, name)), "/etc/apt/sources.list"]) {
    const text = await readFile(path, "utf8").catch(() => "");
    const found = /^(?:URIs:|deb(?: \[[^\]]*\])?)\s*(http\S*\/debian)\/?(?:\s|$)/m.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error("no Debian mirror is configured in apt here");
}
