import { type ChildProcess, fork } from "node:child_process";
import type { CallwardError, ErrorCode } from "@callward/guard";
import type { EngineHealth } from "../engine-health.ts";
import { unavailable } from "../failures.ts";
import { backOffMs } from "./back-off.ts";
import type { FromChild, LoadOrder, ToChild } from "./protocol.ts";

/** Name that traces and errors use. */
export const ENGINE = "sherpa";

/** Longest time to load a model, in milliseconds: the large ones take some ten seconds from a cold disk. */
const LOAD_MS = 120_000;

/** Messages about one utterance or one sentence; and `lost` when the process that knew of it is gone. */
export type Answer = Extract<FromChild, { readonly id: number }> | { readonly type: "lost" };

/** Keeps one child process alive and carries messages to it and from it. */
export interface Keeper {
  /** `ready`: messages are carried; `starting`: the model is being loaded; `down`: the next start is scheduled. */
  health(): EngineHealth;
  /** How often a new process had to be started. */
  readonly restarts: number;
  /** The child's process id while there is one. */
  readonly pid: number | undefined;
  /** Resolves when the child is ready. Rejects with SPEECH_UNAVAILABLE when it is down, or with the signal's reason. */
  whenReady(signal: AbortSignal): Promise<void>;
  /** Carries a message; false when there is no ready child. */
  send(message: ToChild): boolean;
  /** Answers about `id` go to `listener` until it is called off by the returned function. */
  listen(id: number, listener: (answer: Answer) => void): () => void;
  /** Called whenever a new child is ready. */
  onReady(listener: () => void): () => void;
  /** An answer was late: a child that does not answer a ping either is ended and replaced. */
  suspect(): void;
  close(): Promise<void>;
}

export interface KeeperOptions {
  readonly order: LoadOrder;
  readonly entry: URL;
  /** How long a child may take to answer a ping, in milliseconds. */
  readonly pongMs: number;
}

export function createKeeper({ order, entry, pongMs }: KeeperOptions): Keeper {
  const listeners = new Map<number, (answer: Answer) => void>();
  const readyListeners = new Set<() => void>();
  const waiters = new Set<(error?: CallwardError) => void>();
  let health: EngineHealth = { state: "starting" };
  let child: ChildProcess | undefined;
  let closed = false;
  let failures = 0;
  let restarts = 0;
  let code: ErrorCode = "SPEECH_UNAVAILABLE";
  let startTimer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  let exited: Promise<void> = Promise.resolve();

  const settleWaiters = (error?: CallwardError) => {
    for (const waiter of waiters) waiter(error);
    waiters.clear();
  };

  function start(): void {
    health = { state: "starting" };
    code = "SPEECH_UNAVAILABLE";
    const started = fork(entry, {
      serialization: "advanced",
      // The flags of this process (a test runner's, an inspector's port) are not the child's.
      execArgv: [],
      env: environment(),
      // What sherpa prints names files of the operator's; what matters of it was checked before.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child = started;
    exited = new Promise((resolve) => {
      const onEnd = () => {
        resolve();
        if (child === started) lose();
      };
      started.once("exit", onEnd);
      started.once("error", onEnd);
    });
    started.on("message", (message: FromChild) => {
      if (child === started) hear(message);
    });
    expectWithin(LOAD_MS);
    started.send({ type: "load", order } satisfies ToChild, () => undefined);
  }

  /** Ends the child unless `hear` calls this off in time. */
  function expectWithin(ms: number): void {
    clearTimeout(watch);
    watch = setTimeout(() => child?.kill("SIGKILL"), ms);
    watch.unref();
  }

  function hear(message: FromChild): void {
    clearTimeout(watch);
    watch = undefined;
    switch (message.type) {
      case "ready":
        health = { state: "ready" };
        settleWaiters();
        for (const listener of readyListeners) listener();
        return;
      case "refused":
        code = message.code;
        child?.kill("SIGKILL");
        return;
      case "pong":
        return;
      case "final":
      case "spoken":
        // It works: the next failure is a first one.
        failures = 0;
        listeners.get(message.id)?.(message);
        return;
      case "partial":
      case "speech":
      case "failed":
        listeners.get(message.id)?.(message);
        return;
      default:
        message satisfies never;
    }
  }

  function lose(): void {
    clearTimeout(watch);
    watch = undefined;
    child = undefined;
    health = { state: "down", code };
    settleWaiters(unavailable(ENGINE, closed ? "it is closed" : "its process ended"));
    for (const listener of [...listeners.values()]) listener({ type: "lost" });
    if (closed) return;
    failures += 1;
    startTimer = setTimeout(
      () => {
        restarts += 1;
        start();
      },
      backOffMs(failures, Math.random()),
    );
    startTimer.unref();
  }

  start();
  return {
    health: () => health,
    get restarts() {
      return restarts;
    },
    get pid() {
      return child?.pid;
    },
    whenReady(signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (health.state === "ready") return Promise.resolve();
      if (health.state === "down")
        return Promise.reject(unavailable(ENGINE, closed ? "it is closed" : "its process ended"));
      return new Promise((resolve, reject) => {
        const onAbort = () => {
          waiters.delete(settle);
          reject(signal.reason);
        };
        const settle = (error?: CallwardError) => {
          signal.removeEventListener("abort", onAbort);
          if (error === undefined) resolve();
          else reject(error);
        };
        signal.addEventListener("abort", onAbort, { once: true });
        waiters.add(settle);
      });
    },
    send(message) {
      if (health.state !== "ready" || child?.connected !== true) return false;
      child.send(message, () => undefined);
      return true;
    },
    listen(id, listener) {
      listeners.set(id, listener);
      return () => {
        listeners.delete(id);
      };
    },
    onReady(listener) {
      readyListeners.add(listener);
      return () => {
        readyListeners.delete(listener);
      };
    },
    suspect() {
      if (health.state !== "ready" || watch !== undefined) return;
      expectWithin(pongMs);
      child?.send({ type: "ping" } satisfies ToChild, () => undefined);
    },
    async close() {
      closed = true;
      clearTimeout(startTimer);
      health = { state: "down", code: "SPEECH_UNAVAILABLE" };
      child?.kill("SIGKILL");
      await exited;
    },
  };
}

/** What a child needs to find programs and libraries, and no keys of anybody. */
function environment(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
