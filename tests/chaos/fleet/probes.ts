import { setTimeout as pause } from "node:timers/promises";
import { SILENCE_MS } from "./crowd.ts";
import { type Line, openLine } from "./line.ts";
import { BOOKING } from "./scripts.ts";
import type { ServerNode } from "./server-node.ts";

/** When, after a command's answer, one call on each node goes on with its booking, in milliseconds. */
const AFTER_MS = [0, 5, 10, 20, 30, 50, 75, 100, 150, 250] as const;

/** Calls in progress in the middle of a booking, on one node. */
export interface Probes {
  readonly node: ServerNode;
  readonly lines: readonly Line[];
}

/** Begins calls on the node and brings them to where the assistant has asked for the caller's name. */
export async function openProbes(node: ServerNode, count: number = AFTER_MS.length): Promise<Probes> {
  const open = async () => {
    const line = await openLine(node.url);
    await line.ask({ type: "start" }, SILENCE_MS);
    await line.ask({ type: "heard", text: BOOKING }, SILENCE_MS);
    return line;
  };
  return { node, lines: await Promise.all(Array.from({ length: count }, open)) };
}

/** Goes on with the booking. True: the caller was given to a person, as where the tool is switched off. */
export async function isStopped(line: Line): Promise<boolean> {
  if (line.ended === undefined) await line.ask({ type: "heard", text: "My name is Anna Miller" }, SILENCE_MS);
  line.close();
  return line.ended === "person";
}

/**
 * One of the node's calls goes on at each of the moments after the answer. Gives the milliseconds until all later ones were
 * stopped; Infinity where the last one was not.
 */
export async function timeUntilStopped({ lines }: Probes, answeredAt: number): Promise<number> {
  const stopped = await Promise.all(
    lines.map(async (line, index) => {
      await pause(Math.max(0, answeredAt + (AFTER_MS[index] ?? 0) - performance.now()));
      const asked = performance.now() - answeredAt;
      return { asked, stopped: await isStopped(line) };
    }),
  );
  const lastNot = stopped.findLastIndex((one) => !one.stopped);
  return lastNot === stopped.length - 1 ? Number.POSITIVE_INFINITY : (stopped[lastNot + 1]?.asked ?? 0);
}

/** Whether a call that begins now on this node may book. */
export async function mayBook(node: ServerNode): Promise<boolean> {
  const { lines } = await openProbes(node, 1);
  const [line] = lines;
  if (line === undefined) return false;
  if (line.ended !== undefined) return false;
  return !(await isStopped(line));
}
