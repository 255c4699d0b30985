import { setTimeout as pause } from "node:timers/promises";
import type { GalleryAttack } from "../../../packages/callward/src/app/gallery.ts";
import { type Line, type LineEnd, openLine, type Spoken } from "./line.ts";
import { createRandom, nextScript, pick, type Random } from "./scripts.ts";
import type { ServerNode } from "./server-node.ts";

/** The longest silence after a caller's words: a model may take 4 s (the pack's deadline), then others answer. */
export const SILENCE_MS = 5_000;
/** Callers listen to an answer and speak, as on a telephone, for so long between turns. */
const THINK_MS = { least: 4_000, most: 10_000 };
/** Between a call and the next, and before another node is tried. */
const AGAIN_MS = { least: 100, most: 600 };

/** One turn of a caller. */
export interface CallerTurn {
  readonly at: number;
  readonly words: string;
  /** Undefined: silence. */
  readonly waitedMs: number | undefined;
  readonly route: string | undefined;
  readonly attack?: GalleryAttack;
}

/** One call as its caller lived it. Times are of `performance.now`. */
export interface CallerCall {
  readonly node: string;
  readonly spoken: readonly Spoken[];
  readonly turns: readonly CallerTurn[];
  /** `left`: the caller had heard enough. */
  readonly end: LineEnd | "left";
  readonly handOver: string | undefined;
}

export interface Crowd {
  readonly calls: readonly CallerCall[];
  /** Calls in progress now. */
  readonly inProgress: number;
  /** Milliseconds from the loss of a line to the first words of the next call, of each caller who lost one. */
  readonly calledAgainMs: readonly number[];
  /** Times a node did not take a call: gone, or with no store to ask whether this caller may come in. */
  readonly refusals: number;
  /** Lets the calls in progress come to their ends, and resolves when nobody is on the line. */
  finish(): Promise<void>;
}

/** So many callers who call, talk and call again, each time on any node that takes the call. */
export function startCrowd(options: {
  readonly callers: number;
  readonly nodes: readonly ServerNode[];
  readonly attacks: readonly GalleryAttack[];
  /** Over how many milliseconds the first calls are spread. */
  readonly rampMs: number;
  /** 1 for people; smaller for callers who hurry. */
  readonly pace: number;
}): Crowd {
  const { nodes, attacks, callers, pace } = options;
  const calls: CallerCall[] = [];
  const calledAgainMs: number[] = [];
  const stopping = new AbortController();
  let refusals = 0;
  let inProgress = 0;

  const within = (random: Random, { least, most }: { readonly least: number; readonly most: number }) =>
    pause(pace * (least + random() * (most - least)));

  async function dial(
    random: Random,
  ): Promise<{ readonly node: ServerNode; readonly line: Line } | undefined> {
    while (!stopping.signal.aborted) {
      const node = pick(random, nodes);
      try {
        return { node, line: await openLine(node.url) };
      } catch {
        refusals += 1;
        await within(random, AGAIN_MS);
      }
    }
    return undefined;
  }

  async function oneCall(random: Random, lostAt: number | undefined): Promise<number | undefined> {
    const dialled = await dial(random);
    if (dialled === undefined) return undefined;
    const { node, line } = dialled;
    const turns: CallerTurn[] = [];
    const script = nextScript(random, attacks);
    inProgress += 1;
    const take = async (words: string, message: object, attack?: GalleryAttack) => {
      const at = performance.now();
      const { waitedMs, route } = await line.ask(message, SILENCE_MS);
      // Who loses the line is not left in silence: the tone says so, and on a phone the PBX takes over.
      if (waitedMs === undefined && line.ended === "lost") return;
      turns.push({ at, words, waitedMs, route, ...(attack === undefined ? {} : { attack }) });
    };
    await take("(begins)", { type: "start" });
    if (lostAt !== undefined && line.spoken.length > 0) calledAgainMs.push(performance.now() - lostAt);
    while (line.ended === undefined && !stopping.signal.aborted) {
      await within(random, THINK_MS);
      if (line.ended !== undefined) break;
      const step = script(line.spoken.at(-1)?.text ?? "");
      if (step === undefined) break;
      if ("key" in step) await take(`key ${step.key}`, { type: "key", digit: step.key });
      else await take(step.say, { type: "heard", text: step.say }, step.attack);
    }
    line.close();
    inProgress -= 1;
    const { spoken, handOver, ended = "left" } = line;
    calls.push({ node: node.name, spoken, turns, end: ended, handOver });
    return ended === "lost" ? performance.now() : undefined;
  }

  async function caller(index: number): Promise<void> {
    const random = createRandom(index + 1);
    await pause(random() * options.rampMs);
    let lostAt: number | undefined;
    while (!stopping.signal.aborted) {
      lostAt = await oneCall(random, lostAt);
      if (lostAt === undefined) await within(random, AGAIN_MS);
    }
  }
  const everybody = Array.from({ length: callers }, (_, index) => caller(index));
  return {
    calls,
    calledAgainMs,
    get inProgress() {
      return inProgress;
    },
    get refusals() {
      return refusals;
    },
    async finish() {
      stopping.abort();
      await Promise.all(everybody);
    },
  };
}
