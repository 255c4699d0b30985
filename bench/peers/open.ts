import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Imports one peer from the folder of its own. */
export type Load = (name: string) => Promise<Record<string, unknown>>;

const FILES = ["package.json", "load.mjs"] as const;
const FOLDER = join(import.meta.dirname, "..", "..", ".callward", "peers");
const STAMP = join(FOLDER, ".installed");

/** Installs the peers into a folder of their own, once for each list of them. Undefined where that cannot be. */
export async function openPeers(): Promise<Load | undefined> {
  if (!install()) return undefined;
  const { load } = (await import(pathToFileURL(join(FOLDER, "load.mjs")).href)) as { load: Load };
  return load;
}

function install(): boolean {
  const wanted = FILES.map((file) => readFileSync(join(import.meta.dirname, file), "utf8")).join("\n");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return true;
  console.error("peers: installing them into .callward/peers (first time or changed list) …");
  mkdirSync(FOLDER, { recursive: true });
  for (const file of FILES) cpSync(join(import.meta.dirname, file), join(FOLDER, file));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
  const { status } = spawnSync("npm", args, {
    cwd: FOLDER,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) return false;
  writeFileSync(STAMP, wanted);
  return true;
}

/** `name version` as pinned for the install. */
export function pinned(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${name} is not in bench/peers/package.json`);
  return `${name} ${version}`;
}
