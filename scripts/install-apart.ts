import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/**
 * Installs the packages of a list into a folder of their own under `.callward/`, once for each state of the list: what
 * only a bench or a trainer needs is no dependency of the product. Undefined where the install fails.
 */
export function installApart(name: string, listFolder: string, files: readonly string[]): string | undefined {
  const folder = join(ROOT, ".callward", name);
  const stamp = join(folder, ".installed");
  const wanted = files.map((file) => readFileSync(join(listFolder, file), "utf8")).join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return folder;
  console.error(`${name}: installing into .callward/${name} (first time or changed list) …`);
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(listFolder, file), join(folder, file));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
  const { status } = spawnSync("npm", args, {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) return undefined;
  writeFileSync(stamp, wanted);
  return folder;
}
