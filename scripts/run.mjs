// One door for every command: sets up what is missing, says so, then runs the task on a Node that is new enough.
// Plain JavaScript without dependencies, because it runs before anything is installed, on Node 18 and later.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "node_modules", ".bin");
/** Type stripping without a flag came with 22.18; 24 is what the project is tested on. */
const NEEDED = [22, 18];

const say = (text) => process.stderr.write(`callward: ${text}\n`);
const fail = (text) => {
  say(text);
  process.exit(1);
};

function atLeast(version, [major, minor]) {
  const [have = 0, haveMinor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return have > major || (have === major && haveMinor >= minor);
}

/** True while the process that wrote the file is there: what a killed one left must not stop the next. */
function isHeld(lockFile) {
  try {
    process.kill(Number(readFileSync(lockFile, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Takes the lock, or waits for the command that has it: two that install at once break each other's folder. */
function lockInstall(lockFile) {
  for (let told = false; ; told = true) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!isHeld(lockFile)) rmSync(lockFile, { force: true });
    else if (!told) say("another command is installing dependencies; waiting for it …");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** Installs exactly what the lock file says, once for each lock file. */
function install() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules", ".callward-setup");
  const isDone = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isDone()) return;
  const lockFile = join(root, ".callward-install");
  lockInstall(lockFile);
  const release = () => rmSync(lockFile, { force: true });
  // Also when the install fails, which ends the process.
  process.once("exit", release);
  if (!isDone()) installNow(stamp, wanted);
  release();
}

function installNow(stamp, wanted) {
  say("installing dependencies (first time or changed lock file, about half a minute) …");
  const started = Date.now();
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel", "error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (result.error)
    fail(`npm could not be started (${result.error.code}). Install Node.js together with npm.`);
  if (result.status !== 0) fail("npm ci failed; the lines above say why. Nothing else was changed.");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  say(`dependencies are in place (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** The Node that the install brought, else the machine's own if it is new enough. */
function findNode() {
  const brought = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(brought)) return brought;
  if (atLeast(process.version, NEEDED)) return process.execPath;
  return fail(
    `Node ${NEEDED.join(".")} or later is needed; this is ${process.version}, and no Node is brought along for ` +
      `${process.platform}-${process.arch}. Install Node 24 (https://nodejs.org) and run the command again.`,
  );
}

const [task = "help", ...rest] = process.argv.slice(2);
if (!atLeast(process.version, [18, 0]))
  fail(`Node 18 or later is needed to set up; this is ${process.version}.`);
process.chdir(root);
install();
const node = findNode();
const path = [dirname(node), bin, process.env.PATH].join(process.platform === "win32" ? ";" : ":");
const env = { ...process.env, PATH: path };

function run(args, options = {}) {
  const result = spawnSync(node, args, { cwd: root, env, stdio: "inherit", ...options });
  return result.status ?? (result.signal === "SIGINT" ? 130 : 1);
}
const script = (name) => join("node_modules", ...name.split("/"));
const cli = join("packages", "callward", "src", "main.ts");
const buildPage = () => run([join("scripts", "build-page.ts")]);
/** Runs the steps in order and stops at the first that fails. */
const inOrder = (...steps) => steps.reduce((status, step) => (status === 0 ? step() : status), 0);

const typeCheck = () =>
  inOrder(
    () => run([script("typescript/bin/tsc"), "-p", "tsconfig.json"]),
    () => run([script("typescript/bin/tsc"), "-p", "packages/dashboard/tsconfig.json"]),
  );

const tasks = {
  start: () => inOrder(buildPage, () => run([cli, "start", ...rest])),
  callward: () => run([cli, ...rest]),
  test: () => inOrder(buildPage, () => run([script("vitest/vitest.mjs"), "run", ...rest])),
  e2e: () =>
    rest[0] === "loop"
      ? run([join("tests", "loop", "main.ts"), ...rest.slice(1)])
      : inOrder(buildPage, () =>
          run([script("vitest/vitest.mjs"), "run", "--config", "vitest.e2e.config.ts", ...rest]),
        ),
  check: () =>
    inOrder(
      () => run([script("@biomejs/biome/bin/biome"), "check", "."]),
      typeCheck,
      () => run([script("knip/bin/knip.js")]),
    ),
  fmt: () => run([script("@biomejs/biome/bin/biome"), "check", "--write", "."]),
  bench: () => run([join("bench", "main.ts"), ...rest]),
  fuzz: () => run([join("bench", "fuzz.ts"), ...rest]),
  docs: () =>
    rest[0] === "pictures"
      ? inOrder(buildPage, () => run([join("scripts", "screenshots.ts"), ...rest.slice(1)]))
      : run([join("scripts", "docs.ts")]),
  train: () => run([join("train", "main.ts"), ...rest]),
  chaos: () => run([join("tests", "chaos", "main.ts"), ...rest]),
  eval: () => run([join("eval", "main.ts"), ...rest]),
  "bench:peers": () => run([join("eval", "peers.ts"), ...rest]),
};
const chosen = tasks[task];
if (!chosen) fail(`there is no task "${task}". Tasks: ${Object.keys(tasks).join(", ")}.`);
process.exitCode = chosen();
