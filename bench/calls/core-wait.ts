import { openSync, readSync } from "node:fs";
import process from "node:process";
import { microsBetween } from "./frame-stamp.ts";

/** Time between two looks at the kernel's figure, while the process runs: one look costs some microseconds. */
const LOOK_US = 1_000;
/** Looks kept: with one a millisecond, the longest lateness that can be judged is 4 s. */
const LOOKS = 4_096;

/**
 * How long the main thread was ready to run and its core was given to somebody else (Linux, schedstat). On a machine
 * with other work, that is lateness of the machine and not of the server.
 */
export interface CoreWait {
  /** Microseconds waited since the process began; undefined where it cannot be known. */
  total(): number | undefined;
  /** Microseconds waited between `due` and `now`, both of the shared clock; 0 where it cannot be known. */
  since(due: number, now: number): number;
}

export function openCoreWait(): CoreWait {
  const file = open();
  const text = Buffer.alloc(64);
  const times = new Float64Array(LOOKS);
  const waits = new Float64Array(LOOKS);
  let looks = 0;

  function total(): number | undefined {
    if (file === undefined) return undefined;
    const length = readSync(file, text, 0, text.length, 0);
    const [, waited] = text.toString("latin1", 0, length).split(" ");
    return Number(waited) / 1_000;
  }

  const timeOf = (look: number) => times[look % LOOKS] ?? 0;
  const waitOf = (look: number) => waits[look % LOOKS] ?? 0;

  function look(now: number): void {
    if (looks > 0 && microsBetween(timeOf(looks - 1), now) < LOOK_US) return;
    times[looks % LOOKS] = now;
    waits[looks % LOOKS] = total() ?? 0;
    looks += 1;
  }

  return {
    total,
    since(due, now) {
      if (file === undefined) return 0;
      look(now);
      // The last look before it was due, and the first after it.
      let after = looks - 1;
      const oldest = Math.max(0, looks - LOOKS);
      while (after > oldest && microsBetween(due, timeOf(after - 1)) >= 0) after -= 1;
      if (microsBetween(due, timeOf(after)) < 0) return 0;
      const around = after > oldest ? waitOf(after) - waitOf(after - 1) : 0;
      // Of a wait that had begun before, only what lies after it was due counts.
      return Math.min(around, microsBetween(due, timeOf(after))) + waitOf(looks - 1) - waitOf(after);
    },
  };
}

function open(): number | undefined {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, "r");
  } catch {
    return undefined;
  }
}

/** The one of this process. */
export const coreWait: CoreWait = openCoreWait();
