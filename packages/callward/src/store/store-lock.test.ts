import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeStoreLock } from "./store-lock.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "callward-lock-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lockOf = (name: string, holder: object) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ nonce: "n", host: hostname(), since: "then", ...holder }));
  return path;
};
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("the store's lock", () => {
  it("is held by one, and free again after release, which may be called twice", () => {
    const path = join(folder, "a.lock");
    const lock = takeStoreLock(path);
    expect(() => takeStoreLock(path)).toThrow(`process ${process.pid} on ${hostname()}`);
    lock.release();
    const next = takeStoreLock(path);
    lock.release();
    expect(existsSync(path)).toBe(true);
    next.release();
    expect(existsSync(path)).toBe(false);
  });

  it("is taken over from a process that is dead", () => {
    const path = lockOf("dead.lock", { pid: deadPid() });
    takeStoreLock(path);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  });

  it.runIf(process.platform === "linux")("is taken over where the pid lives again as another process", () => {
    takeStoreLock(lockOf("reused.lock", { pid: process.pid, ticks: "1" }));
    takeStoreLock(lockOf("rebooted.lock", { pid: process.pid, boot: "another" }));
  });

  it("is never taken from another machine, from the living, or from what cannot be read", () => {
    expect(() => takeStoreLock(lockOf("far.lock", { pid: deadPid(), host: "elsewhere" }))).toThrow(
      "elsewhere",
    );
    expect(() => takeStoreLock(lockOf("alive.lock", { pid: process.ppid }))).toThrow(
      `process ${process.ppid}`,
    );
    const torn = join(folder, "torn.lock");
    writeFileSync(torn, "{");
    expect(() => takeStoreLock(torn)).toThrow("unreadable");
  });

  it("goes to exactly one of many that find a dead holder at once", async () => {
    const path = lockOf("race.lock", { pid: deadPid() });
    const module = join(import.meta.dirname, "store-lock.ts");
    // Says that it is there, tries at the moment that it is told, and lives, whatever came of it, until its input ends.
    const code = `import { once } from "node:events";
      import { takeStoreLock } from ${JSON.stringify(module)};
      console.log("ready");
      const [moment] = await once(process.stdin, "data");
      while (Date.now() < Number(moment));
      try { takeStoreLock(${JSON.stringify(path)}); console.log("won"); } catch (error) { console.log(error.code); }`;
    const many = Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      return {
        child,
        says: createInterface(child.stdout)[Symbol.asyncIterator](),
        end: once(child, "close"),
      };
    });
    const answersOfAll = () => Promise.all(many.map(async ({ says }) => (await says.next()).value));
    try {
      expect(await answersOfAll()).toEqual(new Array(6).fill("ready"));
      const moment = String(Date.now() + 20);
      for (const { child } of many) child.stdin.write(moment);
      expect((await answersOfAll()).sort()).toEqual([...new Array(5).fill("STORE_LOCKED"), "won"]);
    } finally {
      for (const { child } of many) child.stdin.end();
      await Promise.all(many.map(({ end }) => end));
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("race.lock"))).toEqual(["race.lock"]);
  });
});
