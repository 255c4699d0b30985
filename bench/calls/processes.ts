import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** The account with which the PBX double logs in. */
export const ACCOUNT = { user: "pbx", password: "bench" };

type Handlers = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

interface Request {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** In a child: answers what the driver asks. */
export function answerDriver(handlers: Handlers): void {
  process.on("message", ({ id, name, argument }: Request) => {
    const handler = handlers[name] as ((argument: unknown) => Promise<unknown>) | undefined;
    const reply = (answer: Omit<Answer, "id">) => process.send?.({ id, ...answer });
    if (handler === undefined) return void reply({ error: `no ${name}` });
    handler(argument).then(
      (value) => reply({ value }),
      (error: unknown) => reply({ error: String(error) }),
    );
  });
  // Nothing is left behind when the driver is killed.
  process.on("disconnect", () => process.exit(0));
}

/** Longest wait for a child to end by itself: a profiler writes its file then. */
const CLOSE_MS = 15_000;

export interface Child {
  readonly pid: number;
  ask<Result>(name: string, argument?: unknown): Promise<Result>;
  close(): Promise<void>;
}

/** Whether processes can be kept to one core here. */
export const canPin = spawnSync("taskset", ["-V"]).status === 0 && cpus().length > 1;

/** Starts `file` beside this one in a process of its own, on the given core where that can be had. */
export function startChild(
  file: string,
  options: {
    readonly core: number;
    readonly flags?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  },
): Child {
  const node = [process.execPath, ...(options.flags ?? []), join(import.meta.dirname, file)];
  const [command = "", ...args] = canPin ? ["taskset", "-c", String(options.core), ...node] : node;
  const child: ChildProcess = spawn(command, args, {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...options.env },
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const exited = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  let requests = 0;
  child.on("message", (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.on("exit", (code) => {
    for (const [id, settle] of waiting) settle({ id, error: `${file} ended with ${code}` });
    waiting.clear();
  });
  return {
    pid: child.pid ?? 0,
    ask<Result>(name: string, argument?: unknown): Promise<Result> {
      requests += 1;
      const id = requests;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, ({ value, error }) => {
          if (error === undefined) resolve(value as Result);
          else reject(new Error(error));
        });
        child.send({ id, name, argument });
      });
    },
    async close() {
      if (child.exitCode !== null) return;
      child.send({ id: 0, name: "close", argument: undefined });
      const timer = setTimeout(() => child.kill("SIGKILL"), CLOSE_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}
