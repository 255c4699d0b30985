import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installApart } from "../../scripts/install-apart.ts";

/** Imports one peer from the folder of its own. */
export type Load = (name: string) => Promise<Record<string, unknown>>;

/** Installs the peers into a folder of their own, once for each list of them. Undefined where that cannot be. */
export async function openPeers(): Promise<Load | undefined> {
  const folder = installApart("peers", import.meta.dirname, ["package.json", "load.mjs"]);
  if (folder === undefined) return undefined;
  const { load } = (await import(pathToFileURL(join(folder, "load.mjs")).href)) as { load: Load };
  return load;
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
